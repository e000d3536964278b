using Oxus.Domain.Record;

namespace Oxus.Evidence.Findings;

/// <summary>A run of lines in one table, both ends included.</summary>
/// <param name="From">The first line.</param>
/// <param name="To">The last line.</param>
public readonly record struct LineRun(int From, int To)
{
    /// <inheritdoc/>
    public override string ToString() => From == To ? $"{From}" : $"{From}-{To}";
}

/// <summary>What a finding was read from: rows of the record, and other findings.</summary>
public sealed class Reads
{
    private readonly SortedDictionary<string, IReadOnlyList<LineRun>> _rows;

    private Reads(SortedDictionary<string, IReadOnlyList<LineRun>> rows, IReadOnlyList<string> findings)
    {
        _rows = rows;
        Findings = findings;
    }

    /// <summary>Read from nothing: a number that follows from definitions alone.</summary>
    public static Reads Nothing { get; } = new(new(StringComparer.Ordinal), []);

    /// <summary>Tables and the lines read in each, in order.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<LineRun>> Rows => _rows;

    /// <summary>Keys of the findings read, in order.</summary>
    public IReadOnlyList<string> Findings { get; }

    /// <summary>How many rows.</summary>
    public int RowCount => _rows.Values.Sum(runs => runs.Sum(run => run.To - run.From + 1));

    /// <summary>Read from rows, and perhaps from other findings.</summary>
    public static Reads Of(IEnumerable<RowRef> rows, IEnumerable<FindingKey>? findings = null)
    {
        var byTable = new SortedDictionary<string, IReadOnlyList<LineRun>>(StringComparer.Ordinal);
        foreach (var table in rows.Distinct().GroupBy(r => r.Table, StringComparer.Ordinal))
        {
            byTable.Add(table.Key, Runs(table.Select(r => r.Line)));
        }

        IReadOnlyList<string> keys = findings is null ? [] : [.. findings.Select(k => k.ToString()).Distinct().Order(StringComparer.Ordinal)];
        return new Reads(byTable, keys);
    }

    /// <summary>Read from other findings alone.</summary>
    public static Reads From(params IEnumerable<FindingKey> findings) => Of([], findings);

    /// <summary>Every row, in order.</summary>
    public IEnumerable<RowRef> Each()
    {
        foreach (var (table, runs) in _rows)
        {
            foreach (var run in runs)
            {
                for (var line = run.From; line <= run.To; line++) yield return new RowRef(table, line);
            }
        }
    }

    private static List<LineRun> Runs(IEnumerable<int> lines)
    {
        var runs = new List<LineRun>();
        foreach (var line in lines.Order())
        {
            if (runs.Count > 0 && runs[^1].To == line - 1) runs[^1] = runs[^1] with { To = line };
            else runs.Add(new LineRun(line, line));
        }

        return runs;
    }
}
