namespace Oxus.Reports.Charts.Drawing;

/// <content>Lines, areas and texts.</content>
internal sealed partial class Sheet
{
    /// <summary>A straight line.</summary>
    public void Line(double x1, double y1, double x2, double y2, Ink ink)
    {
        Reach(Math.Max(y1, y2));
        _body.Empty(
            "line",
            ("class", ink.Class), ("x1", N(X(x1))), ("y1", N(y1)), ("x2", N(X(x2))), ("y2", N(y2)),
            ("stroke", ink.Stroke), ("stroke-width", N(ink.Width)), ("stroke-dasharray", ink.Dash), ("opacity", Part(ink.Opacity)));
    }

    /// <summary>A rectangle by its corner nearest the start and the top.</summary>
    public void Rectangle(double x, double y, double width, double height, Ink ink, double round = 0)
    {
        Reach(y + height);
        _body.Empty(
            "rect",
            ("class", ink.Class), ("x", N(IsRightToLeft ? Width - x - width : x)), ("y", N(y)), ("width", N(width)), ("height", N(height)),
            ("rx", round > 0 ? N(round) : null),
            ("fill", ink.Fill ?? "none"), ("stroke", ink.Stroke), ("stroke-width", Lined(ink)), ("stroke-dasharray", ink.Dash), ("opacity", Part(ink.Opacity)));
    }

    /// <summary>A circle.</summary>
    public void Circle(double x, double y, double radius, Ink ink)
    {
        Reach(y + radius);
        _body.Empty(
            "circle",
            ("class", ink.Class), ("cx", N(X(x))), ("cy", N(y)), ("r", N(radius)),
            ("fill", ink.Fill ?? "none"), ("stroke", ink.Stroke), ("stroke-width", Lined(ink)), ("stroke-dasharray", ink.Dash), ("opacity", Part(ink.Opacity)));
    }

    /// <summary>A line through points, or an area between them where it is closed.</summary>
    public void Polyline(IEnumerable<(double X, double Y)> points, Ink ink, bool isClosed = false) => Outline([points], ink, isClosed);

    /// <summary>Several lines or areas as one shape; areas inside others are holes.</summary>
    public void Outline(IEnumerable<IEnumerable<(double X, double Y)>> lines, Ink ink, bool isClosed = true)
    {
        var path = new System.Text.StringBuilder();
        foreach (var line in lines)
        {
            var pen = 'M';
            foreach (var (x, y) in line)
            {
                Reach(y);
                path.Append(pen).Append(N(X(x))).Append(' ').Append(N(y));
                pen = 'L';
            }

            if (isClosed && pen == 'L') path.Append('Z');
        }

        WritePath(path.ToString(), ink);
    }

    /// <summary>A curve with one point that it is drawn towards.</summary>
    public void Curve((double X, double Y) from, (double X, double Y) towards, (double X, double Y) to, Ink ink)
    {
        Reach(Math.Max(from.Y, to.Y));
        WritePath($"M{N(X(from.X))} {N(from.Y)}Q{N(X(towards.X))} {N(towards.Y)} {N(X(to.X))} {N(to.Y)}", ink);
    }

    /// <summary>A text by its base line.</summary>
    /// <param name="x">Where it hangs.</param>
    /// <param name="y">The base line.</param>
    /// <param name="text">The text.</param>
    /// <param name="anchor">How it hangs there.</param>
    /// <param name="size">Its size.</param>
    /// <param name="isBold">Whether it is bold.</param>
    /// <param name="colour">Its colour.</param>
    /// <param name="hasHalo">Whether paper shows round its letters, so that lines do not cross them.</param>
    /// <param name="turn">By how many degrees it rises in the direction of reading.</param>
    /// <param name="name">A name for style sheets.</param>
    /// <param name="halo">The colour round its letters.</param>
    public void Text(
        double x, double y, string text, Anchor anchor = Anchor.Start, double size = Size, bool isBold = false, string? colour = null, bool hasHalo = false,
        double turn = 0, string? name = null, string halo = Palette.Paper)
    {
        if (text.Length == 0) return;
        Reach(y + size * 0.3);
        var angle = IsRightToLeft ? turn : -turn;
        _body.Content(
            "text",
            text,
            ("class", name), ("x", N(X(x))), ("y", N(y)),
            ("text-anchor", anchor switch { Anchor.Middle => "middle", Anchor.End => "end", _ => null }),
            ("font-size", size == Size ? null : N(size)),
            ("font-weight", isBold ? "700" : null),
            ("fill", colour),
            ("stroke", hasHalo ? halo : null), ("stroke-width", hasHalo ? "3" : null), ("stroke-linejoin", hasHalo ? "round" : null),
            ("paint-order", hasHalo ? "stroke" : null),
            ("pointer-events", hasHalo ? "none" : null),
            ("transform", angle == 0 ? null : $"rotate({N(angle)} {N(X(x))} {N(y)})"));
    }

    /// <summary>Lines of text one below the other, the first on the base line given. Returns the base line after the last.</summary>
    public double Paragraph(
        double x, double y, IEnumerable<string> lines, Anchor anchor = Anchor.Start, double size = Size, bool isBold = false, string? colour = null, bool hasHalo = false,
        string? name = null, string halo = Palette.Paper)
    {
        foreach (var line in lines)
        {
            Text(x, y, line, anchor, size, isBold, colour, hasHalo, name: name, halo: halo);
            y += LineHeight(size);
        }

        return y;
    }

    private void WritePath(string path, Ink ink) => _body.Empty(
        "path",
        ("class", ink.Class), ("d", path), ("fill", ink.Fill ?? "none"), ("fill-rule", ink.Fill is null ? null : "evenodd"),
        ("stroke", ink.Stroke), ("stroke-width", Lined(ink)), ("stroke-dasharray", ink.Dash), ("stroke-linejoin", ink.Stroke is null ? null : "round"),
        ("opacity", Part(ink.Opacity)));

    private static string? Part(double opacity) => opacity < 1 ? N(opacity) : null;

    private static string? Lined(Ink ink) => ink.Stroke is null ? null : N(ink.Width);
}
