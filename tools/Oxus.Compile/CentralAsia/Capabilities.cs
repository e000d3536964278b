namespace Oxus.Compile.CentralAsia;

/// <summary>Material capabilities and the Composite Index of National Capability, from COW National Material Capabilities 7.</summary>
internal static class Capabilities
{
    /// <summary>The file and how it follows.</summary>
    internal static Compilation Compilation { get; } = Indicator.Table("capabilities", new StateYearColumns(
        "cow-nmc/cow_nmc.csv",
        "cow-nmc-7",
        "ccode",
        RecordStates.OfCow,
        "year",
        new("cinc", "cinc"),
        new("milex", "milex"),
        new("milper", "milper"),
        new("irst", "irst"),
        new("pec", "pec"),
        new("tpop", "tpop"),
        new("upop", "upop")).Read);
}
