using Oxus.Domain;
using Oxus.Domain.Time;

namespace Oxus.Reports.Charts;

/// <summary>One year of a line. A year that has no point is a gap like one whose datum is missing, but says no reason.</summary>
/// <param name="Year">The year.</param>
/// <param name="Datum">What it shows; its range is drawn as a band, or as a whisker where it stands alone.</param>
public sealed record LinePoint(int Year, Datum Datum);

/// <summary>A line over years, named at its end.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Points">Its points.</param>
/// <param name="Tone">Its colour; by its place among the series where null.</param>
public sealed record LineSeries(string Code, Names Name, IReadOnlyList<LinePoint> Points, Tone? Tone = null);

/// <summary>One panel of small multiples; all panels share both axes.</summary>
/// <param name="Title">Its title; null where the chart has one panel only.</param>
/// <param name="Series">Its lines.</param>
public sealed record LinePanel(Names? Title, IReadOnlyList<LineSeries> Series);

/// <summary>A level that values are compared with: a threshold, zero.</summary>
/// <param name="Value">The level.</param>
/// <param name="Label">What it is.</param>
public sealed record ReferenceLevel(double Value, Names Label);

/// <summary>A year that readers should know when they read the lines: an invasion, a treaty.</summary>
/// <param name="Year">The year.</param>
/// <param name="Label">What happened, in two or three words.</param>
public sealed record YearNote(int Year, Names Label);

/// <summary>Lines over years with bands for their ranges and gaps where nothing is known; alone or as small multiples.</summary>
/// <param name="Texts">What is said of it.</param>
/// <param name="Panels">The panels, in the order of reading.</param>
/// <param name="ValueTitle">What the values are, with their unit.</param>
public sealed record LineChart(ChartTexts Texts, IReadOnlyList<LinePanel> Panels, Names ValueTitle)
    : Chart(Texts)
{
    /// <inheritdoc/>
    public override string Kind => "lines";

    /// <summary>The years of the axis; from the first point to the last where null.</summary>
    public Years? Period { get; init; }

    /// <summary>The least value of the axis; from the data where null.</summary>
    public double? Least { get; init; }

    /// <summary>The greatest value of the axis; from the data where null.</summary>
    public double? Greatest { get; init; }

    /// <summary>Levels drawn across all panels.</summary>
    public IReadOnlyList<ReferenceLevel> Levels { get; init; } = [];

    /// <summary>Years marked in all panels.</summary>
    public IReadOnlyList<YearNote> Notes { get; init; } = [];

    /// <summary>How many panels stand side by side; chosen by their number where null.</summary>
    public int? Columns { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Mark> Marks =>
        from panel in Panels
        from series in panel.Series
        from point in series.Points
        select MarkOf(panel, series, point);

    internal Mark MarkOf(LinePanel panel, LineSeries series, LinePoint point) => new(
        panel.Title is null || panel.Title == series.Name ? Joined(series.Name, Year(point.Year)) : Joined(panel.Title, series.Name, Year(point.Year)),
        point.Datum,
        ("panel", $"{PlaceOf(Panels, panel)}"),
        ("series", series.Code),
        ("year", $"{point.Year}"));
}
