namespace Oxus.Compile.Definitions;

/// <summary>What lists of codes in force cannot tell: states that ended, states whose codes changed, and names that the list of states spells its own way.</summary>
internal static class EndedStates
{
    /// <summary>States that ended, by our code: that of ISO 3166-1 where it had one for them (CSK, DDR, YMD), and three capitals of our own for the two that ended before (RVN, ZAN).</summary>
    internal static IReadOnlyDictionary<string, ListedState> All { get; } = new ListedState[]
    {
        new("CSK", "Czechoslovakia", "چکسلواکی", "Чехословакия", [new("iso2", "CS", To: "1992-12-31"), new("iso-numeric", "200", To: "1992-12-31")]),
        new("DDR", "German Democratic Republic", "جمهوری دموکراتیک آلمان", "Германская Демократическая Республика", [new("iso2", "DD", To: "1990-10-02"), new("iso-numeric", "278", To: "1990-10-02")]),
        new("RVN", "Republic of Vietnam", "جمهوری ویتنام", "Республика Вьетнам", []),
        new("YMD", "People’s Democratic Republic of Yemen", "جمهوری دموکراتیک خلق یمن", "Народная Демократическая Республика Йемен", [new("iso2", "YD", To: "1990-05-21"), new("iso-numeric", "720", To: "1990-05-21")]),
        new("ZAN", "Zanzibar", "زنگبار", "Занзибар", []),
    }.ToDictionary(s => s.Code, StringComparer.Ordinal);

    /// <summary>ISO codes of states that changed theirs. Serbia continues Yugoslavia in the list of states, and Germany the Federal Republic.</summary>
    internal static IReadOnlyDictionary<string, CodeText[]> Iso { get; } = new Dictionary<string, CodeText[]>(StringComparer.Ordinal)
    {
        ["DEU"] = [new("iso2", "DE"), new("iso-numeric", "280", To: "1990-10-02"), new("iso-numeric", "276", From: "1990-10-03")],
        ["SRB"] =
        [
            new("iso2", "YU", To: "2003-07-22"),
            new("iso2", "CS", From: "2003-07-23", To: "2006-09-25"),
            new("iso2", "RS", From: "2006-09-26"),
            new("iso-numeric", "891", To: "2006-09-25"),
            new("iso-numeric", "688", From: "2006-09-26"),
        ],
        ["YEM"] = [new("iso2", "YE"), new("iso-numeric", "886", To: "1990-05-21"), new("iso-numeric", "887", From: "1990-05-22")],
    };

    /// <summary>Our code for a number of the Correlates of War project, where the name it gives is no name that ISO or CLDR knows or where two numbers are one state to us.</summary>
    internal static IReadOnlyDictionary<string, string> OfCow { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["2"] = "USA",
        ["57"] = "VCT",
        ["260"] = "DEU",
        ["265"] = "DDR",
        ["315"] = "CSK",
        ["316"] = "CZE",
        ["343"] = "MKD",
        ["345"] = "SRB",
        ["437"] = "CIV",
        ["484"] = "COG",
        ["490"] = "COD",
        ["511"] = "ZAN",
        ["572"] = "SWZ",
        ["678"] = "YEM",
        ["680"] = "YMD",
        ["775"] = "MMR",
        ["817"] = "RVN",
        ["860"] = "TLS",
        ["987"] = "FSM",
    };
}
