using Oxus.Reports.Text;

namespace Oxus.Reports.Charts.Drawing;

/// <summary>Values as shades of one colour: where each shade begins and ends.</summary>
internal sealed class Shades
{
    private const int Wanted = 5;
    private const int Most = 6;

    private readonly IReadOnlyList<double> _breaks;
    private readonly bool _isOpenBelow;
    private readonly bool _isOpenAbove;

    private Shades(IReadOnlyList<double> breaks, double least, double greatest)
    {
        _breaks = breaks;
        _isOpenBelow = least < breaks[0];
        _isOpenAbove = greatest > breaks[^1];
    }

    /// <summary>Shades for the values of a chart, at the breaks given or at round ones.</summary>
    /// <exception cref="ArgumentException">The breaks do not rise, or there is one only.</exception>
    public static Shades? Of(IEnumerable<Datum> data, IReadOnlyList<double> breaks)
    {
        var values = data.Where(d => d.Value is not null).Select(d => d.Value!.Value).ToList();
        if (values.Count == 0) return null;
        if (breaks.Count > 0) return new Shades(Checked(breaks), values.Min(), values.Max());
        for (var wanted = Wanted; breaks.Count == 0 || (breaks.Count - 1 > Most && wanted > 0); wanted--) breaks = Ticks.Spanning(values.Min(), values.Max(), wanted);
        return new Shades(breaks, values.Min(), values.Max());
    }

    private static IReadOnlyList<double> Checked(IReadOnlyList<double> breaks)
    {
        if (breaks.Count == 1 || breaks.Zip(breaks.Skip(1)).Any(b => b.First >= b.Second)) throw new ArgumentException("breaks rise, and there are two of them or more", nameof(breaks));
        return breaks;
    }

    private int Count => _breaks.Count - 1 + (_isOpenBelow ? 1 : 0) + (_isOpenAbove ? 1 : 0);

    /// <summary>The colour of a value. A value on a break belongs to the shade above it, but the greatest of all to the last.</summary>
    public string Of(double value)
    {
        var above = _breaks.Count(b => value >= b);
        var shade = above - 1 + (_isOpenBelow ? 1 : 0);
        if (!_isOpenAbove && above == _breaks.Count) shade--;
        return Palette.Step(Math.Clamp(shade, 0, Count - 1), Count);
    }

    /// <summary>The entries of the legend, from the least.</summary>
    public IEnumerable<LegendEntry> Entries(Sheet sheet)
    {
        var style = sheet.Chart.Numbers with { Decimals = Ticks.Decimals([.. _breaks.Select(b => b * sheet.Chart.Numbers.Factor)]) };
        var edges = new List<(double Low, double High)>();
        if (_isOpenBelow) edges.Add((double.NegativeInfinity, _breaks[0]));
        edges.AddRange(_breaks.Zip(_breaks.Skip(1)));
        if (_isOpenAbove) edges.Add((_breaks[^1], double.PositiveInfinity));
        return edges.Select((edge, i) => new LegendEntry(
            NumberText.Range(edge.Low, edge.High, sheet.Language, style),
            (x, y) => sheet.Rectangle(x, y, Legend.SampleWidth, Legend.SampleHeight, new Ink(Palette.Step(i, Count), Palette.Rule, 0.4))));
    }
}
