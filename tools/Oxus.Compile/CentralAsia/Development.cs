namespace Oxus.Compile.CentralAsia;

/// <summary>Economy and society by state and year, from the World Bank and others as Gapminder republishes them.</summary>
/// <remarks>Series that come from SIPRI (military expenditure, arms transfers) are left out: its terms do not let us pass them on. Tax revenue is left out too: in the copy held it is rounded to five digits after it was divided down,
/// so that two values in five are zero.</remarks>
internal static class Development
{
    /// <summary>Output, prices and public money.</summary>
    internal static Compilation Economy { get; } = GapminderSeries.Table(
        "economy",
        new("gdp", "total_gdp_us_inflation_adjusted"),
        new("gdp-per-capita", "gdppercapita_us_inflation_adjusted"),
        new("inflation", "inflation_annual_percent"),
        new("aid-received", "aid_received_total_us_inflation_adjusted"));

    /// <summary>Exchange with the world, and energy.</summary>
    internal static Compilation Exchange { get; } = GapminderSeries.Table(
        "economy-exchange",
        new("fdi-inflow", "foreign_direct_investment_net_inflows_percent_of_gdp"),
        new("exports-share", "exports_percent_of_gdp"),
        new("imports-share", "imports_percent_of_gdp"),
        new("trade-balance", "trade_balance_us_not_inflation_adjusted"),
        new("gas-production", "natural_gas_production_total"),
        new("oil-production", "oil_production_total"));

    /// <summary>People: their health, safety and schooling, and the water they draw.</summary>
    internal static Compilation Society { get; } = GapminderSeries.Table(
        "society",
        new("homicide-rate", "murder_per_100000_people"),
        new("hiv-prevalence", "adults_with_hiv_percent_age_15_49"),
        new("hiv-new", "newly_hiv_infected_number_all_ages"),
        new("hiv-living", "people_living_with_hiv_number_all_ages"),
        new("gini", "inequality_index_gini"),
        new("hdi", "hdi_human_development_index"),
        new("internet-users", "internet_users"),
        new("literacy", "literacy_rate_adult_total_percent_of_people_ages_15_and_above"),
        new("water-withdrawal", "total_water_withdrawal_billion_cu_meters"));
}
