using System.Reflection;
using System.Text;

namespace Oxus.Reports.Fonts;

/// <summary>The typeface of reports and charts: Vazirmatn by Saber Rastikerdar, regular and bold, for Persian and Latin script (SIL Open Font License 1.1, whose text lies beside the files).</summary>
/// <remarks>Static faces, not the variable one: Chromium writes variable fonts into PDF as Type 3, three times as large and hard to copy text from.</remarks>
public static class Vazirmatn
{
    /// <summary>The name of the family, as style sheets call it.</summary>
    public const string Family = "Vazirmatn";

    /// <summary>The families that text is set in, where the first is missing too.</summary>
    public const string Stack = "Vazirmatn, 'Noto Sans Arabic', 'Noto Sans', Tahoma, 'Segoe UI', Helvetica, Arial, sans-serif";

    private const string Arabic = "U+0600-06FF,U+0750-077F,U+200C-200E,U+2010-2011,U+FB50-FDFF,U+FE70-FEFC";
    private const string Latin = "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-200B,U+200F,U+2012-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215";
    private const string LatinExtended = "U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+1E00-1E9F";

    private static readonly (int Weight, string Subset, string Range)[] Files =
    [
        (400, "arabic", Arabic), (400, "latin", Latin), (400, "latin-ext", LatinExtended), (700, "arabic", Arabic), (700, "latin", Latin), (700, "latin-ext", LatinExtended),
    ];

    private static readonly Lazy<string[]> Faces = new(() => [.. Files.Select(f => Face(f.Weight, f.Subset, f.Range))]);

    /// <summary>Rules of a style sheet that hold the fonts themselves, so that a page needs no other file.</summary>
    public static string FontFaces => string.Concat(Faces.Value);

    /// <summary>The same for the letters of one text, which keeps small files small.</summary>
    public static string FontFacesFor(string text) => string.Concat(Files.Zip(Faces.Value).Where(f => Holds(f.First.Subset, text)).Select(f => f.Second));

    /// <summary>The text of the licence.</summary>
    public static string Licence => Encoding.UTF8.GetString(Read("OFL.txt"));

    private static bool Holds(string subset, string text) => subset switch
    {
        "arabic" => text.AsSpan().ContainsAnyInRange('\u0600', '\u06FF'),
        "latin-ext" => text.AsSpan().ContainsAnyInRange('\u0100', '\u024F'),
        _ => true,
    };

    private static string Face(int weight, string subset, string range)
    {
        var data = Convert.ToBase64String(Read($"vazirmatn-{subset}-{weight}-normal.woff2"));
        return $"@font-face{{font-family:{Family};font-weight:{weight};font-display:block;src:url(data:font/woff2;base64,{data}) format('woff2');unicode-range:{range}}}\n";
    }

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Oxus.Reports.Fonts.{name}")
            ?? throw new InvalidOperationException($"the font {name} was left out of the build");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
