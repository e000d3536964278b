namespace Oxus.Compile.CentralAsia;

/// <summary>A state of the record, and what the sources call it.</summary>
/// <param name="Code">Our code, which is ISO 3166-1 alpha-3.</param>
/// <param name="Cow">Its number in the lists of the Correlates of War project.</param>
/// <param name="Gw">Its number in the list of Gleditsch and Ward.</param>
/// <param name="Iso2">ISO 3166-1 alpha-2.</param>
/// <param name="Name">Its English name.</param>
internal sealed record RecordState(string Code, string Cow, string Gw, string Iso2, string Name);

/// <summary>The twenty-two states of the record, and our code for what each source calls them.</summary>
internal static class RecordStates
{
    /// <summary>The states.</summary>
    internal static IReadOnlyList<RecordState> All { get; } =
    [
        new("AFG", "700", "700", "AF", "Afghanistan"),
        new("ARM", "371", "371", "AM", "Armenia"),
        new("AZE", "373", "373", "AZ", "Azerbaijan"),
        new("BLR", "370", "370", "BY", "Belarus"),
        new("CHN", "710", "710", "CN", "China"),
        new("DEU", "255", "260", "DE", "Germany"),
        new("FRA", "220", "220", "FR", "France"),
        new("GBR", "200", "200", "GB", "United Kingdom"),
        new("GEO", "372", "372", "GE", "Georgia"),
        new("IND", "750", "750", "IN", "India"),
        new("IRN", "630", "630", "IR", "Iran"),
        new("KAZ", "705", "705", "KZ", "Kazakhstan"),
        new("KGZ", "703", "703", "KG", "Kyrgyzstan"),
        new("MNG", "712", "712", "MN", "Mongolia"),
        new("PAK", "770", "770", "PK", "Pakistan"),
        new("RUS", "365", "365", "RU", "Russia"),
        new("TJK", "702", "702", "TJ", "Tajikistan"),
        new("TKM", "701", "701", "TM", "Turkmenistan"),
        new("TUR", "640", "640", "TR", "Turkey"),
        new("UKR", "369", "369", "UA", "Ukraine"),
        new("USA", "2", "2", "US", "United States"),
        new("UZB", "704", "704", "UZ", "Uzbekistan"),
    ];

    /// <summary>The states for whose regional rows UNHCR and the United Nations drug office are held complete: all but four far away.</summary>
    internal static IReadOnlySet<string> Panel { get; } =
        All.Select(s => s.Code).Except(["DEU", "FRA", "GBR", "USA"], StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);

    /// <summary>Our code for a number of the Correlates of War project, or null for a state outside the record.</summary>
    internal static string? OfCow(string number) => Cow.GetValueOrDefault(number);

    /// <summary>Our code for a number of Gleditsch and Ward, or null.</summary>
    internal static string? OfGw(string number) => Gw.GetValueOrDefault(number);

    /// <summary>Our code for a code of two letters, or null. Namibia's, which is NA, is a code like any other.</summary>
    internal static string? OfIso2(string code) => Iso2.GetValueOrDefault(code);

    /// <summary>Our code for a code of three letters, in whatever case, or null.</summary>
    internal static string? OfIso3(string code) => Codes.Contains(code.ToUpperInvariant()) ? code.ToUpperInvariant() : null;

    /// <summary>Our code for an English name, or null.</summary>
    internal static string? OfName(string name) => Names.GetValueOrDefault(name);

    private static readonly Dictionary<string, string> Cow = All.ToDictionary(s => s.Cow, s => s.Code, StringComparer.Ordinal);
    private static readonly Dictionary<string, string> Gw = All.ToDictionary(s => s.Gw, s => s.Code, StringComparer.Ordinal);
    private static readonly Dictionary<string, string> Iso2 = All.ToDictionary(s => s.Iso2, s => s.Code, StringComparer.Ordinal);
    private static readonly Dictionary<string, string> Names = All.ToDictionary(s => s.Name, s => s.Code, StringComparer.Ordinal);
    private static readonly HashSet<string> Codes = All.Select(s => s.Code).ToHashSet(StringComparer.Ordinal);
}
