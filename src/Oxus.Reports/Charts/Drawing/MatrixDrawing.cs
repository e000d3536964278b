using Oxus.Domain;

namespace Oxus.Reports.Charts.Drawing;

/// <summary>Draws a matrix of cells shaded by class or value. Column names stand level where they fit and rise where they do not.</summary>
internal sealed class MatrixDrawing
{
    private const double MostName = 150;
    private const double MostCell = 78;
    private const double RowHeight = 25;
    private const double Rise = 50;

    private readonly Sheet _sheet;
    private readonly MatrixChart _chart;
    private readonly ClassStyles _styles;
    private readonly Shades? _shades;
    private readonly IReadOnlyList<Names> _columns;
    private readonly double _names;
    private readonly double _left;
    private readonly double _cell;
    private readonly bool _rises;

    private MatrixDrawing(Sheet sheet, MatrixChart chart)
    {
        _sheet = sheet;
        _chart = chart;
        _styles = new ClassStyles(chart.Classes, chart.Scale);
        _shades = chart.Classes.Count > 0 ? null : Shades.Of(chart.Cells.Select(c => c.Datum), chart.Breaks);
        _columns = [.. chart.Columns.Select(c => c.Short ?? c.Name)];
        _names = Gutter.Width(sheet, chart.Rows.Select(r => r.Name), MostName);
        _left = _names + 10;
        var count = Math.Max(1, chart.Columns.Count);
        var level = Math.Min(MostCell, (sheet.Width - _left) / count);
        _rises = _columns.Any(c => LineBreaking(c, level - 4) is var lines && (lines.Count > 3 || lines.Any(l => sheet.Measure(l, Sheet.Small) > level - 4)));

        // Names that rise lean over the edge of the last column, which leaves less for the cells.
        var lean = _rises ? Math.Max(0, _columns.Select(c => sheet.Measure(sheet.Say(c), Sheet.Small)).Last() * Math.Cos(Rise * Math.PI / 180) - 12) : 0;
        _cell = Math.Min(MostCell, (sheet.Width - _left - lean) / count);
    }

    public static void Draw(Sheet sheet, MatrixChart chart, double top) => new MatrixDrawing(sheet, chart).Draw(top);

    private void Draw(double top)
    {
        var entries = _chart.Classes.Count > 0 ? Legend.Areas(_sheet, _styles.All) : _shades?.Entries(_sheet) ?? [];
        var y = Legend.Draw(_sheet, top, [.. entries, .. Legend.Missing(_sheet)], _chart.ValueTitle) + 2;
        y = DrawColumnNames(y);
        var cells = _chart.Cells.ToDictionary(c => (c.Row, c.Column));
        foreach (var row in _chart.Rows)
        {
            var height = Math.Max(RowHeight, Gutter.Height(_sheet, row.Name, _names + 0.5) + 4);
            Gutter.Write(_sheet, row.Name, _left - 8, _names, y + height / 2);
            for (var i = 0; i < _chart.Columns.Count; i++)
            {
                var box = new Box(_left + i * _cell, y, _left + (i + 1) * _cell, y + height);
                if (cells.TryGetValue((row.Code, _chart.Columns[i].Code), out var cell)) DrawCell(row, _chart.Columns[i], cell, box);
            }

            y += height;
        }

        _sheet.Reach(y + 2);
    }

    private double DrawColumnNames(double y)
    {
        if (!_rises)
        {
            var lines = _columns.Select(c => LineBreaking(c, _cell - 4)).ToList();
            var most = lines.Select(l => l.Count).DefaultIfEmpty(0).Max();
            var line = _sheet.LineHeight(Sheet.Small);
            for (var i = 0; i < lines.Count; i++)
            {
                _sheet.Paragraph(_left + (i + 0.5) * _cell, y + Sheet.Small + (most - lines[i].Count) * line, lines[i], Anchor.Middle, Sheet.Small, name: "label");
            }

            return y + most * line + 4;
        }

        var height = _columns.Max(c => _sheet.Measure(_sheet.Say(c), Sheet.Small)) * Math.Sin(Rise * Math.PI / 180) + 12;
        for (var i = 0; i < _columns.Count; i++)
        {
            _sheet.Text(_left + (i + 0.5) * _cell, y + height - 5, _sheet.Say(_columns[i]), Anchor.Start, Sheet.Small, turn: Rise, name: "label");
        }

        return y + height;
    }

    private void DrawCell(Heading row, Heading column, MatrixCell cell, Box box) => _sheet.Mark(_chart.MarkOf(row, column, cell), () =>
    {
        var (width, height) = (box.Right - box.Left - 2, box.Bottom - box.Top - 2);
        var ground = Palette.Paper;
        var isPatterned = false;
        if (!cell.Datum.IsDrawn)
        {
            _sheet.Rectangle(box.Left + 1, box.Top + 1, width, height, new Ink(_sheet.Missing(), Palette.Gap, 0.4));
        }
        else if (cell.Class is { } code)
        {
            var style = _styles[code];
            ground = style.Ground;
            isPatterned = style.Fill is not (Fill.Solid or Fill.Light or Fill.Hollow);
            _sheet.Rectangle(box.Left + 1, box.Top + 1, width, height, style.Area(_sheet));
        }
        else
        {
            ground = cell.Datum.Value is { } value ? _shades!.Of(value) : Palette.Paper;
            _sheet.Rectangle(box.Left + 1, box.Top + 1, width, height, new Ink(ground, Palette.Grid, 0.5));
        }

        var text = TextOf(cell);
        var measured = _sheet.Measure(text, Sheet.Small);
        if (text.Length == 0 || measured > width - 2) return;
        if (isPatterned) _sheet.Rectangle((box.Left + box.Right) / 2 - measured / 2 - 3, (box.Top + box.Bottom) / 2 - 7.5, measured + 6, 15, new Ink(Palette.Paper), 2);
        _sheet.Text((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2 + 4, text, Anchor.Middle, Sheet.Small, colour: Palette.TextOn(ground));
    });

    private string TextOf(MatrixCell cell) => cell switch
    {
        { Datum.IsDrawn: false } => "",
        { Text: { } text } => _sheet.Say(text),
        { Datum.Value: { } value } => _sheet.Write(value),
        _ => "",
    };

    private IReadOnlyList<string> LineBreaking(Names name, double width) => _sheet.Lines(_sheet.Say(name), width, Sheet.Small);
}
