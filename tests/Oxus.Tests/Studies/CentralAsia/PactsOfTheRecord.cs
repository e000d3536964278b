using System.Globalization;
using Oxus.Compile;
using Oxus.Domain.Time;

namespace Oxus.Tests.Studies.CentralAsia;

/// <summary>Who owed what to whom in which year, worked from the treaties of the record: what a state took on in a treaty that another was bound by on the same day.</summary>
internal static class PactsOfTheRecord
{
    public static IReadOnlyList<string> Obligations { get; } = ["defence", "offence", "neutrality", "non-aggression", "consultation"];

    /// <summary>Flags of the five obligations by direction and year, as text: <c>10011</c>.</summary>
    public static Dictionary<string, string> DirectedDyadYears(int from, int to)
    {
        var owed = new Dictionary<string, char[]>(StringComparer.Ordinal);
        foreach (var treaty in RecordFile.Rows("treaties").GroupBy(r => r["treaty"], StringComparer.Ordinal))
        {
            foreach (var one in treaty)
            {
                foreach (var other in treaty.Where(o => o["member"] != one["member"]))
                {
                    var first = Later(Begins(one), Begins(other));
                    var last = Earlier(Ends(one, to), Ends(other, to));
                    if (first > last) continue;
                    for (var year = Math.Max(from, first.Year); year <= last.Year; year++)
                    {
                        var key = $"{one["member"]} {other["member"]} {year}";
                        if (!owed.TryGetValue(key, out var flags)) owed[key] = flags = "00000".ToCharArray();
                        for (var i = 0; i < flags.Length; i++)
                        {
                            if (one[Obligations[i]] == "1") flags[i] = '1';
                        }
                    }
                }
            }
        }

        return owed.ToDictionary(o => o.Key, o => new string(o.Value), StringComparer.Ordinal);
    }

    private static DateOnly Begins(Dictionary<string, string> row) => Date(row["from"]).Earliest;

    private static DateOnly Ends(Dictionary<string, string> row, int coded) => row["to"].Length == 0 ? new DateOnly(coded, 12, 31) : Date(row["to"]).Latest;

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}

/// <summary>The same as the alliance project publishes it, for the states of the record.</summary>
internal static class PublishedAlliances
{
    private static readonly string[] Columns = ["atop_defense", "atop_offense", "atop_neutral", "atop_nonagg", "atop_consul"];

    private static readonly Dictionary<string, string> States = new(StringComparer.Ordinal)
    {
        ["2"] = "USA",
        ["200"] = "GBR",
        ["220"] = "FRA",
        ["255"] = "DEU",
        ["365"] = "RUS",
        ["369"] = "UKR",
        ["370"] = "BLR",
        ["371"] = "ARM",
        ["372"] = "GEO",
        ["373"] = "AZE",
        ["630"] = "IRN",
        ["640"] = "TUR",
        ["700"] = "AFG",
        ["701"] = "TKM",
        ["702"] = "TJK",
        ["703"] = "KGZ",
        ["704"] = "UZB",
        ["705"] = "KAZ",
        ["710"] = "CHN",
        ["712"] = "MNG",
        ["750"] = "IND",
        ["770"] = "PAK",
    };

    public static Dictionary<string, string> Read(SourceFolder sources) => sources.Rows("atop/atop_alliance_ddy_1990_2018.csv")
        .Where(r => States.ContainsKey(r["ccode1"]) && States.ContainsKey(r["ccode2"]) && int.Parse(r["year"], CultureInfo.InvariantCulture) >= 1991)
        .ToDictionary(r => $"{States[r["ccode1"]]} {States[r["ccode2"]]} {r["year"]}", r => string.Concat(Columns.Select(c => r[c])), StringComparer.Ordinal);
}
