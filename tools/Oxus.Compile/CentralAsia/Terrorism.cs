using System.Globalization;

namespace Oxus.Compile.CentralAsia;

/// <summary>Terrorist incidents and the people killed and hurt in them, from the RAND database as Our World in Data sums it by country and year.</summary>
/// <remarks><para>The file keeps what was West and East Germany apart long after 1990; both are Germany here. Kashmir and the Soviet Union stand apart in it too; their incidents belong to no one state of the record and are left out.</para>
/// <para>For India and Pakistan the file has their counts of incidents in the rows of 1950 and after, where they cannot belong, and none beside the people killed and hurt since 1991. So silence about incidents means none for every state
/// but these two, and it cannot be left to silence to say so: from 1998, when the database began to list incidents within a state, a year without a row stands here as a zero, and for these two nothing stands.</para></remarks>
internal static class Terrorism
{
    private const string File = "rand-rdwti/rand_terrorism_country_year.csv";

    private const int ListsEveryCaseFrom = 1998;
    private const int ListsEveryCaseTo = 2009;

    private static readonly string[] CountsAstray = ["IND", "PAK"];
    private static readonly Column Incidents = new("terror-incidents", "Count of terrorist incidents (RAND)");

    private static readonly Column[] Columns =
    [
        Incidents,
        new("terror-injuries", "Injuries due to terrorism (RAND)"),
        new("terror-fatalities", "Fatalities due to terrorism (RAND)"),
    ];

    /// <summary>The file and how it follows.</summary>
    internal static Compilation Compilation { get; } = Indicator.Table("terrorism", Read, None);

    private static string? StateOf(string entity) => entity is "OWID_GFR" or "OWID_GDR" ? "DEU" : RecordStates.OfName(entity);

    private static IEnumerable<Indicator> Read(SourceFolder sources) =>
        from row in sources.Rows(File)
        let state = StateOf(row["Entity"])
        let year = int.Parse(row["Year"], CultureInfo.InvariantCulture)
        where state is not null && RecordTable.Has(year)
        group row by (state, year) into rows
        from column in Columns
        let counted = rows.Where(r => r[column.Name].Length > 0).ToList()
        where counted.Count > 0
        let sum = counted.Sum(r => long.Parse(r[column.Name], CultureInfo.InvariantCulture))
        select Row(column, rows.Key.state, rows.Key.year, sum, Locator.Of(File, counted));

    private static IEnumerable<Indicator> None(SourceFolder sources)
    {
        var listed = Read(sources).Where(i => i.Series == Incidents.Series).Select(i => (i.Subject, i.Year)).ToHashSet();
        return
            from state in RecordStates.All
            where !CountsAstray.Contains(state.Code, StringComparer.Ordinal)
            from year in Enumerable.Range(ListsEveryCaseFrom, ListsEveryCaseTo - ListsEveryCaseFrom + 1)
            where !listed.Contains((state.Code, year))
            select Row(Incidents, state.Code, year, 0, $"{Path.GetFileName(File)} has no row of {state.Name} in {year}");
    }

    private static Indicator Row(Column column, string state, int year, long value, string locator) =>
        new(column.Series, state, year, Indicator.Text(value), "", "", IsPartial: false, "rand-rdwti-2009", locator);
}
