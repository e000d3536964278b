using CsvHelper;
using Oxus.Evidence.Sources;
using Oxus.Records.Inputs;

namespace Oxus.Records.Tables;

/// <summary>A table of the record as text whose header is right. Its rows are not yet understood.</summary>
/// <remarks>A row is a line. A field that could run over line ends would lose every row behind a quote that is never closed; here it loses one.</remarks>
/// <param name="File">The file.</param>
/// <param name="Kind">Its kind.</param>
internal sealed record TableText(InputText File, TableKind Kind)
{
    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with
    {
        HasHeader = false,
        AllowLineBreaksInQuotes = false,
        SkipEmptyLines = false,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Skip,
    };

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
        var malformed = new Queue<CsvMalformedRecord>();
        using var reader = CsvReader.FromText(File.Text, Options with { OnMalformedRecord = malformed.Enqueue });
        while (reader.Read())
        {
            while (malformed.TryDequeue(out var broken)) yield return Broken(broken);
            var line = (int)reader.LineNumber;
            if (line > 1) yield return Row(line, reader);
        }

        while (malformed.TryDequeue(out var broken)) yield return Broken(broken);
    }

    private (int Line, string[]? Fields, Rejection? Rejection) Row(int line, CsvReader reader)
    {
        var fields = new string[reader.FieldCount];
        for (var i = 0; i < fields.Length; i++) fields[i] = reader.GetString(i);
        return fields.Length == Kind.Columns.Count
            ? (line, fields, null)
            : (line, null, new Rejection(File.Path, line, "", fields is [""] ? "an empty line" : $"{fields.Length} fields", $"{Kind.Columns.Count} fields"));
    }

    private (int Line, string[]? Fields, Rejection? Rejection) Broken(CsvMalformedRecord record) =>
        ((int)record.LineNumber, null, new Rejection(File.Path, (int)record.LineNumber, "", record.RawRecord, QuoteExpected));

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
