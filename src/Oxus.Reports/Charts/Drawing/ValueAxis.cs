using Oxus.Reports.Text;

namespace Oxus.Reports.Charts.Drawing;

/// <summary>A range of values with its round ticks, and the way from a value to a share of the axis.</summary>
internal sealed class ValueAxis
{
    private ValueAxis(double low, double high, IReadOnlyList<double> ticks)
    {
        Low = low;
        High = high;
        TickValues = ticks;
    }

    /// <summary>The least value.</summary>
    public double Low { get; }

    /// <summary>The greatest value.</summary>
    public double High { get; }

    /// <summary>The values of the ticks.</summary>
    public IReadOnlyList<double> TickValues { get; }

    /// <summary>An axis that holds values and the ends of their ranges, between limits where those are given.</summary>
    public static ValueAxis Of(IEnumerable<Datum> data, double? least, double? greatest, int about, IEnumerable<double>? besides = null, bool isCounted = false)
    {
        var seen = new List<double>(besides ?? []);
        foreach (var datum in data)
        {
            if (datum.Value is { } value) seen.Add(value);
            seen.AddRange(((double?[])[datum.Low, datum.High]).OfType<double>().Where(double.IsFinite));
        }

        if (seen.Count == 0) seen.AddRange([0, 1]);
        var (from, to) = (least ?? seen.Min(), greatest ?? seen.Max());
        var spanning = Ticks.Spanning(from, Math.Max(from, to), about);
        var (low, high) = isCounted ? (Math.Floor(from) - 0.5, Math.Ceiling(to) + 0.5) : (spanning[0], spanning[^1]);
        from = least ?? low;
        to = greatest ?? high;
        if (to <= from) to = from + 1;
        var ticks = isCounted || least is not null || greatest is not null ? Ticks.Between(from, to, about, isCounted) : spanning;
        return new ValueAxis(from, to, ticks);
    }

    /// <summary>How far along the axis a value lies, from 0 to 1; a value outside lies at the end.</summary>
    public double Share(double value) => Math.Clamp((value - Low) / (High - Low), 0, 1);

    /// <summary>The ticks in words.</summary>
    public string Label(double tick, Sheet sheet)
    {
        var style = sheet.Chart.Numbers;
        var decimals = Ticks.Decimals([.. TickValues.Select(t => t * style.Factor)]);
        return NumberText.Of(tick, sheet.Language, style with { Decimals = decimals, IsSigned = false });
    }

    /// <summary>The width of the widest tick label.</summary>
    public double LabelWidth(Sheet sheet) => TickValues.Max(t => sheet.Measure(Label(t, sheet), Sheet.Small));
}
