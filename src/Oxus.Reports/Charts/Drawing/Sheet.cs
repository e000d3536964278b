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
internal sealed partial class Sheet
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
        IsRightToLeft ? Isolation.Closed(LineBreaking.Lines(text, width, size, isBold, most)) : LineBreaking.Lines(text, width, size, isBold, most);

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
        if (_settings.EmbedsFonts) svg.Style(Vazirmatn.FontFacesFor(_body.ToString()));
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

    private static string N(double value) => SvgWriter.Number(value);
}
