using System.Globalization;
using System.Text;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Sources;

namespace Oxus;

/// <summary>The codebook as a page for readers, made from the catalogues: <c>docs/codebook.md</c>.</summary>
public static class CodebookPage
{
    /// <summary>The page.</summary>
    /// <param name="literature">Works by key, so that each entry ends in what it rests on.</param>
    public static string Of(IReadOnlyDictionary<string, Work> literature)
    {
        var page = new StringBuilder("""
            # Codebook

            What each key of a finding means, enough to recompute it by hand. This page is made from the catalogues of the code (`OXUS_APPROVE=1 ./oxus test --filter-class '*CodebookPage*'` makes it again); `oxus measure show <key>` prints an entry.

            """).Append('\n');
        foreach (var entry in Codebook.Entries) Append(page, entry, literature);
        return page.ToString();
    }

    private static void Append(StringBuilder page, CodebookEntry entry, IReadOnlyDictionary<string, Work> literature)
    {
        page.Append(CultureInfo.InvariantCulture, $"## `{entry.Key}`\n\n");
        page.Append(CultureInfo.InvariantCulture, $"**{entry.Title}**{(entry.Registry is { } number ? $" ({number})" : "")}. Unit: {entry.Unit}. Range: {entry.Range}. Version {entry.Version}.\n\n");
        page.Append(CultureInfo.InvariantCulture, $"{entry.Definition}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"*Edge cases.* {entry.Edge}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"*Rests on* {(literature.TryGetValue(entry.Cite, out var work) ? $"{work.Authors} ({work.Year}), {work.Title}. {work.Where.TrimEnd('.')}" : entry.Cite)}.\n\n");
    }
}
