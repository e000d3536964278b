namespace Oxus.Reports.Charts.Drawing;

/// <summary>Draws the lines of a panel: bands of ranges, lines broken where a year is missing, a point for each year, and names at the ends.</summary>
internal sealed class LineTraces(LinePlan plan, LinePanel panel, LineFrame frame)
{
    /// <summary>Draws all lines.</summary>
    public void Draw()
    {
        foreach (var series in panel.Series) DrawBands(series);
        foreach (var series in panel.Series) DrawLine(series);
        if (plan.NamesEnds) NameEnds();
    }

    private void DrawBands(LineSeries series)
    {
        var colour = plan.LookOf(series).Colour;
        foreach (var run in Runs(series))
        {
            var ranged = run.Where(p => p.Datum.HasRange).ToList();
            if (ranged.Count == 1)
            {
                var (x, datum) = (frame.Along(ranged[0].Year), ranged[0].Datum);
                plan.Sheet.Line(x, frame.At(datum.Low!.Value), x, frame.At(datum.High!.Value), new Ink(Stroke: colour, Width: 1, Class: "whisker"));
            }
            else if (ranged.Count > 1)
            {
                var upper = ranged.Select(p => (frame.Along(p.Year), frame.At(p.Datum.High!.Value)));
                var lower = ranged.AsEnumerable().Reverse().Select(p => (frame.Along(p.Year), frame.At(p.Datum.Low!.Value)));
                plan.Sheet.Polyline(upper.Concat(lower), new Ink(colour, Opacity: panel.Series.Count > 2 ? 0.13 : 0.2, Class: "band"), isClosed: true);
            }
        }
    }

    private void DrawLine(LineSeries series)
    {
        var (colour, shape, dash) = plan.LookOf(series);
        foreach (var run in Runs(series).Where(r => r.Count > 1))
        {
            plan.Sheet.Polyline(run.Select(p => (frame.Along(p.Year), frame.At(p.Datum.Value!.Value))), new Ink(Stroke: colour, Width: 1.7, Dash: dash, Class: "line"));
        }

        var step = frame.Step;
        var radius = plan.IsSingle ? step < 12 ? 2.2 : 2.8 : 1.7;
        foreach (var point in series.Points.Where(p => p.Datum.Value is not null).OrderBy(p => p.Year))
        {
            var (x, y) = (frame.Along(point.Year), frame.At(point.Datum.Value!.Value));
            plan.Sheet.Mark(plan.Chart.MarkOf(panel, series, point), () =>
            {
                plan.Sheet.Circle(x, y, Math.Clamp(step / 2, 4, 9), new Ink("transparent", Class: "reach"));
                PointMark.Draw(plan.Sheet, shape, x, y, radius, colour);
            });
        }
    }

    private void NameEnds()
    {
        var edge = frame.Right;
        var ends = panel.Series
            .Select(s => (Series: s, End: plan.EndOf(s)))
            .Where(s => s.End is not null)
            .Select(s => (s.Series, End: s.End!))
            .ToList();
        var wrap = plan.Sheet.Width - edge - 26;
        var heights = ends.Select(e => Gutter.Height(plan.Sheet, e.Series.Name, wrap) + 1).ToList();
        var wanted = ends.Select(e => frame.At(e.End.Datum.Value!.Value)).ToList();
        var places = LabelPlacement.Spread(wanted, heights, frame.Top - 4, frame.Bottom + 8);
        foreach (var ((series, end), i) in ends.Select((e, i) => (e, i)))
        {
            var (colour, shape, _) = plan.LookOf(series);
            var from = frame.Along(end.Year) + 5;
            plan.Sheet.Polyline([(from, wanted[i]), (Math.Max(from, edge), wanted[i]), (edge + 12, places[i])], new Ink(Stroke: colour, Width: 0.6, Class: "leader"));
            PointMark.Draw(plan.Sheet, shape, edge + 16, places[i], 2.8, colour);
            Gutter.Write(plan.Sheet, series.Name, edge + 23, wrap, places[i], anchor: Anchor.Start);
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
}
