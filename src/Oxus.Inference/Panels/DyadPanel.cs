namespace Oxus.Inference.Panels;

/// <summary>One observation of a dyadic panel: two units, by their places in a list, in a period.</summary>
/// <param name="First">Place of one unit.</param>
/// <param name="Second">Place of the other.</param>
/// <param name="Period">The period: a year, say.</param>
public readonly record struct DyadRow(int First, int Second, int Period);

/// <summary>The frame of a dyadic panel: which pair of units each row is about, and when. Columns of values stand beside it, one number a row.</summary>
public sealed class DyadPanel
{
    private readonly int[] _rowOf;
    private readonly int _periods;
    private readonly int[] _period, _first, _second;

    /// <summary>Lays the frame.</summary>
    /// <param name="units">How many units there are, whether or not each has a row.</param>
    /// <param name="rows">The rows, in the order of their columns.</param>
    /// <exception cref="ArgumentException">A row names a unit that is not there, pairs a unit with itself, or stands twice.</exception>
    public DyadPanel(int units, IReadOnlyList<DyadRow> rows)
    {
        Units = units;
        Rows = rows;
        Periods = [.. rows.Select(r => r.Period).Distinct().Order()];
        _periods = Periods.Count;
        _period = [.. rows.Select(r => Periods.IndexOf(r.Period))];
        _first = [.. rows.Select(r => r.First)];
        _second = [.. rows.Select(r => r.Second)];
        _rowOf = new int[units * units * Math.Max(_periods, 1)];
        Array.Fill(_rowOf, -1);
        var pairs = new SortedDictionary<(int, int), int>();
        foreach (var row in rows)
        {
            if (row.First == row.Second) throw new ArgumentException($"unit {row.First} makes no pair with itself", nameof(rows));
            if (Math.Min(row.First, row.Second) < 0 || Math.Max(row.First, row.Second) >= units)
            {
                throw new ArgumentException($"the pair {row.First}, {row.Second} names a unit that is not among the {units}", nameof(rows));
            }

            pairs.TryAdd(Ordered(row), pairs.Count);
        }

        Pairs = [.. pairs.Keys];
        var place = Pairs.Select((pair, index) => (pair, index)).ToDictionary(p => p.pair, p => p.index);
        PairOf = [.. rows.Select(r => place[Ordered(r)])];
        for (var r = 0; r < rows.Count; r++)
        {
            var (first, second) = (rows[r].First, rows[r].Second);
            if (_rowOf[Cell(first, second, _period[r])] >= 0) throw new ArgumentException($"the pair {first}, {second} stands twice in {rows[r].Period}", nameof(rows));
            _rowOf[Cell(first, second, _period[r])] = r;
            _rowOf[Cell(second, first, _period[r])] = r;
        }
    }

    /// <summary>How many units.</summary>
    public int Units { get; }

    /// <summary>The rows.</summary>
    public IReadOnlyList<DyadRow> Rows { get; }

    /// <summary>How many rows.</summary>
    public int Count => Rows.Count;

    /// <summary>The periods that have rows, in order.</summary>
    public List<int> Periods { get; }

    /// <summary>The pairs that have rows, the lesser place first, in order.</summary>
    public IReadOnlyList<(int First, int Second)> Pairs { get; }

    /// <summary>For each row the place of its pair in <see cref="Pairs"/>.</summary>
    public int[] PairOf { get; }

    /// <summary>How many units have a row.</summary>
    public int UnitsSeen => Pairs.SelectMany(p => new[] { p.First, p.Second }).Distinct().Count();

    /// <summary>Whether every pair of the units has a row in every period: the case in which relabelling units maps rows onto rows.</summary>
    public bool IsComplete => Units >= 2 && Count == Units * (Units - 1) / 2 * _periods;

    /// <summary>The place of a row's period in <see cref="Periods"/>.</summary>
    public int PeriodOf(int row) => _period[row];

    /// <summary>Writes into each row the value of the relabelled pair's row in the same period; zero where a relabelled pair has no row.</summary>
    /// <param name="column">The values.</param>
    /// <param name="labels">Unit i takes the label <c>labels[i]</c>.</param>
    /// <param name="into">Where to write, one place a row.</param>
    public void Relabel(ReadOnlySpan<double> column, ReadOnlySpan<int> labels, Span<double> into)
    {
        for (var r = 0; r < into.Length; r++)
        {
            var from = _rowOf[Cell(labels[_first[r]], labels[_second[r]], _period[r])];
            into[r] = from < 0 ? 0 : column[from];
        }
    }

    private static (int, int) Ordered(DyadRow row) => row.First < row.Second ? (row.First, row.Second) : (row.Second, row.First);

    private int Cell(int first, int second, int period) => (first * Units + second) * _periods + period;
}
