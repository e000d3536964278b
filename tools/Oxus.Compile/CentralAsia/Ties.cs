using System.Globalization;

namespace Oxus.Compile.CentralAsia;

/// <summary>Ties between states of the record: strategic rivalries (Thompson, Sakuwa and Suhas) and borders on land or along a river (COW Direct Contiguity 3.2).</summary>
/// <remarks>Both files are cut off: rivalries in 2020 and borders in December 2016. A tie that lasts until then has no known end, and its end stays open; what is known of later years is for the coverage of the kind to say.</remarks>
internal static class Ties
{
    private const string Rivalries = "rivalries-tss/tss_rivalries.csv";
    private const string RivalriesEnd = "2020";
    private const string Borders = "cow-contiguity/cow_contdir.csv";
    private const string BordersEnd = "2016-12-01";
    private const string OnLand = "1";

    /// <summary>The file and how it follows.</summary>
    internal static Compilation Compilation { get; } =
        RecordTable.Compilation("ties", "kind,first,second,from,to,source,locator", sources => [.. RivalriesOf(sources), .. BordersOf(sources)]);

    private static IEnumerable<string[]> RivalriesOf(SourceFolder sources) =>
        from row in sources.Rows(Rivalries)
        let pair = PairOf(row)
        where pair is not null && Lasts(row["end"])
        select (string[])["rivalry", pair[0], pair[1], row["start"], row["end"] == RivalriesEnd ? "" : row["end"], "tss-rivalries-2021", Locator.Of(Rivalries, row)];

    // The file lists each border from both sides; one is enough. It knows months, and writes their first day.
    private static IEnumerable<string[]> BordersOf(SourceFolder sources) =>
        from row in sources.Rows(Borders)
        let pair = PairOf(row)
        where pair is not null && pair[0] == RecordStates.OfCow(row["ccode1"]) && row["conttype"] == OnLand && Lasts(row["enddate"][..4])
        select (string[])["land-border", pair[0], pair[1], row["stdate"][..7], row["enddate"] == BordersEnd ? "" : row["enddate"][..7], "cow-contiguity-3.2", Locator.Of(Borders, row)];

    private static bool Lasts(string lastYear) => int.Parse(lastYear, CultureInfo.InvariantCulture) >= RecordTable.FirstYear;

    private static string[]? PairOf(SourceRow row) =>
        RecordStates.OfCow(row["ccode1"]) is { } one && RecordStates.OfCow(row["ccode2"]) is { } other ? [.. new[] { one, other }.Order(StringComparer.Ordinal)] : null;
}
