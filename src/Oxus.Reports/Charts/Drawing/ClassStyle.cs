namespace Oxus.Reports.Charts.Drawing;

/// <summary>How the marks of a class look: colour, pattern, shape and line.</summary>
/// <param name="Class">The class.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="Fill">How its areas are filled.</param>
/// <param name="Shape">The shape of its points.</param>
internal sealed record ClassStyle(Class Class, string Colour, Fill Fill, Shape Shape)
{
    /// <summary>How an area of it is drawn.</summary>
    public Ink Area(Sheet sheet) => new(sheet.Pattern(Fill, Colour), Fill == Charts.Fill.Solid ? null : Colour, 0.8);

    /// <summary>The colour that text is read on.</summary>
    public string Ground => Fill == Charts.Fill.Solid ? Colour : Palette.Paper;
}

/// <summary>The look of each class of a chart.</summary>
internal sealed class ClassStyles
{
    private readonly Dictionary<string, ClassStyle> _byCode = new(StringComparer.Ordinal);

    /// <summary>Gives each class its look, by its place where it asks for none.</summary>
    public ClassStyles(IReadOnlyList<Class> classes, Scale scale = Scale.Kinds)
    {
        All = [.. classes.Select((c, i) => LookOf(c, i, classes.Count, scale))];
        foreach (var style in All)
        {
            if (!_byCode.TryAdd(style.Class.Code, style)) throw new ArgumentException($"two classes of the chart have the code {style.Class.Code}", nameof(classes));
        }
    }

    /// <summary>All, in the order of the legend.</summary>
    public IReadOnlyList<ClassStyle> All { get; }

    /// <summary>The look of a class.</summary>
    /// <exception cref="ArgumentException">The chart has no such class.</exception>
    public ClassStyle this[string code] => _byCode.TryGetValue(code, out var style)
        ? style
        : throw new ArgumentException($"a mark names the class {code}, which the chart does not have (it has {string.Join(", ", _byCode.Keys)})", nameof(code));

    private static ClassStyle LookOf(Class named, int place, int count, Scale scale) => scale == Scale.Steps
        ? new ClassStyle(named, named.Tone is { } tone ? Palette.Of(tone) : Palette.Step(place, count), named.Fill ?? Fill.Solid, Palette.ShapeAt(place))
        : new ClassStyle(named, Palette.Of(named.Tone ?? Palette.ToneAt(place)), named.Fill ?? Palette.FillAt(place), Palette.ShapeAt(place));
}
