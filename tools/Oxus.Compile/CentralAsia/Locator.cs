namespace Oxus.Compile.CentralAsia;

/// <summary>Words that find rows again in a published file.</summary>
internal static class Locator
{
    /// <summary>The row of a file: <c>cow_nmc.csv line 812</c>.</summary>
    internal static string Of(string file, SourceRow row) => Of(file, [row]);

    /// <summary>The rows of a file: <c>gml_dirdisp.csv lines 812-814, 901</c>.</summary>
    internal static string Of(string file, IEnumerable<SourceRow> rows)
    {
        var runs = new List<(int From, int To)>();
        foreach (var line in rows.Select(r => r.Line).Distinct().Order())
        {
            if (runs is [.., var last] && last.To == line - 1) runs[^1] = (last.From, line);
            else runs.Add((line, line));
        }

        var words = runs is [var only] && only.From == only.To ? "line" : "lines";
        return $"{Path.GetFileName(file)} {words} {string.Join(", ", runs.Select(r => r.From == r.To ? $"{r.From}" : $"{r.From}-{r.To}"))}";
    }
}
