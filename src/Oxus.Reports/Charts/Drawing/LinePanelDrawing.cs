using Oxus.Reports.Text;

namespace Oxus.Reports.Charts.Drawing;

/// <summary>Draws one panel of a chart of lines: title, grid, years, levels, and below the axis the years in which nothing is known.</summary>
internal sealed class LinePanelDrawing(LinePlan plan, LinePanel panel, LineFrame place, bool hasAxis)
{
    private const double MissingRow = 6;
    private const double MissingGap = 6;

    private readonly Sheet _sheet = plan.Sheet;
    private LineFrame _frame = place;

    private int MissingRows => panel.Series.Count(s => s.Points.Any(p => !p.Datum.IsDrawn));

    /// <summary>Draws the panel from the top of its place downwards: the title takes room first, and the frame of the lines is pushed down by it.</summary>
    public void Draw()
    {
        var y = _frame.Top;
        if (panel.Title is { } title)
        {
            y = _sheet.Paragraph(_frame.Left, y + Sheet.Size, _sheet.Lines(_sheet.Say(title), _frame.Width, isBold: true), isBold: true, name: "panel-title") - Sheet.Size + 6;
        }

        if (plan.IsSingle) y = DrawNoteLabels(y);
        _frame = _frame with { Top = y + 4 };
        DrawGrid();
        new LineTraces(plan, panel, _frame).Draw();
        DrawLevels();
        DrawMissing();
    }

    private double DrawNoteLabels(double y)
    {
        if (plan.Chart.Notes.Count == 0) return y;
        var line = _sheet.LineHeight(Sheet.Small);
        var ends = new List<double>();
        foreach (var note in plan.Chart.Notes.OrderBy(n => _frame.Along(n.Year)))
        {
            var text = _sheet.Say(note.Label);
            var half = _sheet.Measure(text, Sheet.Small) / 2;
            var middle = Math.Clamp(_frame.Along(note.Year), half, _sheet.Width - half);
            var row = ends.FindIndex(end => end + 8 < middle - half);
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(0);
            }

            ends[row] = middle + half;
            _sheet.Text(middle, y + Sheet.Small + row * line, text, Anchor.Middle, Sheet.Small, colour: Palette.Soft, name: "note");
        }

        return y + ends.Count * line + 2;
    }

    private void DrawGrid() => _sheet.Group("axis", () =>
    {
        var bottom = _frame.Bottom;
        foreach (var tick in plan.Axis.TickValues)
        {
            var y = _frame.At(tick);
            _sheet.Line(_frame.Left, y, _frame.Right, y, new Ink(Stroke: Palette.Grid, Width: 0.6, Class: "grid"));
            if (hasAxis) _sheet.Text(_frame.Left - 6, y + 4, plan.Axis.Label(tick, _sheet), Anchor.End, Sheet.Small, colour: Palette.Soft);
        }

        foreach (var note in plan.Chart.Notes)
        {
            var x = _frame.Along(note.Year);
            _sheet.Line(x, _frame.Top - 2, x, bottom, new Ink(Stroke: Palette.Rule, Width: 0.7, Dash: "1.5 2", Class: "note-line"));
        }

        _sheet.Line(_frame.Left, bottom, _frame.Right, bottom, new Ink(Stroke: Palette.Rule, Width: 0.8));
        var label = _sheet.Measure(NumberText.Year(plan.From, _sheet.Language), Sheet.Small);
        var ticksTop = bottom + (MissingRows > 0 ? MissingGap + MissingRows * MissingRow : 0);
        foreach (var year in Ticks.OfYears(plan.From, plan.To, _frame.Width, label))
        {
            var x = _frame.Along(year);
            _sheet.Line(x, ticksTop, x, ticksTop + 4, new Ink(Stroke: Palette.Rule, Width: 0.8));
            _sheet.Text(x, ticksTop + 5 + Sheet.Small, NumberText.Year(year, _sheet.Language), Anchor.Middle, Sheet.Small, colour: Palette.Soft);
        }
    });

    private void DrawLevels()
    {
        foreach (var level in plan.Chart.Levels)
        {
            var y = _frame.At(level.Value);
            _sheet.Line(_frame.Left, y, _frame.Right, y, new Ink(Stroke: Palette.Soft, Width: 0.9, Dash: "4 3", Class: "level"));
            if (hasAxis) WriteLevel(level, y);
        }
    }

    // On its line, where fewest points lie under it.
    private void WriteLevel(ReferenceLevel level, double y)
    {
        var text = _sheet.Say(level.Label);
        var width = _sheet.Measure(text, Sheet.Small);
        var drawn = panel.Series.SelectMany(s => s.Points).Where(p => p.Datum.Value is not null)
            .Select(p => (X: _frame.Along(p.Year), Y: _frame.At(p.Datum.Value!.Value))).ToList();
        var left = Enumerable.Range(0, 9)
            .Select(i => _frame.Left + 4 + i / 8.0 * Math.Max(0, _frame.Width - width - 8))
            .MinBy(x => drawn.Count(p => p.X > x - 12 && p.X < x + width + 12 && p.Y > y - 20 && p.Y < y + 6));
        _sheet.Text(left, y - 4, text, size: Sheet.Small, colour: Palette.Soft, hasHalo: true, name: "level-label");
    }

    private void DrawMissing()
    {
        var y = _frame.Bottom + MissingGap;
        var step = _frame.Step;
        foreach (var series in panel.Series)
        {
            var missing = series.Points.Where(p => !p.Datum.IsDrawn).OrderBy(p => p.Year).ToList();
            if (missing.Count == 0) continue;
            foreach (var point in missing)
            {
                var middle = _frame.Along(point.Year);
                var left = Math.Max(_frame.Left, middle - step / 2);
                var right = Math.Min(_frame.Right, middle + step / 2);
                _sheet.Mark(plan.Chart.MarkOf(panel, series, point), () => _sheet.Rectangle(left, y, right - left, MissingRow - 1, new Ink(_sheet.Missing(), Palette.Gap, 0.4)));
            }

            if (panel.Series.Count > 1)
            {
                var (colour, shape, _) = plan.LookOf(series);
                PointMark.Draw(_sheet, shape, _frame.Left - 4, y + 2, 1.9, colour);
            }

            y += MissingRow;
        }
    }
}
