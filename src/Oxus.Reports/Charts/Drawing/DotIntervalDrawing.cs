namespace Oxus.Reports.Charts.Drawing;

/// <summary>Draws dots with whiskers by category on a number line that runs from left to right in every language; their numbers stand beside them.</summary>
internal sealed class DotIntervalDrawing
{
    private const double Spacing = 11;
    private const double MostName = 190;

    private readonly Sheet _sheet;
    private readonly DotIntervalChart _chart;
    private readonly ValueAxis _axis;
    private readonly ClassStyles _styles;
    private double _left;
    private double _width;

    private DotIntervalDrawing(Sheet sheet, DotIntervalChart chart)
    {
        _sheet = sheet;
        _chart = chart;
        _styles = new ClassStyles(chart.Classes);
        _axis = ValueAxis.Of(chart.Marks.Select(m => m.Datum), chart.Least, chart.Greatest, 6, chart.Levels.Select(l => l.Value), chart.IsCounted);
    }

    public static void Draw(Sheet sheet, DotIntervalChart chart, double top) => new DotIntervalDrawing(sheet, chart).Draw(top);

    private void Draw(double top)
    {
        var rows = _chart.Groups.SelectMany(g => g.Rows).ToList();
        var names = Gutter.Width(_sheet, rows.Select(r => r.Name), MostName);
        var numbers = rows.All(r => r.Dots.Count <= 1)
            ? rows.SelectMany(r => r.Dots).Where(d => d.Datum.IsDrawn).Select(d => _sheet.Measure(Number(d.Datum), Sheet.Small)).DefaultIfEmpty(0).Max() + 12
            : 0;
        _left = names + 12;
        _width = _sheet.Width - _left - Math.Max(numbers, 10);

        var y = Legend.Draw(_sheet, top, [.. Legend.Points(_sheet, _styles.All), .. Legend.Missing(_sheet)]);
        y = DrawLevelLabels(y);
        var first = y + 2;
        var places = new List<(DotGroup Group, DotRow Row, double Top, double Height)>();
        y = first;
        foreach (var dots in _chart.Groups)
        {
            if (dots.Name is { } heading)
            {
                y += y > first ? 8 : 0;
                y = _sheet.Paragraph(0, y + Sheet.Size, _sheet.Lines(_sheet.Say(heading), _sheet.Width, isBold: true), isBold: true, hasHalo: true, name: "group") - Sheet.Size + 5;
            }

            foreach (var row in dots.Rows)
            {
                var height = Math.Max(Math.Max(1, row.Dots.Count) * Spacing + 9, Gutter.Height(_sheet, row.Name, names + 0.5) + 5);
                places.Add((dots, row, y, height));
                y += height;
            }
        }

        DrawAxis(first, y);
        foreach (var (dots, row, at, height) in places)
        {
            Gutter.Write(_sheet, row.Name, _left - 10, names, at + height / 2);
            var middle = at + height / 2 - (row.Dots.Count - 1) * Spacing / 2;
            foreach (var dot in row.Dots)
            {
                DrawDot(dots, row, dot, middle, numbers > 0);
                middle += Spacing;
            }
        }
    }

    // The number line keeps its direction: what lies further left is less.
    private double Along(double value)
    {
        var share = _axis.Share(value);
        return _left + (_sheet.IsRightToLeft ? 1 - share : share) * _width;
    }

    private double DrawLevelLabels(double y)
    {
        var line = _sheet.LineHeight(Sheet.Small);
        foreach (var level in _chart.Levels)
        {
            var text = _sheet.Say(level.Label);
            var half = _sheet.Measure(text, Sheet.Small) / 2;
            _sheet.Text(Math.Clamp(Along(level.Value), half, _sheet.Width - half), y + Sheet.Small, text, Anchor.Middle, Sheet.Small, colour: Palette.Soft, name: "level-label");
            y += line;
        }

        return y;
    }

    private void DrawAxis(double top, double bottom) => _sheet.Group("axis", () =>
    {
        foreach (var tick in _axis.TickValues)
        {
            var x = Along(tick);
            _sheet.Line(x, top, x, bottom + 4, new Ink(Stroke: Palette.Grid, Width: 0.6, Class: "grid"));
            _sheet.Text(x, bottom + 6 + Sheet.Small, _axis.Label(tick, _sheet), Anchor.Middle, Sheet.Small, colour: Palette.Soft);
        }

        _sheet.Line(_left, bottom + 1, _left + _width, bottom + 1, new Ink(Stroke: Palette.Rule, Width: 0.8));
        foreach (var level in _chart.Levels)
        {
            var x = Along(level.Value);
            _sheet.Line(x, top - 2, x, bottom + 1, new Ink(Stroke: Palette.Soft, Width: 0.9, Dash: "4 3", Class: "level"));
        }

        _sheet.Paragraph(
            _left + _width / 2, bottom + 24 + Sheet.Small, _sheet.Lines(_sheet.Say(_chart.ValueTitle), _width, Sheet.Small), Anchor.Middle, Sheet.Small, colour: Palette.Soft, name: "axis-title");
    });

    private void DrawDot(DotGroup dots, DotRow row, Dot dot, double y, bool writesNumber) => _sheet.Mark(_chart.MarkOf(dots, row, dot), () =>
    {
        _sheet.Rectangle(_left, y - Spacing / 2, _width, Spacing, new Ink("transparent", Class: "reach"));
        if (dot.Datum.Value is not { } value)
        {
            var box = Math.Min(60, _width);
            _sheet.Rectangle(_left, y - 4, box, 8, new Ink(_sheet.Missing(), Palette.Gap, 0.5));
            if (dot.Class is null || row.Dots.Count == 1)
            {
                _sheet.Text(_left + box + 6, y + 4, ChartWords.NoData.In(_sheet.Language), size: Sheet.Small, colour: Palette.Soft, hasHalo: true);
            }

            return;
        }

        var style = dot.Class is null ? null : _styles[dot.Class];
        var colour = style?.Colour ?? Palette.Of(Tone.Blue);
        if (dot.Datum.Low is not null || dot.Datum.High is not null) DrawWhisker(dot.Datum, value, y, colour);
        PointMark.Draw(_sheet, style?.Shape ?? Shape.Circle, Along(value), y, 4, colour);
        if (writesNumber) _sheet.Text(_sheet.Width, y + 4, Number(dot.Datum), Anchor.End, Sheet.Small, colour: Palette.Soft);
    });

    private void DrawWhisker(Datum datum, double value, double y, string colour)
    {
        var ink = new Ink(Stroke: colour, Width: 1.4, Class: "whisker");
        foreach (var (end, isOpen) in ((double, bool)[])[(datum.Low ?? value, datum.Low is double.NegativeInfinity), (datum.High ?? value, datum.High is double.PositiveInfinity)])
        {
            var reached = isOpen || end < _axis.Low || end > _axis.High;
            var x = isOpen ? Along(end < 0 ? _axis.Low : _axis.High) : Along(end);
            _sheet.Line(Along(value), y, x, y, ink);
            if (x == Along(value)) continue;
            if (reached)
            {
                var back = x > Along(value) ? -5 : 5;
                _sheet.Polyline([(x + back, y - 3.5), (x, y), (x + back, y + 3.5)], ink);
            }
            else
            {
                _sheet.Line(x, y - 3, x, y + 3, ink);
            }
        }
    }

    private string Number(Datum datum) => DatumText.Of(datum with { RangeKind = null }, _sheet.Language, _chart.Numbers);
}
