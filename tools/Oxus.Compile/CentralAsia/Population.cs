namespace Oxus.Compile.CentralAsia;

/// <summary>Population by state and year: gross domestic product divided by the same per head, which undoes the division the World Bank made.</summary>
/// <remarks>Gapminder's own file of population ends in 2013 and rests on estimates that were revised since, by a tenth for Tajikistan. The quotient is of one vintage for all years, and right to a few dozen people; it is missing where
/// the World Bank has no product, as for Afghanistan before 2000.</remarks>
internal static class Population
{
    private static readonly GapminderSeries Product = new("gdp", "total_gdp_us_inflation_adjusted");
    private static readonly GapminderSeries PerHead = new("gdp-per-capita", "gdppercapita_us_inflation_adjusted");

    /// <summary>The file and how it follows.</summary>
    internal static Compilation Compilation { get; } = Indicator.Table("population", Read);

    private static IEnumerable<Indicator> Read(SourceFolder sources) =>
        from product in Product.Read(sources)
        join head in PerHead.Read(sources) on (product.Subject, product.Year) equals (head.Subject, head.Year)
        let people = Math.Round(Indicator.Number(product.Value) / Indicator.Number(head.Value))
        select product with { Series = "population", Value = Indicator.Text(people), Locator = $"{product.Locator} divided by {head.Locator}" };
}
