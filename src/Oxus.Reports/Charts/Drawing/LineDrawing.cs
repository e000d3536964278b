using Oxus.Reports.Text;

namespace Oxus.Reports.Charts.Drawing;

/// <summary>Draws lines over years. One panel names its lines at their ends; several share a legend. Years without a value are gaps, and hatched below the axis.</summary>
internal sealed class LineDrawing
{
    private const double Between = 18;

    private readonly Sheet _sheet;
    private readonly LineChart _chart;
    private readonly LinePlan _plan;

    private LineDrawing(Sheet sheet, LineChart chart)
    {
        _sheet = sheet;
        _chart = chart;
        _plan = new LinePlan(sheet, chart);
    }

    public static void Draw(Sheet sheet, LineChart chart, double top) => new LineDrawing(sheet, chart).Draw(top);

    private void Draw(double top)
    {
        var y = Legend.Draw(_sheet, top, [.. Entries()]);
        y = WriteNotesApart(y);
        y = _sheet.Paragraph(
            0, y + Sheet.Small, _sheet.Lines(_sheet.Say(_chart.ValueTitle), _sheet.Width, Sheet.Small), size: Sheet.Small, colour: Palette.Soft, name: "axis-title") - 4;
        if (_chart.Panels.Count == 0) return;

        var columns = Math.Min(_chart.Panels.Count, _chart.Columns ?? (_chart.Panels.Count <= 1 ? 1 : _chart.Panels.Count is 2 or 4 ? 2 : 3));
        var gutter = Math.Max(24, _plan.Axis.LabelWidth(_sheet) + 8);
        var width = (_sheet.Width - gutter - _plan.EndsWidth - Between * (columns - 1)) / columns;
        var height = _plan.IsSingle ? LinePlan.SingleHeight : Math.Clamp(width * 0.62, 96, 190);
        for (var i = 0; i < _chart.Panels.Count; i++)
        {
            var column = i % columns;
            if (column == 0 && i > 0) y = _sheet.Bottom + 14;
            new LinePanelDrawing(_plan, _chart.Panels[i], new LineFrame(_plan, gutter + column * (width + Between), y, width, height), hasAxis: column == 0).Draw();
        }
    }

    private IEnumerable<LegendEntry> Entries()
    {
        var isNamedElsewhere = _plan.NamesEnds || !_plan.ToldApart || _chart.Panels.All(p => p.Series.All(s => s.Name == p.Title));
        if (!isNamedElsewhere)
        {
            foreach (var series in _plan.Series)
            {
                var (colour, shape, dash) = _plan.LookOf(series);
                yield return new LegendEntry(_sheet.Say(series.Name), (x, y) =>
                {
                    _sheet.Line(x, y + 5, x + Legend.SampleWidth, y + 5, new Ink(Stroke: colour, Width: 1.8, Dash: dash));
                    PointMark.Draw(_sheet, shape, x + Legend.SampleWidth / 2, y + 5, 3.2, colour);
                });
            }
        }

        foreach (var missing in Legend.Missing(_sheet)) yield return missing;
    }

    // Small panels have no room for words at each year: they are told once above them.
    private double WriteNotesApart(double y)
    {
        if (_plan.IsSingle || _chart.Notes.Count == 0) return y;
        var notes = string.Join(
            _sheet.IsRightToLeft ? "؛ " : "; ", _chart.Notes.Select(n => $"{NumberText.Year(n.Year, _sheet.Language)}: {_sheet.Say(n.Label)}"));
        return _sheet.Paragraph(0, y + Sheet.Small, _sheet.Lines(notes, _sheet.Width, Sheet.Small), size: Sheet.Small, colour: Palette.Soft, name: "note") - Sheet.Small + 6;
    }
}
