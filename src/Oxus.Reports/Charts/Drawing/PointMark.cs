namespace Oxus.Reports.Charts.Drawing;

/// <summary>Points of different shapes, of about the same weight to the eye.</summary>
internal static class PointMark
{
    /// <summary>Draws a point.</summary>
    public static void Draw(Sheet sheet, Shape shape, double x, double y, double radius, string colour)
    {
        // Paper round a point parts it from the line it lies on; round a very small one it would part the line itself.
        var solid = radius >= 2.5 ? new Ink(colour, Palette.Paper, 0.8) : new Ink(colour);
        switch (shape)
        {
            case Shape.Circle:
                sheet.Circle(x, y, radius, solid);
                break;
            case Shape.Ring:
                sheet.Circle(x, y, radius - 0.3, new Ink(Palette.Paper, colour, 1.5));
                break;
            case Shape.Square:
                sheet.Rectangle(x - radius * 0.88, y - radius * 0.88, radius * 1.76, radius * 1.76, solid);
                break;
            case Shape.Diamond:
                sheet.Polyline([(x, y - radius * 1.3), (x + radius * 1.3, y), (x, y + radius * 1.3), (x - radius * 1.3, y)], solid, isClosed: true);
                break;
            case Shape.Triangle:
                sheet.Polyline([(x, y - radius * 1.2), (x + radius * 1.15, y + radius * 0.9), (x - radius * 1.15, y + radius * 0.9)], solid, isClosed: true);
                break;
            case Shape.Cross:
                Strokes(sheet, x, y, colour, (-radius, -radius), (radius, radius), (radius, -radius), (-radius, radius));
                break;
            default:
                Strokes(sheet, x, y, colour, (-radius * 1.2, 0), (radius * 1.2, 0), (0, -radius * 1.2), (0, radius * 1.2));
                break;
        }
    }

    private static void Strokes(Sheet sheet, double x, double y, string colour, params ReadOnlySpan<(double X, double Y)> ends)
    {
        var lines = new List<IEnumerable<(double, double)>>();
        for (var i = 0; i < ends.Length; i += 2) lines.Add([(x + ends[i].X, y + ends[i].Y), (x + ends[i + 1].X, y + ends[i + 1].Y)]);
        sheet.Outline(lines, new Ink(Stroke: colour, Width: 1.9), isClosed: false);
    }
}
