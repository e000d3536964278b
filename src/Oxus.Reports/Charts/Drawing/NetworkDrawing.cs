using Oxus.Domain;

namespace Oxus.Reports.Charts.Drawing;

/// <summary>Draws a signed network: whole lines bind, broken lines divide. Where actors are many for the room there is, codes stand for names and a key explains them.</summary>
internal sealed class NetworkDrawing
{
    private const double Between = 16;
    private const int TieSamples = 24;
    private const int MostNamed = 30;

    private readonly Sheet _sheet;
    private readonly NetworkChart _chart;
    private readonly ClassStyles _styles;
    private readonly IReadOnlyDictionary<string, int> _places;
    private readonly IReadOnlyList<(double X, double Y)> _layout;
    private readonly int _columns;
    private readonly double _width;
    private readonly bool _usesCodes;
    private readonly double _greatestTie;
    private readonly double _greatestNode;

    private NetworkDrawing(Sheet sheet, NetworkChart chart)
    {
        _sheet = sheet;
        _chart = chart;
        _styles = new ClassStyles(chart.Classes);
        _places = chart.Nodes.Select((n, i) => (n.Code, i)).ToDictionary(n => n.Code, n => n.i, StringComparer.Ordinal);
        var ties = chart.Panels.SelectMany(p => p.Ties).ToList();
        _layout = chart.Layout == NetworkLayout.Stress
            ? StressLayout.Stress(chart.Nodes.Count, ties.Where(t => t.IsPositive && t.Datum.IsDrawn).Select(t => (_places[t.From], _places[t.To])))
            : StressLayout.Circle(chart.Nodes.Count);
        _columns = chart.Panels.Count <= 1 ? 1 : chart.Panels.Count is 2 or 4 ? 2 : 3;
        _width = (sheet.Width - Between * (_columns - 1)) / _columns;
        _usesCodes = chart.Nodes.Count > (_columns == 1 ? MostNamed : _columns == 2 ? MostNamed / 2 : MostNamed / 4);
        _greatestTie = ties.Select(t => Math.Abs(t.Datum.Value ?? 0)).DefaultIfEmpty(0).Max();
        _greatestNode = chart.Nodes.Select(n => Math.Abs(n.Datum?.Value ?? 0)).DefaultIfEmpty(0).Max();
    }

    public static void Draw(Sheet sheet, NetworkChart chart, double top) => new NetworkDrawing(sheet, chart).Draw(top);

    private void Draw(double top)
    {
        var y = Legend.Draw(_sheet, top, [.. Entries()]) + 2;
        var labels = _chart.Nodes.Select(n => _sheet.Measure(LabelOf(n), Sheet.Small)).DefaultIfEmpty(0).Max();
        var height = _columns == 1 ? Math.Min(440, _width * 0.62) : Math.Min(_width * 0.95, 300);
        for (var i = 0; i < _chart.Panels.Count; i++)
        {
            var column = i % _columns;
            if (column == 0 && i > 0) y = _sheet.Bottom + 12;
            DrawPanel(_chart.Panels[i], column * (_width + Between), y, height, labels);
        }

        if (_usesCodes) WriteKey(_sheet.Bottom + 18);
    }

    private void DrawPanel(NetworkPanel panel, double left, double top, double height, double labels)
    {
        var y = top;
        if (panel.Title is { } title)
        {
            _sheet.Paragraph(left + _width / 2, y + Sheet.Size, _sheet.Lines(_sheet.Say(title), _width, isBold: true), Anchor.Middle, isBold: true, name: "panel-title");
            y += _sheet.LineHeight(Sheet.Size) + 2;
        }

        var frame = new Box(left, y, left + _width, y + height);
        var reachX = Math.Max(30, _width / 2 - labels - 12);
        var reachY = height / 2 - 22;
        if (_chart.Layout == NetworkLayout.Circle) reachX = reachY = Math.Min(reachX, reachY);
        var at = _chart.Nodes.Select((n, i) =>
            (X: left + _width / 2 + (_sheet.IsRightToLeft ? -1 : 1) * _layout[i].X * reachX, Y: y + height / 2 + _layout[i].Y * reachY)).ToList();
        foreach (var tie in panel.Ties) DrawTie(panel, tie, at);
        foreach (var node in _chart.Nodes.Where(panel.Shows)) DrawNode(panel, node, at[_places[node.Code]]);
        WriteNames(panel, at, frame);
        _sheet.Reach(frame.Bottom);
    }

    private void DrawTie(NetworkPanel panel, NetworkTie tie, List<(double X, double Y)> at)
    {
        var (from, to) = (_places[tie.From], _places[tie.To]);
        var (first, second) = from <= to ? (at[from], at[to]) : (at[to], at[from]);
        var width = tie.Datum.Value is { } value && _greatestTie > 0 ? 0.8 + 2.6 * Math.Abs(value) / _greatestTie : 1.3;
        var ink = tie switch
        {
            { Datum.IsDrawn: false } => new Ink(Stroke: Palette.Gap, Width: 1.2, Dash: "1 3", Class: "tie"),
            { IsPositive: true } => new Ink(Stroke: Palette.Of(Tone.Blue), Width: width, Opacity: 0.8, Class: "tie positive"),
            _ => new Ink(Stroke: Palette.Of(Tone.Vermilion), Width: width, Dash: "5 3", Opacity: 0.9, Class: "tie negative"),
        };

        // Two that are friends and foes at once have two lines, bent apart.
        var isDouble = panel.Ties.Any(t => t.IsPositive != tie.IsPositive && ((t.From == tie.From && t.To == tie.To) || (t.From == tie.To && t.To == tie.From)));
        var bend = isDouble ? tie.IsPositive ? 0.1 : -0.1 : 0;
        var towards = ((first.X + second.X) / 2 + (second.Y - first.Y) * bend, (first.Y + second.Y) / 2 - (second.X - first.X) * bend);
        _sheet.Mark(_chart.MarkOf(panel, _chart.Nodes[from], _chart.Nodes[to], tie), () =>
        {
            _sheet.Curve(first, towards, second, new Ink(Stroke: "transparent", Width: 7, Class: "reach"));
            _sheet.Curve(first, towards, second, ink);
        });
    }

    private double Radius(NetworkNode node)
    {
        var plain = _columns == 1 ? 6.0 : 4.5;
        return node.Datum?.Value is { } value && _greatestNode > 0 ? plain * (0.6 + 1.3 * Math.Sqrt(Math.Abs(value) / _greatestNode)) : plain;
    }

    private void DrawNode(NetworkPanel panel, NetworkNode node, (double X, double Y) at)
    {
        if (node.Datum is null) Shape();
        else _sheet.Mark(_chart.MarkOf(panel, node), Shape);

        void Shape()
        {
            if (node.Datum is { IsDrawn: false }) _sheet.Circle(at.X, at.Y, Radius(node), new Ink(_sheet.Missing(), Palette.Gap, 0.8));
            else if (node.Class is { } code) PointMark.Draw(_sheet, _styles[code].Shape, at.X, at.Y, Radius(node), _styles[code].Colour);
            else _sheet.Circle(at.X, at.Y, Radius(node), new Ink(Palette.Ink, Palette.Paper, 1));
        }
    }

    private void WriteNames(NetworkPanel panel, List<(double X, double Y)> at, Box frame)
    {
        var placement = new LabelPlacement(frame);
        var shown = _chart.Nodes.Where(panel.Shows).ToList();
        foreach (var node in shown)
        {
            var (x, y) = at[_places[node.Code]];
            placement.Take(new Box(x - Radius(node) - 1, y - Radius(node) - 1, x + Radius(node) + 1, y + Radius(node) + 1));
        }

        // Lines weigh little beside other names, yet enough to be avoided where there is room.
        foreach (var tie in panel.Ties)
        {
            var (from, to) = (at[_places[tie.From]], at[_places[tie.To]]);
            for (var i = 1; i < TieSamples; i++)
            {
                var share = (double)i / TieSamples;
                var (x, y) = (from.X + share * (to.X - from.X), from.Y + share * (to.Y - from.Y));
                placement.Take(new Box(x - 1.5, y - 1.5, x + 1.5, y + 1.5));
            }
        }

        var (middleX, middleY) = ((frame.Left + frame.Right) / 2, (frame.Top + frame.Bottom) / 2);
        foreach (var node in shown)
        {
            var (x, y) = at[_places[node.Code]];
            var text = LabelOf(node);
            var width = _sheet.Measure(text, Sheet.Small);
            var box = placement.Place([.. Around(x, y, Radius(node) + 4, width, Sheet.Small + 2, x - middleX, y - middleY)]);
            _sheet.Text((box.Left + box.Right) / 2, box.Bottom - 3, text, Anchor.Middle, Sheet.Small, hasHalo: true, name: "label");
        }
    }

    // Outwards from the middle of the panel first, then turning away from there, then further out.
    private static IEnumerable<Box> Around(double x, double y, double gap, double width, double height, double dx, double dy)
    {
        var outwards = dx == 0 && dy == 0 ? -Math.PI / 2 : Math.Atan2(dy, dx);
        foreach (var far in (double[])[0, 6, 13, 22])
        {
            foreach (var turn in (double[])[0, 0.4, -0.4, 0.8, -0.8, 1.3, -1.3, 2, -2, 3.1])
            {
                var (sine, cosine) = Math.SinCos(outwards + turn);
                var (cx, cy) = (x + cosine * (gap + far + width / 2), y + sine * (gap + far + height / 2));
                yield return new Box(cx - width / 2, cy - height / 2, cx + width / 2, cy + height / 2);
            }
        }
    }

    private string LabelOf(NetworkNode node) => _usesCodes ? node.Code : _sheet.Say(node.Name);

    private void WriteKey(double y)
    {
        var separator = _sheet.IsRightToLeft ? "؛ " : "; ";
        var key = string.Join(separator, _chart.Nodes.Select(n => $"{Text.Isolation.Of(n.Code, _sheet.Language)}\u00A0{_sheet.Say(n.Name).Replace(' ', '\u00A0')}"));
        _sheet.Paragraph(0, y, _sheet.Lines(key, _sheet.Width, Sheet.Small), size: Sheet.Small, colour: Palette.Soft, name: "key");
    }

    private IEnumerable<LegendEntry> Entries()
    {
        var ties = _chart.Panels.SelectMany(p => p.Ties).ToList();
        foreach (var (isShown, name, ink) in ((bool, Names, Ink)[])
        [
            (ties.Any(t => t.IsPositive), _chart.Positive, new Ink(Stroke: Palette.Of(Tone.Blue), Width: 2)),
            (ties.Any(t => !t.IsPositive), _chart.Negative, new Ink(Stroke: Palette.Of(Tone.Vermilion), Width: 2, Dash: "5 3")),
            (ties.Any(t => !t.Datum.IsDrawn), ChartWords.NoData, new Ink(Stroke: Palette.Gap, Width: 1.4, Dash: "1 3")),
        ])
        {
            if (isShown) yield return new LegendEntry(_sheet.Say(name), (x, y) => _sheet.Line(x, y + 5, x + Legend.SampleWidth, y + 5, ink));
        }

        foreach (var entry in Legend.Points(_sheet, _styles.All)) yield return entry;
    }
}
