using System.Globalization;

namespace Oxus.Compile.CentralAsia;

/// <summary>Refugees by the state they come from and by the state that shelters them, and people displaced within their state, from UNHCR.</summary>
/// <remarks><para>A sum is taken over the partners of a state. UNHCR blurs the smallest numbers: no cell of the file holds 1 to 4, and thousands hold 5. Such a cell stands for 1 to 5 people, so the range of a sum
/// reaches down by 4 for each.</para>
/// <para>The file holds all partners of eighteen states only, so no sums are made for the other four. It counts displaced people whom UNHCR assists, and a zero among them means that it assists none, not that there are none:
/// zeros make no row.</para></remarks>
internal static class Displacement
{
    private const string File = "unhcr/population_region_1990.csv";
    private const int Blurred = 5;
    private const int LeastBehindIt = 1;

    /// <summary>The file and how it follows.</summary>
    internal static Compilation Compilation { get; } = Indicator.Table(
        "displacement",
        sources => Refugees(sources, "refugees-origin", "coo_iso"),
        sources => Refugees(sources, "refugees-hosted", "coa_iso"),
        Internal);

    private static IEnumerable<Indicator> Refugees(SourceFolder sources, string series, string column) =>
        from row in Rows(sources)
        where RecordStates.Panel.Contains(row[column])
        group row by (State: row[column], Year: YearOf(row)) into partners
        let people = partners.Select(r => long.Parse(r["refugees"], CultureInfo.InvariantCulture)).ToList()
        let sum = people.Sum()
        let least = sum - ((Blurred - LeastBehindIt) * people.Count(p => p == Blurred))
        select new Indicator(
            series,
            partners.Key.State,
            partners.Key.Year,
            Indicator.Text(sum),
            least < sum ? Indicator.Text(least) : "",
            least < sum ? Indicator.Text(sum) : "",
            IsPartial: false,
            "unhcr-2025",
            $"{Path.GetFileName(File)} rows with {column} {partners.Key.State} and year {partners.Key.Year}: the sum of refugees over {people.Count} rows");

    private static IEnumerable<Indicator> Internal(SourceFolder sources) =>
        from row in Rows(sources)
        where row["coo_iso"] == row["coa_iso"] && RecordStates.Panel.Contains(row["coo_iso"]) && row["idps"] != "0"
        select new Indicator(
            "internally-displaced",
            row["coo_iso"],
            YearOf(row),
            Indicator.Text(long.Parse(row["idps"], CultureInfo.InvariantCulture)),
            "",
            "",
            IsPartial: true,
            "unhcr-2025",
            Locator.Of(File, row));

    private static IEnumerable<SourceRow> Rows(SourceFolder sources) => sources.Rows(File).Where(r => RecordTable.Has(YearOf(r)));

    private static int YearOf(SourceRow row) => int.Parse(row["year"], CultureInfo.InvariantCulture);
}
