namespace Oxus.Compile.CentralAsia;

/// <summary>Armed conflicts and militarised disputes, one row each: <see cref="ArmedConflicts"/> and <see cref="Disputes"/>.</summary>
internal static class Events
{
    /// <summary>The file and how it follows.</summary>
    internal static Compilation Compilation { get; } = RecordTable.Compilation(
        "events", "kind,code,years,side_a,side_b,intensity,deaths_low,deaths_high,source,locator", sources => [.. ArmedConflicts.Read(sources), .. Disputes.Read(sources)]);
}
