using Oxus.Domain.Record;
using Oxus.Evidence.Sources;

namespace Oxus.Records.Tables;

/// <summary>A table that was read: its accepted rows as written, and its rejections. Every row is one or the other.</summary>
/// <param name="Table">The table.</param>
/// <param name="Accepted">The lines understood, with their fields.</param>
/// <param name="Rejections">The lines that were not.</param>
internal sealed record TableReading(TableText Table, IReadOnlyList<(int Line, string[] Fields)> Accepted, IReadOnlyList<Rejection> Rejections)
{
    /// <summary>Rows read.</summary>
    public int Read => Accepted.Count + Rejections.Count;
}

/// <summary>Reads the tables of a record one after another. A row that stands twice is known over all of them.</summary>
/// <param name="known">What rows may name.</param>
/// <param name="into">Where what they mean is gathered.</param>
internal sealed class TableReader(KnownCodes known, RecordParts into)
{
    private readonly Dictionary<string, RowRef> _taken = [];

    /// <summary>Reads a table.</summary>
    public TableReading Read(TableText table)
    {
        var accepted = new List<(int, string[])>();
        var rejections = new List<Rejection>();
        foreach (var (line, fields, rejection) in table.Rows())
        {
            if (fields is null) rejections.Add(rejection!);
            else if (Refusal(table, line, fields) is { } refusal) rejections.Add(refusal);
            else accepted.Add((line, fields));
        }

        return new TableReading(table, accepted, rejections);
    }

    private Rejection? Refusal(TableText table, int line, string[] fields)
    {
        var kind = table.Kind;
        var place = new RowRef(table.File.Path, line);
        var key = string.Join('\n', kind.Key.Select(column => fields[kind.Places[column]]).Prepend(kind.Name));
        try
        {
            if (_taken.TryGetValue(key, out var first))
            {
                throw new RowRefusedException("", string.Join(' ', key.Split('\n').Skip(1)), $"one row for each {string.Join(", ", kind.Key)}; {first.Table} line {first.Line} has these");
            }

            kind.Read(new Row(kind.Places, fields, place, known), into);
            _taken.Add(key, place);
            return null;
        }
        catch (RowRefusedException e)
        {
            return new Rejection(table.File.Path, line, e.Column, e.Found, e.Expected);
        }
    }
}
