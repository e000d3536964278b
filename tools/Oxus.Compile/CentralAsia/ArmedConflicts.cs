using System.Globalization;

namespace Oxus.Compile.CentralAsia;

/// <summary>Years of armed conflict that a state of the record took part in, from the UCDP/PRIO Armed Conflict Dataset 25.1.</summary>
/// <remarks><para>The copy held repeats a conflict-year for each state on a side; its rows become one. States come from its columns of Gleditsch-Ward numbers, first parties before those who sent troops in support. It names no groups: these come
/// from the reconstruction of the published file, and only those that the definitions of groups know; a conflict with any other group has that side empty.</para>
/// <para>Deaths in battle are known by level: 25 to 999 a year, or 1,000 and more.</para></remarks>
internal static class ArmedConflicts
{
    private const string Conflicts = "ucdp-acd/ucdp_acd.csv";
    private const string WithGroups = "fixtures/ucdp-acd/UcdpPrioConflict_v25_1.reconstructed.csv";

    private static readonly string[] Parties = ["gwno_a", "gwno_a_2nd", "gwno_b", "gwno_b_2nd"];

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["interstate"] = "interstate-conflict",
        ["intrastate"] = "intrastate-conflict",
        ["II"] = "intrastate-conflict",
    };

    // Numbers that the table of codes has otherwise or not at all: Czechoslovakia, Serbia before 2006, Vietnam since 1976, Tonga.
    private static readonly Dictionary<string, string> OtherNumbers = new(StringComparer.Ordinal) { ["315"] = "CSK", ["345"] = "SRB", ["816"] = "VNM", ["972"] = "TON" };

    /// <summary>The rows of the table of events.</summary>
    internal static IEnumerable<string[]> Read(SourceFolder sources)
    {
        var codes = new Dictionary<string, string>(OtherNumbers, StringComparer.Ordinal);
        foreach (var country in sources.Rows("../reference/codes/country-codes.csv").Where(r => r["gw"].Length > 0)) codes.TryAdd(country["gw"], country["iso3"]);
        var groups = sources.Rows(WithGroups).ToDictionary(r => (r["conflict_id"], r["year"]), r => r["side_b_id"]);
        return
            from row in sources.Rows(Conflicts)
            where RecordTable.Has(int.Parse(row["year"], CultureInfo.InvariantCulture))
            group row by (Conflict: row["conflict_id"], Year: row["year"]) into rows
            where rows.Any(r => Parties.Any(p => RecordStates.OfGw(r[p]) is not null))
            let war = rows.First()["intensity_level"] == "2"
            select (string[])
            [
                Kinds[rows.First()["type_of_conflict"]],
                $"ucdp-{rows.Key.Conflict}",
                rows.Key.Year,
                string.Join(' ', [.. StatesIn(rows, "gwno_a", codes), .. StatesIn(rows, "gwno_a_2nd", codes)]),
                string.Join(' ', [.. StatesIn(rows, "gwno_b", codes), .. GroupsOf(groups[rows.Key]), .. StatesIn(rows, "gwno_b_2nd", codes)]),
                war ? "2" : "1",
                war ? "1000" : "25",
                war ? "" : "999",
                "ucdp-acd-25.1",
                Locator.Of(Conflicts, rows),
            ];
    }

    private static IEnumerable<string> StatesIn(IEnumerable<SourceRow> rows, string column, Dictionary<string, string> codes) =>
        rows.Select(r => r[column]).Where(n => n.Length > 0).Select(n => codes[n]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static IEnumerable<string> GroupsOf(string actors) =>
        actors.Split(',', StringSplitOptions.TrimEntries).Select(KnownGroups.OfUcdp).OfType<string>().Order(StringComparer.Ordinal);
}
