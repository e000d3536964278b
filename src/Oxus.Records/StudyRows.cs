using Oxus.Domain.Record;
using Oxus.Evidence.Sources;
using Oxus.Evidence.Studies;
using Oxus.Records.Tables;
using Oxus.Records.Yaml;

namespace Oxus.Records;

/// <summary>Rows of a study as they were written: those of tables, and the entries of definition files.</summary>
internal sealed class StudyRows : IRecordRows
{
    private readonly Dictionary<string, TableKind> _kinds;
    private readonly Dictionary<string, YamlNode> _definitions;
    private readonly Func<string, TableKind, IReadOnlyDictionary<int, string[]>> _read;
    private readonly Dictionary<string, IReadOnlyDictionary<int, string[]>> _tables = [];
    private readonly Dictionary<string, Dictionary<int, RecordRow>> _entries = [];
    private readonly Lock _one = new();

    /// <summary>Rows of the given tables and definition files.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="definitions">The definition files, as they were understood.</param>
    /// <param name="read">Gives the rows of a table by line.</param>
    public StudyRows(IEnumerable<RecordTable> tables, IEnumerable<(string Path, YamlNode Root)> definitions, Func<string, TableKind, IReadOnlyDictionary<int, string[]>> read)
    {
        _kinds = tables.ToDictionary(t => t.File, t => Catalogue.Find(t.Kind)!);
        _definitions = definitions.ToDictionary(d => d.Path, d => d.Root);
        _read = read;
    }

    /// <inheritdoc/>
    public RecordRow? Find(RowRef place)
    {
        lock (_one)
        {
            if (place.Table is null) return null;
            if (_kinds.TryGetValue(place.Table, out var kind)) return RowOf(place, kind);
            if (!_definitions.TryGetValue(place.Table, out var root)) return null;
            if (!_entries.TryGetValue(place.Table, out var entries)) _entries[place.Table] = entries = EntryRows.Of(place.Table, root);
            return entries.GetValueOrDefault(place.Line);
        }
    }

    private RecordRow? RowOf(RowRef place, TableKind kind)
    {
        // A trace asks for many rows of few tables.
        if (!_tables.TryGetValue(place.Table, out var rows)) _tables[place.Table] = rows = _read(place.Table, kind);
        if (!rows.TryGetValue(place.Line, out var fields)) return null;
        var named = kind.Columns.Zip(fields, KeyValuePair.Create).Where(f => f.Key is not "source" and not "locator").ToList();
        return new RecordRow(place, named, fields[kind.Places["source"]], fields[kind.Places["locator"]]);
    }
}
