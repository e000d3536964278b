namespace Oxus.Reports.Charts.Drawing;

/// <summary>Draws level bars that grow from their names, with the count of each part inside where it fits and the total at the end.</summary>
internal sealed class BarDrawing
{
    private const double Thickness = 18;
    private const double MostName = 200;

    private readonly Sheet _sheet;
    private readonly BarChart _chart;
    private readonly ClassStyles _styles;
    private readonly double _names;
    private readonly double _left;
    private readonly double _width;
    private readonly double _greatest;
    private readonly IReadOnlyList<double> _ticks;

    private BarDrawing(Sheet sheet, BarChart chart)
    {
        _sheet = sheet;
        _chart = chart;
        _styles = new ClassStyles(chart.Classes);
        _names = Gutter.Width(sheet, chart.Bars.Select(b => b.Name), MostName);
        _left = _names + 12;
        _width = sheet.Width - _left - 14 - chart.Bars.Select(b => sheet.Measure(sheet.Write(Total(b)), Sheet.Size, isBold: true)).DefaultIfEmpty(0).Max();
        var most = chart.Bars.Select(Total).Append(chart.Bars.SelectMany(b => b.Parts).Select(p => p.Datum.High ?? 0).Where(double.IsFinite).DefaultIfEmpty(0).Max()).Max();
        _greatest = Ticks.Spanning(0, most, 5)[^1];
        _ticks = Ticks.Between(0, _greatest, 5, isCounted: chart.Numbers.Decimals == 0 && chart.Numbers.Factor == 1);
    }

    public static void Draw(Sheet sheet, BarChart chart, double top) => new BarDrawing(sheet, chart).Draw(top);

    private void Draw(double top)
    {
        foreach (var part in _chart.Bars.SelectMany(b => b.Parts))
        {
            if (part.Datum.Value < 0) throw new ArgumentException($"bars grow from zero, and {part.Datum.Value} lies below it");
        }

        var y = Legend.Draw(_sheet, top, [.. Legend.Areas(_sheet, _styles.All), .. Legend.Missing(_sheet)]) + 2;
        var heights = _chart.Bars.Select(b => Math.Max(Thickness + 9, Gutter.Height(_sheet, b.Name, _names + 0.5) + 5)).ToList();
        var bottom = y + heights.Sum();
        DrawAxis(y, bottom);
        foreach (var (bar, height) in _chart.Bars.Zip(heights))
        {
            Gutter.Write(_sheet, bar.Name, _left - 10, _names, y + height / 2);
            DrawBar(bar, y + height / 2);
            y += height;
        }

        _sheet.Line(_left, y - heights.Sum(), _left, bottom, new Ink(Stroke: Palette.Rule, Width: 0.8));
    }

    private void DrawAxis(double top, double bottom) => _sheet.Group("axis", () =>
    {
        foreach (var tick in _ticks)
        {
            var x = _left + Length(tick);
            _sheet.Line(x, top, x, bottom, new Ink(Stroke: Palette.Grid, Width: 0.6, Class: "grid"));
            _sheet.Text(x, bottom + 4 + Sheet.Small, Text.NumberText.Of(tick, _sheet.Language, _chart.Numbers with { Decimals = Ticks.Decimals([.. _ticks.Select(t => t * _chart.Numbers.Factor)]) }), Anchor.Middle, Sheet.Small, colour: Palette.Soft);
        }

        _sheet.Paragraph(
            _left + _width / 2, bottom + 22 + Sheet.Small, _sheet.Lines(_sheet.Say(_chart.ValueTitle), _width, Sheet.Small), Anchor.Middle, Sheet.Small, colour: Palette.Soft, name: "axis-title");
    });

    private void DrawBar(Bar bar, double middle)
    {
        var x = _left;
        foreach (var part in bar.Parts)
        {
            var start = x;
            var length = part.Datum.Value is { } value ? Length(value) : 0;
            _sheet.Mark(_chart.MarkOf(bar, part), () => DrawPart(part, start, length, middle));
            x += length;
        }

        if (bar.Parts.Any(p => p.Datum.Value is not null))
        {
            var end = bar.Parts.Count == 1 && bar.Parts[0].Datum is { HasRange: true, High: { } high } ? Math.Max(x, _left + Length(high)) : x;
            _sheet.Text(end + 6, middle + 4, _sheet.Write(Total(bar)), isBold: true, name: "total");
        }
    }

    private void DrawPart(BarPart part, double x, double length, double middle)
    {
        if (part.Datum.Value is not { } value)
        {
            _sheet.Rectangle(x, middle - Thickness / 2, 44, Thickness, new Ink(_sheet.Missing(), Palette.Gap, 0.5));
            return;
        }

        var style = part.Class is null ? null : _styles[part.Class];
        _sheet.Rectangle(x, middle - Thickness / 2, length, Thickness, style?.Area(_sheet) ?? new Ink(Palette.Of(Tone.Blue)));
        if (part.Datum is { HasRange: true, Low: { } low, High: { } high })
        {
            var ink = new Ink(Stroke: Palette.Ink, Width: 1.1, Class: "whisker");
            _sheet.Line(_left + Length(low), middle, _left + Length(high), middle, ink);
            _sheet.Line(_left + Length(low), middle - 4, _left + Length(low), middle + 4, ink);
            _sheet.Line(_left + Length(high), middle - 4, _left + Length(high), middle + 4, ink);
            return;
        }

        if (part.Class is null || value == 0) return;
        var text = _sheet.Write(value);
        var width = _sheet.Measure(text, Sheet.Small);
        if (width + 6 > length) return;
        var ground = style!.Ground;
        if (style.Fill is not (Fill.Solid or Fill.Light or Fill.Hollow))
        {
            _sheet.Rectangle(x + length / 2 - width / 2 - 3, middle - 7, width + 6, 14, new Ink(Palette.Paper), 2);
        }

        _sheet.Text(x + length / 2, middle + 4, text, Anchor.Middle, Sheet.Small, colour: Palette.TextOn(ground));
    }

    private double Length(double value) => _greatest <= 0 ? 0 : Math.Min(1, value / _greatest) * _width;

    private static double Total(Bar bar) => bar.Parts.Sum(p => p.Datum.Value ?? 0);
}
