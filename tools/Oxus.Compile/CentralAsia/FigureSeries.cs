namespace Oxus.Compile.CentralAsia;

/// <summary>Whether a published line is a figure by itself or one end of a range whose other end is another line.</summary>
internal enum RangeEnd
{
    /// <summary>A figure by itself.</summary>
    None,

    /// <summary>The lower end.</summary>
    Low,

    /// <summary>The upper end.</summary>
    High,
}

/// <summary>What a series of the list of published figures is called here, and the unit its values are brought to.</summary>
/// <param name="Published">Its name in the list.</param>
/// <param name="Code">Our series.</param>
/// <param name="Unit">Our unit.</param>
/// <param name="End">Whether the name is that of one end of a range.</param>
internal sealed record FigureSeries(string Published, string Code, string Unit, RangeEnd End = RangeEnd.None)
{
    /// <summary>All series of the list. Half years end in <c>-h1</c> and nine months in <c>-9m</c>: they are no part of a year's figures and stand apart.</summary>
    internal static IReadOnlyDictionary<string, FigureSeries> ByName { get; } = new FigureSeries[]
    {
        new("Afghan heroin flow through country (high)", "heroin-transit", "tonnes", RangeEnd.High),
        new("Afghan heroin flow through country (low)", "heroin-transit", "tonnes", RangeEnd.Low),
        new("Afghan opium flow through country (high)", "opium-transit", "tonnes", RangeEnd.High),
        new("Afghan opium flow through country (low)", "opium-transit", "tonnes", RangeEnd.Low),
        new("cannabis group seizures (Jan-Jun)", "cannabis-seizures-h1", "kg"),
        new("drug seizures, all drugs", "seizures-all", "kg"),
        new("drug seizures, all drugs (Jan-Jun)", "seizures-all-h1", "kg"),
        new("drug seizures, all drugs (Jan-Jun), Khatlon", "seizures-all-h1-khatlon", "kg"),
        new("drug seizures, all drugs by DCA (Jan-Jun)", "seizures-all-h1-dca", "kg"),
        new("drug seizures, all drugs by DCA (Jan-Sep)", "seizures-all-9m-dca", "kg"),
        new("drug seizures, all drugs by interior bodies", "seizures-all-interior", "kg"),
        new("drug seizures, all drugs incl. precursors (Jan-Sep)", "seizures-all-9m-precursors", "kg"),
        new("export value of opium harvest", "opium-export-value", "US$"),
        new("hashish seizures (Jan-Sep)", "hashish-seizures-9m", "kg"),
        new("heroin manufactured", "heroin-manufacture", "tonnes"),
        new("heroin seizures (Jan-Jun)", "heroin-seizures-h1", "kg"),
        new("heroin seizures (Jan-Sep)", "heroin-seizures-9m", "kg"),
        new("heroin seizures by DCA (Jan-Jun)", "heroin-seizures-h1-dca", "kg"),
        new("heroin seizures by DCA (Jan-Sep)", "heroin-seizures-9m-dca", "kg"),
        new("heroin seizures by interior bodies", "heroin-seizures-interior", "kg"),
        new("heroin trafficked on northern route", "heroin-transit", "tonnes"),
        new("largest single heroin seizure", "heroin-seizure-largest", "kg"),
        new("length of border with Afghanistan", "afghan-border", "km"),
        new("marijuana seizures", "marijuana-seizures", "kg"),
        new("methamphetamine seizures (Jan-Jun)", "methamphetamine-seizures-h1", "kg"),
        new("of which lake border", "afghan-border-lake", "km"),
        new("of which land border", "afghan-border-land", "km"),
        new("of which river border", "afghan-border-river", "km"),
        new("opiate interception rate", "opiate-interception", "percent"),
        new("opium poppy cultivation", "opium-area", "hectares"),
        new("opium poppy cultivation (Badakhshan)", "opium-area-badakhshan", "hectares"),
        new("opium poppy cultivation (Helmand)", "opium-area-helmand", "hectares"),
        new("opium poppy cultivation (Nangarhar)", "opium-area-nangarhar", "hectares"),
        new("opium poppy cultivation (US Government estimate)", "opium-area-us", "hectares"),
        new("opium seizures (Jan-Jun)", "opium-seizures-h1", "kg"),
        new("opium trafficked on northern route (high)", "opium-transit", "tonnes", RangeEnd.High),
        new("opium trafficked on northern route (low)", "opium-transit", "tonnes", RangeEnd.Low),
        new("opium yield", "opium-yield", "kg per hectare"),
        new("potential opium production", "opium-production", "tonnes"),
        new("potential opium production (US Government estimate)", "opium-production-us", "tonnes"),
        new("registered people with substance use disorders", "drug-users-registered", "persons"),
        new("share of northern-route opiates passing through Tajikistan", "northern-route-share", "percent"),
        new("synthetic drug seizures (Jan-Sep)", "synthetic-seizures-9m", "kg"),
        new("synthetic drug seizures by interior bodies", "synthetic-seizures-interior", "kg"),
    }.ToDictionary(s => s.Published, StringComparer.Ordinal);
}
