using Oxus.Evidence.Sources;
using Oxus.Reports.Pages;

namespace Oxus.Reports.Sections;

/// <summary>The works that measures and claims of this report cite, by author and date, each with how far it was read.</summary>
internal sealed class BibliographySection : ISection
{
    public string Code => "bibliography";

    public Markup Of(Edition edition)
    {
        var cited = edition.Cited.Concat(edition.Input.Codebook.Select(e => e.Cite)).Distinct(StringComparer.Ordinal);
        var works = cited.Select(key => edition.Study.Literature.GetValueOrDefault(key)).OfType<Work>()
            .OrderBy(w => Letters(w.Authors), StringComparer.Ordinal).ThenBy(w => w.Year, StringComparer.Ordinal).ThenBy(w => w.Key, StringComparer.Ordinal)
            .Select(w => Entry(edition, w));
        return Blocks.All(
            Blocks.Paragraph(edition.Say("bibliography.intro")),
            Markup.Of($"<ul class=\"works\">{works}</ul>\n"));
    }

    private const string Marked = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ", Plain = "aaaaaaceeeeiiiinoooooouuuuyy";

    // Names stand in the order of their letters, whatever marks the letters bear. The program has no culture that would know.
    private static string Letters(string name) => string.Concat(name.ToLowerInvariant().Select(c => Marked.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Plain[at] : c));

    private static Markup Entry(Edition edition, Work work) => Markup.Of($"""
        <li id="work-{work.Key}"><span lang="en" dir="ltr"><bdi>{work.Authors}</bdi> (<bdi>{work.Year}</bdi>). <cite>{work.Title}</cite>. {work.Where}{(work.Where.EndsWith('.') ? "" : ".")} {Doi(work.Doi)}</span> <span class="terms">{edition.Say($"bibliography.read.{work.Read}")}</span></li>

        """);

    private static Markup Doi(string? doi) => doi is null ? Markup.Nothing : Markup.Of($"<a href=\"https://doi.org/{doi}\" rel=\"noreferrer\">doi:{doi}</a>");
}
