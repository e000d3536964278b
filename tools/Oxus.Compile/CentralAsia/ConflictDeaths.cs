namespace Oxus.Compile.CentralAsia;

/// <summary>Deaths in armed conflict and one-sided violence by country, from UCDP GED 19.1 as Our World in Data sums it.</summary>
internal static class ConflictDeaths
{
    /// <summary>The file and how it follows.</summary>
    internal static Compilation Compilation { get; } = Indicator.Table("conflict-deaths", new StateYearColumns(
        "owid-ucdp-deaths/conflict_deaths_by_country_ucdp_2019.csv",
        "owid-ucdp-2019",
        "Entity",
        RecordStates.OfName,
        "Year",
        new Column("conflict-deaths", "Violent deaths in conflicts and one-sided violence (UCDP 2019)")).Read);
}
