using CsvHelper;

namespace Oxus.Compile;

/// <summary>A row of a published comma-separated file: its line and its fields by column name, as text.</summary>
/// <param name="Line">The line on which the row begins, the header being line 1.</param>
/// <param name="Fields">The fields by column.</param>
public sealed record SourceRow(int Line, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>The text in a column.</summary>
    /// <exception cref="KeyNotFoundException">The file has no such column.</exception>
    public string this[string column] => Fields.TryGetValue(column, out var text)
        ? text
        : throw new KeyNotFoundException($"line {Line} has no column \"{column}\" (its columns are {string.Join(", ", Fields.Keys)})");

    internal static IEnumerable<SourceRow> ReadAll(string path)
    {
        using var reader = CsvReader.FromFile(path, CsvReaderOptions.Default with { HasHeader = true, TrackLineNumbers = true }, FileOptions.SequentialScan);
        while (reader.Read())
        {
            var fields = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < reader.Headers!.Count; i++) fields[reader.Headers[i]] = reader.GetString(i);
            yield return new SourceRow((int)reader.LineNumber, fields);
        }
    }
}
