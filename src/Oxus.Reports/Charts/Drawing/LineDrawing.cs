using Oxus.Reports.Text;

namespace Oxus.Reports.Charts.Drawing;

/// <summary>Draws lines over years. One panel names its lines at their ends; several share a legend. Years without a value are gaps, and hatched below the axis.</summary>
internal sealed class LineDrawing
{
    private const double NoteSize = Sheet.Small;
    private const double MissingRow = 6;
    private const double MissingGap = 6;

    private readonly Sheet _sheet;
    private readonly LineChart _chart;
    private readonly ValueAxis _axis;
    private readonly IReadOnlyList<(string Code, Domain.Names Name, Tone Tone)> _series;
    private readonly bool _isSingle;
    private readonly int _from;
    private readonly int _to;

    private LineDrawing(Sheet sheet, LineChart chart)
    {
        _sheet = sheet;
        _chart = chart;
        _isSingle = chart.Panels.Count <= 1;
        _series = [.. chart.Panels.SelectMany(p => p.Series).DistinctBy(s => s.Code).Select((s, i) => (s.Code, s.Name, s.Tone ?? Palette.ToneAt(i)))];
        _axis = ValueAxis.Of(chart.Marks.Select(m => m.Datum), chart.Least, chart.Greatest, _isSingle ? 6 : 4, chart.Levels.Select(l => l.Value));
        var years = chart.Panels.SelectMany(p => p.Series).SelectMany(s => s.Points).Select(p => p.Year).ToList();
        _from = chart.Period?.From ?? years.DefaultIfEmpty(0).Min();
        _to = chart.Period?.To ?? years.DefaultIfEmpty(1).Max();
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
        var gutter = Math.Max(24, _axis.LabelWidth(_sheet) + 8);
        var labels = _isSingle && NamesEnds ? Math.Min(170, Gutter.Width(_sheet, _series.Select(s => s.Name), 140) + 26) : 8;
        const double between = 18;
        var width = (_sheet.Width - gutter - labels - between * (columns - 1)) / columns;
        var height = _isSingle ? 290 : Math.Clamp(width * 0.62, 96, 190);
        for (var i = 0; i < _chart.Panels.Count; i++)
        {
            var column = i % columns;
            var panel = new Panel(_chart.Panels[i], gutter + column * (width + between), width, height, column == 0);
            if (column == 0 && i > 0) y = _sheet.Bottom + 14;
            DrawPanel(panel, y);
        }
    }

    private bool NamesEnds => _series.Count > 1;

    private IEnumerable<LegendEntry> Entries()
    {
        var isNamedElsewhere = _isSingle || _series.Count <= 1 || _chart.Panels.All(p => p.Series.All(s => s.Name == p.Title));
        if (!isNamedElsewhere)
        {
            foreach (var (series, place) in _series.Select((s, i) => (s, i)))
            {
                yield return new LegendEntry(_sheet.Say(series.Name), (x, y) =>
                {
                    _sheet.Line(x, y + 5, x + Legend.SampleWidth, y + 5, new Ink(Stroke: Palette.Of(series.Tone), Width: 1.8, Dash: Palette.DashAt(place)));
                    PointMark.Draw(_sheet, Palette.ShapeAt(place), x + Legend.SampleWidth / 2, y + 5, 3.2, Palette.Of(series.Tone));
                });
            }
        }

        foreach (var missing in Legend.Missing(_sheet)) yield return missing;
    }

    // Small panels have no room for words at each year: they are told once above them.
    private double WriteNotesApart(double y)
    {
        if (_isSingle || _chart.Notes.Count == 0) return y;
        var notes = string.Join(
            _sheet.IsRightToLeft ? "؛ " : "; ", _chart.Notes.Select(n => $"{NumberText.Year(n.Year, _sheet.Language)}: {_sheet.Say(n.Label)}"));
        return _sheet.Paragraph(0, y + NoteSize, _sheet.Lines(notes, _sheet.Width, NoteSize), size: NoteSize, colour: Palette.Soft, name: "note") - NoteSize + 6;
    }

    private double Along(Panel panel, double year)
    {
        var share = _to == _from ? 0.5 : (year - _from) / (_to - _from);
        const double pad = 6;
        return panel.Left + pad + (_sheet.TimeRunsBack ? 1 - share : share) * (panel.Width - 2 * pad);
    }

    private void DrawPanel(Panel panel, double top)
    {
        var y = top;
        if (panel.Data.Title is { } title)
        {
            y = _sheet.Paragraph(panel.Left, y + Sheet.Size, _sheet.Lines(_sheet.Say(title), panel.Width, isBold: true), isBold: true, name: "panel-title") - Sheet.Size + 6;
        }

        if (_isSingle) y = DrawNoteLabels(panel, y);
        panel.Top = y + 4;
        DrawGrid(panel);
        foreach (var series in panel.Data.Series) DrawBands(panel, series);
        foreach (var series in panel.Data.Series) DrawLine(panel, series);
        DrawLevels(panel);
        DrawMissing(panel);
        if (_isSingle && NamesEnds) NameEnds(panel);
    }

    private double DrawNoteLabels(Panel panel, double y)
    {
        if (_chart.Notes.Count == 0) return y;
        var line = _sheet.LineHeight(NoteSize);
        var ends = new List<double>();
        foreach (var note in _chart.Notes.OrderBy(n => Along(panel, n.Year)))
        {
            var text = _sheet.Say(note.Label);
            var half = _sheet.Measure(text, NoteSize) / 2;
            var middle = Math.Clamp(Along(panel, note.Year), half, _sheet.Width - half);
            var row = ends.FindIndex(end => end + 8 < middle - half);
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(0);
            }

            ends[row] = middle + half;
            _sheet.Text(middle, y + NoteSize + row * line, text, Anchor.Middle, NoteSize, colour: Palette.Soft, name: "note");
        }

        return y + ends.Count * line + 2;
    }

    private void DrawGrid(Panel panel) => _sheet.Group("axis", () =>
    {
        var bottom = panel.Top + panel.Height;
        foreach (var tick in _axis.TickValues)
        {
            var y = panel.At(_axis.Share(tick));
            _sheet.Line(panel.Left, y, panel.Left + panel.Width, y, new Ink(Stroke: Palette.Grid, Width: 0.6, Class: "grid"));
            if (panel.HasAxis) _sheet.Text(panel.Left - 6, y + 4, _axis.Label(tick, _sheet), Anchor.End, Sheet.Small, colour: Palette.Soft);
        }

        foreach (var note in _chart.Notes)
        {
            var x = Along(panel, note.Year);
            _sheet.Line(x, panel.Top - 2, x, bottom, new Ink(Stroke: Palette.Rule, Width: 0.7, Dash: "1.5 2", Class: "note-line"));
        }

        _sheet.Line(panel.Left, bottom, panel.Left + panel.Width, bottom, new Ink(Stroke: Palette.Rule, Width: 0.8));
        var label = _sheet.Measure(NumberText.Year(_from, _sheet.Language), Sheet.Small);
        var ticksTop = bottom + (MissingRows(panel) > 0 ? MissingGap + MissingRows(panel) * MissingRow : 0);
        foreach (var year in Ticks.OfYears(_from, _to, panel.Width, label))
        {
            var x = Along(panel, year);
            _sheet.Line(x, ticksTop, x, ticksTop + 4, new Ink(Stroke: Palette.Rule, Width: 0.8));
            _sheet.Text(x, ticksTop + 5 + Sheet.Small, NumberText.Year(year, _sheet.Language), Anchor.Middle, Sheet.Small, colour: Palette.Soft);
        }
    });

    private static int MissingRows(Panel panel) => panel.Data.Series.Count(s => s.Points.Any(p => !p.Datum.IsDrawn));

    private void DrawBands(Panel panel, LineSeries series)
    {
        var colour = Palette.Of(_series.First(s => s.Code == series.Code).Tone);
        foreach (var run in Runs(series))
        {
            var ranged = run.Where(p => p.Datum.HasRange).ToList();
            if (ranged.Count == 1)
            {
                var (x, datum) = (Along(panel, ranged[0].Year), ranged[0].Datum);
                _sheet.Line(x, panel.At(_axis.Share(datum.Low!.Value)), x, panel.At(_axis.Share(datum.High!.Value)), new Ink(Stroke: colour, Width: 1, Class: "whisker"));
            }
            else if (ranged.Count > 1)
            {
                var upper = ranged.Select(p => (Along(panel, p.Year), panel.At(_axis.Share(p.Datum.High!.Value))));
                var lower = ranged.AsEnumerable().Reverse().Select(p => (Along(panel, p.Year), panel.At(_axis.Share(p.Datum.Low!.Value))));
                _sheet.Polyline(upper.Concat(lower), new Ink(colour, Opacity: panel.Data.Series.Count > 2 ? 0.13 : 0.2, Class: "band"), isClosed: true);
            }
        }
    }

    private void DrawLine(Panel panel, LineSeries series)
    {
        var place = _series.Select(s => s.Code).ToList().IndexOf(series.Code);
        var colour = Palette.Of(_series[place].Tone);
        var shape = Palette.ShapeAt(place);
        foreach (var run in Runs(series).Where(r => r.Count > 1))
        {
            _sheet.Polyline(run.Select(p => (Along(panel, p.Year), panel.At(_axis.Share(p.Datum.Value!.Value)))), new Ink(Stroke: colour, Width: 1.7, Dash: Palette.DashAt(place), Class: "line"));
        }

        var step = panel.Width / Math.Max(1, _to - _from);
        var radius = _isSingle ? step < 12 ? 2.2 : 2.8 : 1.7;
        foreach (var point in series.Points.Where(p => p.Datum.Value is not null).OrderBy(p => p.Year))
        {
            var (x, y) = (Along(panel, point.Year), panel.At(_axis.Share(point.Datum.Value!.Value)));
            _sheet.Mark(_chart.MarkOf(panel.Data, series, point), () =>
            {
                _sheet.Circle(x, y, Math.Clamp(step / 2, 4, 9), new Ink("transparent", Class: "reach"));
                PointMark.Draw(_sheet, shape, x, y, radius, colour);
            });
        }
    }

    private void DrawLevels(Panel panel)
    {
        foreach (var level in _chart.Levels)
        {
            var y = panel.At(_axis.Share(level.Value));
            _sheet.Line(panel.Left, y, panel.Left + panel.Width, y, new Ink(Stroke: Palette.Soft, Width: 0.9, Dash: "4 3", Class: "level"));
            if (panel.HasAxis) WriteLevel(panel, level, y);
        }
    }

    // On its line, where fewest points lie under it.
    private void WriteLevel(Panel panel, ReferenceLevel level, double y)
    {
        var text = _sheet.Say(level.Label);
        var width = _sheet.Measure(text, Sheet.Small);
        var drawn = panel.Data.Series.SelectMany(s => s.Points).Where(p => p.Datum.Value is not null)
            .Select(p => (X: Along(panel, p.Year), Y: panel.At(_axis.Share(p.Datum.Value!.Value)))).ToList();
        var left = Enumerable.Range(0, 9)
            .Select(i => panel.Left + 4 + i / 8.0 * Math.Max(0, panel.Width - width - 8))
            .MinBy(x => drawn.Count(p => p.X > x - 12 && p.X < x + width + 12 && p.Y > y - 20 && p.Y < y + 6));
        _sheet.Text(left, y - 4, text, size: Sheet.Small, colour: Palette.Soft, hasHalo: true, name: "level-label");
    }

    private void DrawMissing(Panel panel)
    {
        var y = panel.Top + panel.Height + MissingGap;
        var step = (panel.Width - 12) / Math.Max(1, _to - _from);
        foreach (var series in panel.Data.Series)
        {
            var missing = series.Points.Where(p => !p.Datum.IsDrawn).OrderBy(p => p.Year).ToList();
            if (missing.Count == 0) continue;
            foreach (var point in missing)
            {
                var middle = Along(panel, point.Year);
                var left = Math.Max(panel.Left, middle - step / 2);
                var right = Math.Min(panel.Left + panel.Width, middle + step / 2);
                _sheet.Mark(_chart.MarkOf(panel.Data, series, point), () => _sheet.Rectangle(left, y, right - left, MissingRow - 1, new Ink(_sheet.Missing(), Palette.Gap, 0.4)));
            }

            if (_series.Count > 1)
            {
                var place = _series.Select(s => s.Code).ToList().IndexOf(series.Code);
                PointMark.Draw(_sheet, Palette.ShapeAt(place), panel.Left - 4, y + 2, 1.9, Palette.Of(_series[place].Tone));
            }

            y += MissingRow;
        }
    }

    private void NameEnds(Panel panel)
    {
        var edge = panel.Left + panel.Width;
        var ends = panel.Data.Series
            .Select(s => (Series: s, Ends: s.Points.Where(p => p.Datum.Value is not null).OrderBy(p => Along(panel, p.Year)).ToList()))
            .Where(s => s.Ends.Count > 0)
            .Select(s => (s.Series, End: s.Ends[^1]))
            .ToList();
        var wrap = _sheet.Width - edge - 26;
        var heights = ends.Select(e => Gutter.Height(_sheet, e.Series.Name, wrap) + 1).ToList();
        var wanted = ends.Select(e => panel.At(_axis.Share(e.End.Datum.Value!.Value))).ToList();
        var places = LabelPlacement.Spread(wanted, heights, panel.Top - 4, panel.Top + panel.Height + 8);
        foreach (var ((series, end), i) in ends.Select((e, i) => (e, i)))
        {
            var place = _series.Select(s => s.Code).ToList().IndexOf(series.Code);
            var colour = Palette.Of(_series[place].Tone);
            var from = Along(panel, end.Year) + 5;
            _sheet.Polyline([(from, wanted[i]), (Math.Max(from, edge), wanted[i]), (edge + 12, places[i])], new Ink(Stroke: colour, Width: 0.6, Class: "leader"));
            PointMark.Draw(_sheet, Palette.ShapeAt(place), edge + 16, places[i], 2.8, colour);
            Gutter.Write(_sheet, series.Name, edge + 23, wrap, places[i], anchor: Anchor.Start);
        }
    }

    // Runs of years that follow one another with values.
    private static IEnumerable<List<LinePoint>> Runs(LineSeries series)
    {
        var run = new List<LinePoint>();
        foreach (var point in series.Points.Where(p => p.Datum.Value is not null).OrderBy(p => p.Year))
        {
            if (run.Count > 0 && run[^1].Year != point.Year - 1)
            {
                yield return run;
                run = [];
            }

            run.Add(point);
        }

        if (run.Count > 0) yield return run;
    }

    private sealed record Panel(LinePanel Data, double Left, double Width, double Height, bool HasAxis)
    {
        public double Top { get; set; }

        public double At(double share) => Top + (1 - share) * Height;
    }
}
