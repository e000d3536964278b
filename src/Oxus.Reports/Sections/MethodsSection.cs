using Oxus.Reports.Pages;

namespace Oxus.Reports.Sections;

/// <summary>The codebook entries of the measures that the findings of this run bear: enough to recompute each by hand.</summary>
internal sealed class MethodsSection : ISection
{
    public string Code => "methods";

    public Markup Of(Edition edition)
    {
        var used = edition.Book.All.Select(f => f.Key.Measure).ToHashSet(StringComparer.Ordinal);
        var entries = edition.Input.Codebook.Where(e => used.Contains(e.Key)).OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => Markup.Of($"""
            <div class="measure" id="measure-{e.Key}"><h3>{edition.TitleOf(e.Key)} <code dir="ltr">{e.Key}</code></h3>
            <p>{edition.Codebook(e, "definition", e.Definition)}</p>
            <p class="edge">{edition.Codebook(e, "edge", e.Edge)}</p>
            <p class="coding">{edition.Say("methods.facts", ("unit", edition.Unit(e.Unit)), ("range", edition.Codebook(e, "range", e.Range)), ("cite", edition.Cite(e.Cite)), ("version", edition.Digits(e.Version)))}</p>
            </div>

            """));
        return Blocks.All(
            Blocks.Paragraph(edition.Say("methods.intro")),
            Blocks.Paragraph(edition.Say("methods.wording")),
            Markup.Of($"<div class=\"codebook\">{entries}</div>\n"));
    }
}
