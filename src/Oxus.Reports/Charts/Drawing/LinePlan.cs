using Oxus.Domain;

namespace Oxus.Reports.Charts.Drawing;

/// <summary>What all panels of a chart of lines share: axes, and how each line looks.</summary>
internal sealed class LinePlan
{
    /// <summary>The height of the lines where there is one panel only.</summary>
    public const double SingleHeight = 290;

    // Further from its line than this a name is no longer read with it.
    private const double MostShift = 30;

    private readonly Dictionary<string, (string Colour, Shape Shape, string? Dash)> _looks;

    /// <summary>Settles axes and looks.</summary>
    public LinePlan(Sheet sheet, LineChart chart)
    {
        Sheet = sheet;
        Chart = chart;
        IsSingle = chart.Panels.Count <= 1;
        Series = [.. chart.Panels.SelectMany(p => p.Series).DistinctBy(s => s.Code)];

        // Where every panel has one line, nothing need be told apart.
        ToldApart = chart.Panels.Any(p => p.Series.Count > 1);
        _looks = Series
            .Select((s, i) => (Series: s, Place: ToldApart ? i : 0))
            .Select(s => (s.Series.Code, Look: (Palette.Of(s.Series.Tone ?? Palette.ToneAt(s.Place)), Palette.ShapeAt(s.Place), Palette.DashAt(s.Place))))
            .ToDictionary(s => s.Code, s => s.Look, StringComparer.Ordinal);
        Axis = ValueAxis.Of(chart.Marks.Select(m => m.Datum), chart.Least, chart.Greatest, IsSingle ? 6 : 4, chart.Levels.Select(l => l.Value));
        var years = chart.Panels.SelectMany(p => p.Series).SelectMany(s => s.Points).Select(p => p.Year).ToList();
        From = chart.Period?.From ?? years.DefaultIfEmpty(0).Min();
        To = chart.Period?.To ?? years.DefaultIfEmpty(1).Max();
        NamesEnds = IsSingle && Series.Count > 1 && !AreEndsCrowded();
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

    /// <summary>Whether panels hold several lines, which differ in colour, shape and dashes.</summary>
    public bool ToldApart { get; }

    /// <summary>Whether lines are named at their ends; where too many end in one place a legend names them.</summary>
    public bool NamesEnds { get; }

    /// <summary>The point at which a line is named: its last, seen from where reading starts.</summary>
    public LinePoint? EndOf(LineSeries series)
    {
        var drawn = series.Points.Where(p => p.Datum.Value is not null);
        return Sheet.TimeRunsBack ? drawn.MinBy(p => p.Year) : drawn.MaxBy(p => p.Year);
    }

    /// <summary>How a line looks.</summary>
    public (string Colour, Shape Shape, string? Dash) LookOf(LineSeries series) => _looks[series.Code];

    /// <summary>How wide the names at the ends of lines are.</summary>
    public double EndsWidth => NamesEnds ? Math.Min(170, Gutter.Width(Sheet, Series.Select<LineSeries, Names>(s => s.Name), 140) + 26) : 8;

    private bool AreEndsCrowded()
    {
        var line = Sheet.LineHeight(Sheet.Size);
        var wanted = Series.Select(EndOf).OfType<LinePoint>().Select(p => (1 - Axis.Share(p.Datum.Value!.Value)) * SingleHeight).ToList();
        var places = LabelPlacement.Spread(wanted, [.. wanted.Select(_ => line)], 0, SingleHeight);
        return places.Zip(wanted).Any(p => Math.Abs(p.First - p.Second) > MostShift);
    }
}
