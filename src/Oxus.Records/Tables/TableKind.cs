namespace Oxus.Records.Tables;

/// <summary>A kind of table in the record: its columns, what makes a row one of its kind, and what a row means.</summary>
internal abstract class TableKind
{
    private readonly Dictionary<string, int> _places;

    /// <summary>A kind with the columns of a header.</summary>
    protected TableKind(string name, string header, params string[] key)
    {
        (Name, Header, Key) = (name, header, key);
        Columns = header.Split(',');
        _places = Columns.Select((column, place) => (column, place)).ToDictionary(c => c.column, c => c.place);
    }

    /// <summary>Its name in <c>study.yaml</c>.</summary>
    public string Name { get; }

    /// <summary>Its header as it must stand.</summary>
    public string Header { get; }

    /// <summary>Its columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The columns that no two rows share.</summary>
    public IReadOnlyList<string> Key { get; }

    /// <summary>The columns and their places.</summary>
    public IReadOnlyDictionary<string, int> Places => _places;

    /// <summary>Adds what a row means to the record.</summary>
    /// <exception cref="RowRefusedException">The row cannot be understood; nothing was added.</exception>
    public abstract void Read(Row row, RecordParts into);
}
