using Oxus.Domain.Complexes;

namespace Oxus.Reports.Charts.Drawing;

/// <summary>Draws a map: neighbours blank, states filled, ties above them, names where they cover nothing else. The map itself never turns with the script.</summary>
internal sealed class MapDrawing
{
    private const double MostHeight = 470;
    private const double Margin = 16;
    private const double Bend = 0.16;
    private const double LeastNamed = 6000;

    private readonly Sheet _sheet;
    private readonly MapChart _chart;
    private readonly ClassStyles _styles;
    private readonly Shades? _shades;
    private readonly EqualAreaProjection _projection;
    private readonly double _scale;
    private readonly (double X, double Y) _middle;
    private readonly double _height;
    private Box _frame;

    private MapDrawing(Sheet sheet, MapChart chart)
    {
        _sheet = sheet;
        _chart = chart;
        _styles = new ClassStyles(chart.Classes, chart.Scale);
        _shades = chart.Classes.Count > 0 ? null : Shades.Of(chart.Areas.Select(a => a.Datum), chart.Breaks);
        var focus = chart.Areas.Where(a => chart.Focus.Count == 0 || chart.Focus.Contains(a.Outline.State.ToString())).ToList();
        var points = focus.SelectMany(a => a.Outline.Rings).SelectMany(r => r).ToList();
        if (points.Count == 0) throw new ArgumentException($"the map {chart.Code} has no outline to fit its frame to", nameof(chart));
        _projection = EqualAreaProjection.About(points);
        var placed = points.Select(_projection.Of).OfType<(double X, double Y)>().ToList();
        var (left, right) = (placed.Min(p => p.X), placed.Max(p => p.X));
        var (low, high) = (placed.Min(p => p.Y), placed.Max(p => p.Y));
        _middle = ((left + right) / 2, (low + high) / 2);
        _scale = Math.Min((sheet.Width - 2 * Margin) / Math.Max(1e-6, right - left), (MostHeight - 2 * Margin) / Math.Max(1e-6, high - low));
        _height = Math.Max(240, (high - low) * _scale + 2 * Margin);
    }

    public static void Draw(Sheet sheet, MapChart chart, double top) => new MapDrawing(sheet, chart).Draw(top);

    private void Draw(double top)
    {
        var entries = _chart.Classes.Count > 0 ? Legend.Areas(_sheet, _styles.All) : _shades?.Entries(_sheet) ?? [];
        var y = Legend.Draw(_sheet, top, [.. entries, .. LinkEntries(), .. Legend.Missing(_sheet)], _chart.ValueTitle) + 2;
        _frame = new Box(0, y, _sheet.Width, y + _height);
        _sheet.Group("surroundings", () =>
        {
            foreach (var outline in _chart.Surroundings) DrawRings(outline, new Ink(Palette.Land, "#d3cec3", 0.6));
        });
        foreach (var area in _chart.Areas) _sheet.Mark(_chart.MarkOf(area), () => DrawRings(area.Outline, FillOf(area)));
        _sheet.Rectangle(0, y, _sheet.Width, _height, new Ink(null, Palette.Rule, 0.6, Class: "frame"));
        var greatest = _chart.Links.Select(l => Math.Abs(l.Datum.Value ?? 0)).DefaultIfEmpty(0).Max();
        foreach (var (link, i) in _chart.Links.Select((l, i) => (l, i))) _sheet.Mark(_chart.MarkOf(link, i), () => DrawLink(link, greatest));
        WriteNames();
    }

    private Ink FillOf(MapArea area)
    {
        // Borders are light between dark states.
        var border = GroundOf(area) == Palette.Paper ? "#57534b" : Palette.Paper;
        if (!area.Datum.IsDrawn) return new Ink(_sheet.Missing(), border, 0.7);
        if (area.Class is { } code) return _styles[code].Area(_sheet) with { Stroke = border, Width = 0.7 };
        return new Ink(area.Datum.Value is { } value ? _shades!.Of(value) : Palette.Paper, border, 0.7);
    }

    private (double X, double Y)? Place(GeoPoint point)
    {
        if (_projection.Of(point) is not { } at) return null;
        var fromLeft = _sheet.Width / 2 + (at.X - _middle.X) * _scale;
        return (_sheet.X(fromLeft), _frame.Top + _height / 2 - (at.Y - _middle.Y) * _scale);
    }

    private void DrawRings(Outline outline, Ink ink)
    {
        var rings = Rings(outline).ToList();
        if (rings.Count > 0) _sheet.Outline(rings, ink);
    }

    private IEnumerable<IReadOnlyList<(double X, double Y)>> Rings(Outline outline)
    {
        foreach (var ring in outline.Rings)
        {
            var placed = ring.Select(Place).ToList();
            if (placed.Any(p => p is null)) continue;
            var cut = Clipping.Thin(Clipping.Clip([.. placed.Select(p => p!.Value)], _frame), 0.35);
            if (cut.Count > 0) yield return cut;
        }
    }

    private void DrawLink(MapLink link, double greatest)
    {
        if (Place(link.From) is not { } from || Place(link.To) is not { } to || !_frame.Holds(At(from)) || !_frame.Holds(At(to))) return;
        var width = link.Datum.Value is { } value && greatest > 0 ? 1 + 2.4 * Math.Abs(value) / greatest : 1.4;
        var colour = !link.Datum.IsDrawn ? Palette.Gap : Palette.Of(link.IsNegative ? Tone.Vermilion : Tone.Black);
        var ink = new Ink(Stroke: colour, Width: width, Dash: !link.Datum.IsDrawn ? "1.5 3" : link.IsNegative ? "6 3" : null, Opacity: 0.85, Class: "link");
        var bend = _sheet.IsRightToLeft ? -Bend : Bend;
        var towards = (
            Math.Clamp((from.X + to.X) / 2 + (to.Y - from.Y) * bend, _frame.Left, _frame.Right),
            Math.Clamp((from.Y + to.Y) / 2 - (to.X - from.X) * bend, _frame.Top, _frame.Bottom));
        _sheet.Curve(from, towards, to, new Ink(Stroke: "transparent", Width: Math.Max(width, 9), Class: "reach"));
        _sheet.Curve(from, towards, to, ink);
        if (link.IsDirected) DrawHead(towards, to, 5 + width, colour);
    }

    private void DrawHead((double X, double Y) from, (double X, double Y) to, double size, string colour)
    {
        var length = Math.Max(1e-6, Math.Sqrt((to.X - from.X) * (to.X - from.X) + (to.Y - from.Y) * (to.Y - from.Y)));
        var (ux, uy) = ((to.X - from.X) / length, (to.Y - from.Y) / length);
        var (bx, by) = (to.X - ux * size, to.Y - uy * size);
        _sheet.Polyline([(to.X, to.Y), (bx - uy * size / 2, by + ux * size / 2), (bx + uy * size / 2, by - ux * size / 2)], new Ink(colour), isClosed: true);
    }

    private void WriteNames()
    {
        var placement = new LabelPlacement(new Box(_frame.Left + 3, _frame.Top + 3, _frame.Right - 3, _frame.Bottom - 3));
        foreach (var area in _chart.Areas)
        {
            if (WhereNamed(area.Outline) is not { } at) continue;
            var ground = GroundOf(area);
            var colour = Palette.TextOn(ground);
            var lines = _sheet.Lines(_sheet.Say(area.Name), 104, Sheet.Size, isBold: true);
            var value = area.Datum.Value is { } number && area.Class is null ? _sheet.Write(number) : null;
            var line = _sheet.LineHeight(Sheet.Size);
            var width = Math.Max(LineWidth(lines), value is null ? 0 : _sheet.Measure(value, Sheet.Small));
            var height = lines.Count * line + (value is null ? 0 : line);
            var box = placement.Place([.. Candidates(at, width, height)]);
            var middle = (box.Left + box.Right) / 2;
            var y = _sheet.Paragraph(middle, box.Top + Sheet.Size, lines, Anchor.Middle, isBold: true, colour: colour, hasHalo: true, name: "label", halo: ground);
            if (value is not null) _sheet.Text(middle, y, value, Anchor.Middle, Sheet.Small, colour: colour, hasHalo: true, name: "label", halo: ground);
        }
    }

    // Dark states bear light names; on patterns and light shades names are dark on paper.
    private string GroundOf(MapArea area)
    {
        var ground = !area.Datum.IsDrawn ? Palette.Paper
            : area.Class is { } code ? _styles[code].Ground
            : area.Datum.Value is { } value ? _shades!.Of(value) : Palette.Paper;
        return Palette.TextOn(ground) == Palette.Paper ? ground : Palette.Paper;
    }

    // A state that the frame cuts bears its name inmost in the largest part that is seen, if that is large enough to hold one.
    private (double X, double Y)? WhereNamed(Outline outline)
    {
        if (Place(outline.Label) is { } label && _frame.Holds(At(label))) return label;
        var seen = Rings(outline).OrderByDescending(r => Math.Abs(Clipping.Area(r))).FirstOrDefault();
        return seen is null || Math.Abs(Clipping.Area(seen)) < LeastNamed ? null : Clipping.Inmost(seen);
    }

    private double LineWidth(IReadOnlyList<string> lines) => lines.Max(l => _sheet.Measure(l, Sheet.Size, isBold: true));

    // On its point first, then ever further from it, up and down before sideways.
    private static IEnumerable<Box> Candidates((double X, double Y) at, double width, double height)
    {
        yield return new Box(at.X - width / 2, at.Y - height / 2, at.X + width / 2, at.Y + height / 2);
        foreach (var far in (double[])[8, 16, 24, 34])
        {
            foreach (var (dx, dy) in ((double, double)[])[(0, -1), (0, 1), (1, 0), (-1, 0), (1, -1), (-1, -1), (1, 1), (-1, 1)])
            {
                var (x, y) = (at.X + dx * far * 1.4, at.Y + dy * far);
                yield return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
            }
        }
    }

    private IEnumerable<LegendEntry> LinkEntries()
    {
        foreach (var sign in _chart.Links.Select(l => l.IsNegative).Distinct().Order())
        {
            yield return new LegendEntry(
                (sign ? ChartWords.Hostile : ChartWords.Friendly).In(_sheet.Language),
                (x, y) => _sheet.Line(x, y + 5, x + Legend.SampleWidth, y + 5, new Ink(Stroke: Palette.Of(sign ? Tone.Vermilion : Tone.Black), Width: 2, Dash: sign ? "6 3" : null)));
        }
    }

    private static Box At((double X, double Y) point) => new(point.X, point.Y, point.X, point.Y);
}
