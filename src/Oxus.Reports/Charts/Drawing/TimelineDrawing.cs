using Oxus.Reports.Text;

namespace Oxus.Reports.Charts.Drawing;

/// <summary>Draws bars over years: a group has its name beside its bars, a bar begins with a stroke where something was joined and ends with a cross where it was left.</summary>
internal sealed class TimelineDrawing
{
    private const double Row = 14.5;
    private const double Thickness = 8;
    private const double MostGroup = 150;
    private const double MostName = 110;

    private readonly Sheet _sheet;
    private readonly TimelineChart _chart;
    private readonly ClassStyles _styles;
    private readonly bool _isGrouped;
    private readonly double _groups;
    private readonly double _names;
    private readonly double _left;
    private readonly double _width;

    private TimelineDrawing(Sheet sheet, TimelineChart chart)
    {
        _sheet = sheet;
        _chart = chart;
        _styles = new ClassStyles(chart.Classes);

        // One group needs no column for its name: it stands above the bars.
        _isGrouped = chart.Groups.Count > 1;
        _groups = _isGrouped ? Gutter.Width(sheet, chart.Groups.Select(g => g.Name), MostGroup, isBold: true) + 12 : 0;
        _names = Gutter.Width(sheet, chart.Groups.SelectMany(g => g.Rows).Select(r => r.Name), _isGrouped ? MostName : 2 * MostName, Sheet.Small);
        _left = _groups + _names + 16;
        _width = sheet.Width - _left - 14;
    }

    public static void Draw(Sheet sheet, TimelineChart chart, double top) => new TimelineDrawing(sheet, chart).Draw(top);

    private void Draw(double top)
    {
        var used = _chart.Groups.SelectMany(g => g.Rows).SelectMany(r => r.Spans).Select(s => s.Class).ToHashSet(StringComparer.Ordinal);
        var y = Legend.Draw(_sheet, top, [.. Legend.Areas(_sheet, _styles.All.Where(s => used.Contains(s.Class.Code))), .. SignEntries(), .. Legend.Missing(_sheet)]);
        y += Sheet.Small + 8;
        var first = y;
        var groups = new List<(TimelineGroup Group, double Top)>();
        foreach (var bars in _chart.Groups)
        {
            groups.Add((bars, y));
            y += _isGrouped
                ? Math.Max(bars.Rows.Sum(HeightOf), HeadingHeight(bars)) + 7
                : bars.Rows.Sum(HeightOf) + HeadingHeight(bars) + 7;
        }

        DrawAxis(first, y);
        foreach (var (bars, at) in groups)
        {
            _sheet.Line(0, at, _sheet.Width, at, new Ink(Stroke: Palette.Grid, Width: 0.8, Class: "rule"));
            _sheet.Paragraph(0, at + 4 + Sheet.Size, _sheet.Lines(_sheet.Say(bars.Name), HeadingWidth, isBold: true), isBold: true, hasHalo: !_isGrouped, name: "group");
            var rowTop = at + 4 + (_isGrouped ? 0 : HeadingHeight(bars));
            foreach (var line in bars.Rows)
            {
                var middle = rowTop + HeightOf(line) / 2;
                Gutter.Write(_sheet, line.Name, _left - 14, _names, middle, Sheet.Small);
                foreach (var span in line.Spans) DrawSpan(bars, line, span, middle);
                rowTop += HeightOf(line);
            }
        }
    }

    private double HeadingWidth => _isGrouped ? _groups - 11.5 : _sheet.Width;

    private double HeadingHeight(TimelineGroup bars) => Gutter.Height(_sheet, bars.Name, HeadingWidth, isBold: true);

    // Names of one line stand as close as their letters allow.
    private double HeightOf(TimelineRow row)
    {
        var lines = _sheet.Lines(_sheet.Say(row.Name), _names + 0.5, Sheet.Small).Count;
        return lines <= 1 ? Row : lines * _sheet.LineHeight(Sheet.Small) + 2;
    }

    private double Along(double when)
    {
        var share = Math.Clamp((when - _chart.Period.From) / _chart.Period.Count, 0, 1);
        return _left + (_sheet.TimeRunsBack ? 1 - share : share) * _width;
    }

    private void DrawAxis(double top, double bottom) => _sheet.Group("axis", () =>
    {
        var label = _sheet.Measure(NumberText.Year(_chart.Period.From, _sheet.Language), Sheet.Small);
        foreach (var year in Ticks.OfYears(_chart.Period.From, _chart.Period.To + 1, _width, label))
        {
            var x = Along(year);
            _sheet.Line(x, top - 4, x, bottom + 4, new Ink(Stroke: Palette.Grid, Width: 0.6, Class: "grid"));
            _sheet.Text(x, top - 7, NumberText.Year(year, _sheet.Language), Anchor.Middle, Sheet.Small, colour: Palette.Soft);
            _sheet.Text(x, bottom + 5 + Sheet.Small, NumberText.Year(year, _sheet.Language), Anchor.Middle, Sheet.Small, colour: Palette.Soft);
        }
    });

    private void DrawSpan(TimelineGroup bars, TimelineRow row, TimelineSpan span, double middle)
    {
        var from = span.From is { } begin ? When(begin.Earliest) : double.NegativeInfinity;
        var to = span.To is { } end ? When(end.Latest) : double.PositiveInfinity;
        if (to < _chart.Period.From || from > _chart.Period.To + 1) return;
        var (x1, x2) = (Along(Math.Max(from, _chart.Period.From)), Along(Math.Min(to, _chart.Period.To + 1)));
        var (left, right) = (Math.Min(x1, x2), Math.Max(x1, x2));
        var area = span.Datum.IsDrawn ? _styles[span.Class].Area(_sheet) : new Ink(_sheet.Missing(), Palette.Gap, 0.5);
        var colour = span.Datum.IsDrawn ? _styles[span.Class].Colour : Palette.Gap;
        _sheet.Mark(_chart.MarkOf(bars, row, span), () =>
        {
            _sheet.Rectangle(left, middle - Thickness / 2, Math.Max(1, right - left), Thickness, area);
            if (from >= _chart.Period.From) _sheet.Line(x1, middle - Thickness / 2 - 2, x1, middle + Thickness / 2 + 2, new Ink(Stroke: colour, Width: 1.8, Class: "joined"));
            if (double.IsPositiveInfinity(to)) DrawOpenEnd(x2, x2 >= x1 ? 1 : -1, middle, colour);
            if (span.EndsInLeaving && to <= _chart.Period.To + 1) PointMark.Draw(_sheet, Shape.Cross, x2, middle, 3.6, Palette.Ink);
            if (span.IsDisputed) PointMark.Draw(_sheet, Shape.Ring, x1, middle, 3.2, Palette.Ink);
        });
    }

    private void DrawOpenEnd(double x, int way, double middle, string colour) => _sheet.Polyline(
        [(x, middle - Thickness / 2), (x + way * 6, middle), (x, middle + Thickness / 2)],
        new Ink(colour),
        isClosed: true);

    private IEnumerable<LegendEntry> SignEntries()
    {
        var spans = _chart.Groups.SelectMany(g => g.Rows).SelectMany(r => r.Spans).ToList();
        if (spans.Any(s => s.EndsInLeaving))
        {
            yield return new LegendEntry(ChartWords.Left.In(_sheet.Language), (x, y) => PointMark.Draw(_sheet, Shape.Cross, x + 10, y + 5, 3.6, Palette.Ink));
        }

        if (spans.Any(s => s.To is null))
        {
            yield return new LegendEntry(ChartWords.StillHolds.In(_sheet.Language), (x, y) => DrawOpenEnd(x + (_sheet.TimeRunsBack ? 13 : 7), _sheet.TimeRunsBack ? -1 : 1, y + 5, Palette.Soft));
        }

        if (spans.Any(s => s.IsDisputed))
        {
            yield return new LegendEntry(ChartWords.Disputed.In(_sheet.Language), (x, y) => PointMark.Draw(_sheet, Shape.Ring, x + 10, y + 5, 3.2, Palette.Ink));
        }
    }

    // A day as a year and the share of it that has passed.
    private static double When(DateOnly day) => day.Year + (day.DayOfYear - 1) / (DateTime.IsLeapYear(day.Year) ? 366.0 : 365.0);
}
