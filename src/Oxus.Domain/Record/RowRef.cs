namespace Oxus.Domain.Record;

/// <summary>Where a fact stands in the record: a table and a line of it. Every value read carries one, so that a number can be walked back.</summary>
/// <param name="Table">The file, relative to the repository or to the study: <c>record/capabilities.csv</c>.</param>
/// <param name="Line">The line, counted from 1 with the header as line 1.</param>
public readonly record struct RowRef(string Table, int Line) : IComparable<RowRef>
{
    /// <summary>Orders by table, then by line.</summary>
    public int CompareTo(RowRef other)
    {
        var table = string.CompareOrdinal(Table, other.Table);
        return table != 0 ? table : Line.CompareTo(other.Line);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Table}:{Line}";
}
