using System.Text;
using Oxus.Evidence.Sources;
using Oxus.Records.Inputs;

namespace Oxus.Records.Tables;

/// <summary>A table of the record as text whose header is right. Its rows are not yet understood.</summary>
/// <remarks>A row is a line. A reader that lets a field run over line ends would lose every row behind a quote that is never closed; here it loses one.</remarks>
/// <param name="File">The file.</param>
/// <param name="Kind">Its kind.</param>
internal sealed record TableText(InputText File, TableKind Kind)
{
    private const string QuoteExpected = "quotes around a whole field, and a quote inside it written twice";

    /// <summary>Opens a table; null, with a problem noted, where it cannot be read or its header is not that of its kind.</summary>
    public static TableText? Open(InputFiles files, string path, TableKind kind, Problems problems)
    {
        if (files.Read(path, $"a table of kind {kind.Name}", problems) is not { } file) return null;
        var end = file.Text.IndexOf('\n', StringComparison.Ordinal);
        var header = (end < 0 ? file.Text : file.Text[..end]).TrimEnd('\r');
        if (header == kind.Header) return new TableText(file, kind);
        problems.Add(path, 1, "header", header, $"{kind.Header}; {Difference(header.Split(','), kind.Columns)}");
        return null;
    }

    /// <summary>The rows: each a line and its fields, or a rejection where it cannot be cut into the fields of its kind.</summary>
    public IEnumerable<(int Line, string[]? Fields, Rejection? Rejection)> Rows()
    {
        var line = 0;
        foreach (var range in Lines())
        {
            if (++line == 1) continue;
            var text = File.Text.AsSpan(range).TrimEnd('\r');
            if (Cut(text) is not { } fields) yield return (line, null, new Rejection(File.Path, line, "", text.ToString(), QuoteExpected));
            else if (fields.Length != Kind.Columns.Count) yield return (line, null, new Rejection(File.Path, line, "", fields is [""] ? "an empty line" : $"{fields.Length} fields", $"{Kind.Columns.Count} fields"));
            else yield return (line, fields, null);
        }
    }

    private List<Range> Lines()
    {
        var lines = new List<Range>();
        var from = 0;
        while (from < File.Text.Length)
        {
            var end = File.Text.IndexOf('\n', from);
            if (end < 0) end = File.Text.Length;
            lines.Add(from..end);
            from = end + 1;
        }

        return lines;
    }

    // The fields of a line, or null where a quote stands where none may.
    private static string[]? Cut(ReadOnlySpan<char> line)
    {
        if (!line.Contains('"')) return line.ToString().Split(',');
        var fields = new List<string>();
        while (true)
        {
            if (line is not ['"', ..])
            {
                var comma = line.IndexOf(',');
                var plain = comma < 0 ? line : line[..comma];
                if (plain.Contains('"')) return null;
                fields.Add(plain.ToString());
                if (comma < 0) return [.. fields];
                line = line[(comma + 1)..];
                continue;
            }

            var field = new StringBuilder();
            line = line[1..];
            while (true)
            {
                var quote = line.IndexOf('"');
                if (quote < 0) return null;
                field.Append(line[..quote]);
                line = line[(quote + 1)..];
                if (line is not ['"', ..]) break;
                field.Append('"');
                line = line[1..];
            }

            fields.Add(field.ToString());
            if (line.IsEmpty) return [.. fields];
            if (line[0] != ',') return null;
            line = line[1..];
        }
    }

    private static string Difference(string[] found, IReadOnlyList<string> expected)
    {
        var missing = expected.Except(found).ToList();
        var extra = found.Except(expected).ToList();
        var said = new List<string>();
        if (missing.Count > 0) said.Add($"missing: {string.Join(", ", missing)}");
        if (extra.Count > 0) said.Add($"not expected: {string.Join(", ", extra)}");
        if (said.Count == 0) said.Add(found.Length == expected.Count ? "the columns stand in another order" : "a column stands twice");
        return string.Join("; ", said);
    }
}
