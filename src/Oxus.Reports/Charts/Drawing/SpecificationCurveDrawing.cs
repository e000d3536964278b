namespace Oxus.Reports.Charts.Drawing;

/// <summary>Draws all estimates in rising order with their intervals, and below each the choices that led to it.</summary>
internal sealed class SpecificationCurveDrawing
{
    private const double CurveHeight = 210;
    private const double ChoiceRow = 14.5;
    private const double MostName = 190;

    private readonly Sheet _sheet;
    private readonly SpecificationCurveChart _chart;
    private readonly ValueAxis _axis;
    private readonly IReadOnlyList<Specification> _sorted;
    private readonly double _names;
    private readonly double _left;
    private readonly double _slot;

    private SpecificationCurveDrawing(Sheet sheet, SpecificationCurveChart chart)
    {
        _sheet = sheet;
        _chart = chart;
        _sorted = chart.Sorted;
        _axis = ValueAxis.Of(chart.Marks.Select(m => m.Datum), null, null, 6, [0]);
        var texts = chart.Groups.SelectMany(g => g.Choices.Select(c => c.Name)).ToList();
        _names = Math.Max(Gutter.Width(sheet, texts, MostName, Sheet.Small), Gutter.Width(sheet, chart.Groups.Select(g => g.Name), MostName, Sheet.Small, isBold: true));
        _left = Math.Max(_names, _axis.LabelWidth(sheet)) + 12;
        _slot = (sheet.Width - _left - 4) / Math.Max(1, _sorted.Count);
    }

    public static void Draw(Sheet sheet, SpecificationCurveChart chart, double top) => new SpecificationCurveDrawing(sheet, chart).Draw(top);

    private void Draw(double top)
    {
        var y = Legend.Draw(_sheet, top, [.. Entries()]);
        y = _sheet.Paragraph(
            0, y + Sheet.Small, _sheet.Lines(_sheet.Say(_chart.ValueTitle), _sheet.Width, Sheet.Small), size: Sheet.Small, colour: Palette.Soft, name: "axis-title") - 4;
        var bottom = y + CurveHeight;
        DrawAxis(y, bottom);
        var panel = bottom + 14;
        for (var i = 0; i < _sorted.Count; i++) DrawSpecification(_sorted[i], i, y, bottom);
        DrawChoices(panel);
    }

    // The order from the least to the greatest runs as the number line does: from left to right.
    private double Middle(int place)
    {
        var at = _sheet.IsRightToLeft ? _sorted.Count - 1 - place : place;
        return _left + (at + 0.5) * _slot;
    }

    private void DrawAxis(double top, double bottom) => _sheet.Group("axis", () =>
    {
        foreach (var tick in _axis.TickValues)
        {
            var y = At(tick, top);
            _sheet.Line(_left, y, _sheet.Width, y, new Ink(Stroke: tick == 0 ? Palette.Soft : Palette.Grid, Width: tick == 0 ? 1 : 0.6, Class: "grid"));
            _sheet.Text(_left - 6, y + 4, _axis.Label(tick, _sheet), Anchor.End, Sheet.Small, colour: Palette.Soft);
        }
    });

    private double At(double value, double top) => top + (1 - _axis.Share(value)) * CurveHeight;

    private void DrawSpecification(Specification made, int place, double top, double bottom) => _sheet.Mark(SpecificationCurveChart.MarkOf(made), () =>
    {
        var x = Middle(place);
        _sheet.Rectangle(x - _slot / 2, top, _slot, CurveHeight, new Ink("transparent", Class: "reach"));
        if (made.Datum.Value is not { } value)
        {
            _sheet.Rectangle(x - _slot / 2, top, _slot, bottom - top, new Ink(_sheet.Missing()));
            return;
        }

        var (tone, shape) = Look(made.Datum);
        var colour = Palette.Of(tone);
        if (made.Datum.HasRange)
        {
            _sheet.Line(
                x, At(made.Datum.Low!.Value, top), x, At(made.Datum.High!.Value, top), new Ink(Stroke: colour, Width: Math.Clamp(_slot * 0.35, 0.6, 1.6), Opacity: 0.55, Class: "whisker"));
        }

        PointMark.Draw(_sheet, shape, x, At(value, top), Math.Clamp(_slot * 0.5, 1.7, 3.4), colour);
        if (!made.IsMain) return;
        _sheet.Circle(x, At(value, top), 6, new Ink(null, Palette.Ink, 1.4, Class: "main"));
        _sheet.Polyline([(x - 4, top - 2), (x + 4, top - 2), (x, top + 5)], new Ink(Palette.Ink, Class: "main"), isClosed: true);
    });

    private static (Tone Tone, Shape Shape) Look(Datum datum) => datum switch
    {
        { HasRange: true, Low: > 0 } => (Tone.Blue, Shape.Triangle),
        { HasRange: true, High: < 0 } => (Tone.Vermilion, Shape.Diamond),
        _ => (Tone.Grey, Shape.Circle),
    };

    private void DrawChoices(double top)
    {
        var y = top;
        foreach (var choices in _chart.Groups)
        {
            _sheet.Line(0, y - 3, _sheet.Width, y - 3, new Ink(Stroke: Palette.Grid, Width: 0.8, Class: "rule"));
            y = _sheet.Paragraph(0, y + Sheet.Small, _sheet.Lines(_sheet.Say(choices.Name), _sheet.Width, Sheet.Small, isBold: true), size: Sheet.Small, isBold: true, name: "group") - Sheet.Small + 3;
            foreach (var choice in choices.Choices)
            {
                var height = Math.Max(ChoiceRow, Gutter.Height(_sheet, choice.Name, _names + 0.5, Sheet.Small) + 1);
                Gutter.Write(_sheet, choice.Name, _left - 8, _names, y + height / 2, Sheet.Small);
                var ticks = new List<IEnumerable<(double, double)>>();
                for (var i = 0; i < _sorted.Count; i++)
                {
                    if (!_sorted[i].Choices.Contains(choice.Code)) continue;
                    var x = Middle(i);
                    ticks.Add([(x, y + 2), (x, y + height - 2)]);
                }

                _sheet.Rectangle(_left, y + 1, _sheet.Width - _left, height - 2, new Ink("#f6f4ef"));
                if (ticks.Count > 0) _sheet.Outline(ticks, new Ink(Stroke: Palette.Soft, Width: Math.Clamp(_slot * 0.6, 0.8, 5), Class: "choice"), isClosed: false);
                y += height;
            }

            y += 7;
        }

        _sheet.Reach(y);
    }

    private IEnumerable<LegendEntry> Entries()
    {
        var looks = _sorted.Where(s => s.Datum.Value is not null).Select(s => Look(s.Datum)).ToHashSet();
        foreach (var (tone, shape, name) in ((Tone, Shape, Domain.Names)[])
            [(Tone.Blue, Shape.Triangle, ChartWords.AboveZero), (Tone.Grey, Shape.Circle, ChartWords.HoldsZero), (Tone.Vermilion, Shape.Diamond, ChartWords.BelowZero)])
        {
            if (!looks.Contains((tone, shape))) continue;
            yield return new LegendEntry(name.In(_sheet.Language), (x, y) =>
            {
                _sheet.Line(x + 10, y - 1, x + 10, y + 11, new Ink(Stroke: Palette.Of(tone), Width: 1.2, Opacity: 0.55));
                PointMark.Draw(_sheet, shape, x + 10, y + 5, 3.2, Palette.Of(tone));
            });
        }

        if (_sorted.Any(s => s.IsMain))
        {
            yield return new LegendEntry(ChartWords.Main.In(_sheet.Language), (x, y) => _sheet.Circle(x + 10, y + 5, 5, new Ink(null, Palette.Ink, 1.4)));
        }

        foreach (var missing in Legend.Missing(_sheet)) yield return missing;
    }
}
