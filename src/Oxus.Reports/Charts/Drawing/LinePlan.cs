using Oxus.Domain;

namespace Oxus.Reports.Charts.Drawing;

/// <summary>What all panels of a chart of lines share: axes, and how each line looks.</summary>
internal sealed class LinePlan
{
    private readonly Dictionary<string, (string Colour, Shape Shape, string? Dash)> _looks;

    /// <summary>Settles axes and looks.</summary>
    public LinePlan(Sheet sheet, LineChart chart)
    {
        Sheet = sheet;
        Chart = chart;
        IsSingle = chart.Panels.Count <= 1;
        Series = [.. chart.Panels.SelectMany(p => p.Series).DistinctBy(s => s.Code)];
        _looks = Series
            .Select((s, i) => (s.Code, Look: (Palette.Of(s.Tone ?? Palette.ToneAt(i)), Palette.ShapeAt(i), Palette.DashAt(i))))
            .ToDictionary(s => s.Code, s => s.Look, StringComparer.Ordinal);
        Axis = ValueAxis.Of(chart.Marks.Select(m => m.Datum), chart.Least, chart.Greatest, IsSingle ? 6 : 4, chart.Levels.Select(l => l.Value));
        var years = chart.Panels.SelectMany(p => p.Series).SelectMany(s => s.Points).Select(p => p.Year).ToList();
        From = chart.Period?.From ?? years.DefaultIfEmpty(0).Min();
        To = chart.Period?.To ?? years.DefaultIfEmpty(1).Max();
    }

    /// <summary>The sheet.</summary>
    public Sheet Sheet { get; }

    /// <summary>The chart.</summary>
    public LineChart Chart { get; }

    /// <summary>The axis of values.</summary>
    public ValueAxis Axis { get; }

    /// <summary>The lines, each once.</summary>
    public IReadOnlyList<LineSeries> Series { get; }

    /// <summary>The first year.</summary>
    public int From { get; }

    /// <summary>The last year.</summary>
    public int To { get; }

    /// <summary>Whether there is one panel only, which has room for words.</summary>
    public bool IsSingle { get; }

    /// <summary>Whether lines are named at their ends.</summary>
    public bool NamesEnds => IsSingle && Series.Count > 1;

    /// <summary>How a line looks.</summary>
    public (string Colour, Shape Shape, string? Dash) LookOf(LineSeries series) => _looks[series.Code];

    /// <summary>How wide the names at the ends of lines are.</summary>
    public double EndsWidth => NamesEnds ? Math.Min(170, Gutter.Width(Sheet, Series.Select<LineSeries, Names>(s => s.Name), 140) + 26) : 8;
}
