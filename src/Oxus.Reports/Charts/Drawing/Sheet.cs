using Oxus.Domain;
using Oxus.Reports.Fonts;
using Oxus.Reports.Text;

namespace Oxus.Reports.Charts.Drawing;

/// <summary>Where a text hangs on its point, in the direction of reading.</summary>
internal enum Anchor
{
    Start,
    Middle,
    End,
}

/// <summary>The sheet a chart is drawn on. All places are counted from the side where reading starts: in a right-to-left language the sheet turns
/// them round when it writes, so that a drawing is thought of once. <c>text-anchor</c> turns by itself, for the root sets <c>direction</c>.</summary>
internal sealed class Sheet
{
    /// <summary>The size of most text.</summary>
    public const double Size = 12;

    /// <summary>The size of ticks and notes, the smallest there is.</summary>
    public const double Small = 11;

    private readonly SvgWriter _body = new();
    private readonly SortedDictionary<string, SvgWriter> _patterns = new(StringComparer.Ordinal);
    private readonly SvgSettings _settings;
    private readonly string _reach;
    private readonly bool _isOpened;

    /// <summary>An empty sheet.</summary>
    public Sheet(Chart chart, Language language, SvgSettings settings)
    {
        Chart = chart;
        Language = language;
        _settings = settings;
        IsRightToLeft = Direction.IsRightToLeft(language);
        _reach = chart.Marks.Take(MostStops + 1).Count() > MostStops ? "-1" : "0";
        _isOpened = !settings.IsFramed && chart.Marks.Any(m => m.Datum.Findings.Count > 0 || m.Datum.Rows.Count > 0);
    }

    /// <summary>With more marks than this, the keyboard does not stop at each: the table of the chart is the shorter way.</summary>
    public const int MostStops = 80;

    /// <summary>What is drawn.</summary>
    public Chart Chart { get; }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>Whether it is written from right to left.</summary>
    public bool IsRightToLeft { get; }

    /// <summary>The width of the sheet.</summary>
    public double Width => _settings.Width;

    /// <summary>Whether time, counted from the side where reading starts, runs towards it: as it does in a right-to-left language when time runs from left to right.</summary>
    public bool TimeRunsBack => IsRightToLeft && !_settings.TimeFollowsScript;

    /// <summary>How far the picture reaches down so far.</summary>
    public double Bottom { get; private set; }

    /// <summary>The height of a line of text.</summary>
    public double LineHeight(double size) => size * (IsRightToLeft ? 1.5 : 1.3);

    /// <summary>A place seen from the left.</summary>
    public double X(double fromStart) => IsRightToLeft ? Width - fromStart : fromStart;

    /// <summary>A name in the language, its foreign parts isolated.</summary>
    public string Say(Names names) => Isolation.Of(names.In(Language), Language);

    /// <summary>A number in the language and style of the chart.</summary>
    public string Write(double value) => NumberText.Of(value, Language, Chart.Numbers);

    /// <summary>The width of a text.</summary>
    public double Measure(string text, double size = Size, bool isBold = false) => TextWidth.Of(text, size, isBold);

    /// <summary>A text in lines of a width.</summary>
    public IReadOnlyList<string> Lines(string text, double width, double size = Size, bool isBold = false, int most = int.MaxValue) =>
        LineBreaking.Lines(text, width, size, isBold, most);

    /// <summary>A group that is a mark: it names itself, can be reached, and opens its finding.</summary>
    public void Mark(Mark mark, Action draw)
    {
        var datum = mark.Datum;
        var finding = datum.Findings.Count > 0 ? datum.Findings[0] : null;
        var row = datum.Rows.Count > 0 ? datum.Rows[0].ToString() : null;
        var opens = _isOpened && (finding is not null || row is not null);
        _body.Open(
            "g",
            ("class", datum.IsDrawn ? "mark" : "mark missing"),
            ("data-finding", finding),
            ("data-findings", datum.Findings.Count > 1 ? string.Join(' ', datum.Findings) : null),
            ("data-row", finding is null ? row : null),
            ("tabindex", opens ? _reach : null),
            ("role", opens ? "button" : _isOpened ? "img" : null));
        _body.Content("title", $"{Say(mark.Label)}: {DatumText.Of(datum, Language, Chart.Numbers)}");
        draw();
        _body.Close("g");
    }

    /// <summary>A group under a class name.</summary>
    public void Group(string name, Action draw)
    {
        _body.Open("g", ("class", name));
        draw();
        _body.Close("g");
    }

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

    /// <summary>The name of a pattern in a colour, for use as a fill.</summary>
    public string Pattern(Fill fill, string colour) => fill switch
    {
        Fill.Solid => colour,
        Fill.Light => Palette.Tint(colour, 0.3),
        Fill.Hollow => Palette.Paper,
        _ => Patterned(fill.ToString().ToLowerInvariant() + "-" + colour[1..], pattern => Patterns.Write(pattern, fill, colour)),
    };

    /// <summary>The hatching of what is missing.</summary>
    public string Missing() => Patterned("missing", Patterns.WriteMissing);

    /// <summary>Makes sure that the picture reaches so far down.</summary>
    public void Reach(double y) => Bottom = Math.Max(Bottom, y);

    /// <summary>The picture.</summary>
    public string Finish()
    {
        var id = Id("");
        var (edge, height) = (_settings.IsFramed ? 12 : 0, Math.Ceiling(Bottom + 4));
        var svg = new SvgWriter();
        svg.Open(
            "svg",
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("class", $"chart {Chart.Kind}"),
            ("viewBox", $"{N(-edge)} {N(-edge)} {N(Width + 2 * edge)} {N(height + 2 * edge)}"),
            ("width", N(Width + 2 * edge)), ("height", N(height + 2 * edge)),
            // Marks that open something are buttons, and an image has no buttons in it.
            ("role", _isOpened ? "graphics-document document" : "img"),
            ("aria-labelledby", $"{id}title {id}desc"),
            ("lang", Direction.CodeOf(Language)),
            ("direction", IsRightToLeft ? "rtl" : "ltr"),
            ("font-family", Vazirmatn.Stack),
            ("font-size", N(Size)),
            ("fill", Palette.Ink));
        svg.Content("title", Say(Chart.Texts.Title), ("id", id + "title"));
        svg.Content("desc", Say(Chart.Texts.Alt), ("id", id + "desc"));
        if (_settings.EmbedsFonts) svg.Style(Vazirmatn.FontFaces);
        if (_patterns.Count > 0)
        {
            svg.Open("defs");
            foreach (var pattern in _patterns.Values) svg.Append(pattern);
            svg.Close("defs");
        }

        if (_settings.IsFramed) svg.Empty("rect", ("class", "paper"), ("x", N(-edge)), ("y", N(-edge)), ("width", N(Width + 2 * edge)), ("height", N(height + 2 * edge)), ("fill", Palette.Paper));
        svg.Append(_body);
        svg.Close("svg");
        return svg.ToString();
    }

    private string Patterned(string name, Action<SvgWriter> write)
    {
        var id = Id(name);
        if (!_patterns.ContainsKey(name))
        {
            var pattern = new SvgWriter();
            pattern.Open("pattern", ("id", id), ("patternUnits", "userSpaceOnUse"), ("width", N(Patterns.Tile)), ("height", N(Patterns.Tile)));
            write(pattern);
            pattern.Close("pattern");
            _patterns.Add(name, pattern);
        }

        return $"url(#{id})";
    }

    // A page holds many charts, and perhaps one chart in two languages: names carry both.
    private string Id(string name) => $"{Chart.Code}-{Direction.CodeOf(Language)}-{name}";

    private void WritePath(string path, Ink ink) => _body.Empty(
        "path",
        ("class", ink.Class), ("d", path), ("fill", ink.Fill ?? "none"), ("fill-rule", ink.Fill is null ? null : "evenodd"),
        ("stroke", ink.Stroke), ("stroke-width", Lined(ink)), ("stroke-dasharray", ink.Dash), ("stroke-linejoin", ink.Stroke is null ? null : "round"),
        ("opacity", Part(ink.Opacity)));

    private static string N(double value) => SvgWriter.Number(value);

    private static string? Part(double opacity) => opacity < 1 ? N(opacity) : null;

    private static string? Lined(Ink ink) => ink.Stroke is null ? null : N(ink.Width);
}
