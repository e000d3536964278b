using Oxus.Domain.Record;

namespace Oxus.Evidence.Sources;

/// <summary>A row of the record as a reader may see it: its fields as written, its source, and the place in that source it was compiled from.</summary>
/// <param name="Ref">Where it stands.</param>
/// <param name="Fields">Column names and the text in them.</param>
/// <param name="Source">The code of its source, or null for a definition of ours.</param>
/// <param name="Locator">The place in the source: <c>cow_nmc.csv line 14001</c>.</param>
public sealed record RecordRow(RowRef Ref, IReadOnlyList<KeyValuePair<string, string>> Fields, string? Source, string? Locator);

/// <summary>A row that could not be understood. It is kept, and the rest of its file is read on.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, counted from 1; 0 where the whole file is meant, as when there is none.</param>
/// <param name="Column">The column, or empty where the whole row is meant.</param>
/// <param name="Found">What stood there.</param>
/// <param name="Expected">What was expected.</param>
public sealed record Rejection(string File, int Line, string Column, string Found, string Expected)
{
    /// <inheritdoc/>
    public override string ToString() =>
        $"{File}{(Line > 0 ? $" line {Line}" : "")}{(Column.Length > 0 ? $", {Column}" : "")}: found \"{Found}\" (expected {Expected})";
}
