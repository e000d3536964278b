using System.Globalization;

namespace Oxus.Compile.CentralAsia;

/// <summary>Alliance treaties from ATOP 5.1: one row for each spell in which a state of the record was bound, with the obligations it took on.</summary>
/// <remarks>A treaty stands here if a state of the record was bound by it on some day since 1991; members outside the record are left out, so whether a treaty has two parties or more is taken from the treaty, not counted from its rows.
/// An exit in year 0 means that the treaty was in force when the coding ended, in 2018: the end stays open, and what is known of later years is for the coverage of treaties to say. A month or day 0 is unknown.
/// Phases with other parties only can repeat a spell; such rows are one row here.</remarks>
internal static class Treaties
{
    private const string Members = "atop/atop5_1m.csv";
    private static readonly string[] Obligations = ["defense", "offense", "neutral", "nonagg", "consul"];

    /// <summary>The file and how it follows.</summary>
    internal static Compilation Compilation { get; } = RecordTable.Compilation(
        "treaties", "treaty,bilateral,member,from,to,defence,offence,neutrality,non-aggression,consultation,source,locator", Read);

    private static IEnumerable<string[]> Read(SourceFolder sources) =>
        from row in sources.Rows(Members)
        let state = RecordStates.OfCow(row["member"])
        let exit = int.Parse(row["yrexit"], CultureInfo.InvariantCulture)
        where state is not null && (exit == 0 || exit >= RecordTable.FirstYear)
        let spell = string.Join(',', (string[])
            [
                $"atop-{row["atopid"]}", row["bilat"], state, Date(row["yrent"], row["moent"], row["dayent"]), exit == 0 ? "" : Date(row["yrexit"], row["moexit"], row["dayexit"]),
                .. Obligations.Select(o => row[o]),
            ])
        group row by spell into rows
        select (string[])[.. rows.Key.Split(','), "atop-5.1", Locator.Of(Members, rows)];

    private static string Date(string year, string month, string day) =>
        month == "0" ? year : day == "0" ? $"{year}-{month.PadLeft(2, '0')}" : $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";
}
