using System.Globalization;

namespace Oxus.Compile.CentralAsia;

/// <summary>Governance: the six Worldwide Governance Indicators and two indices of V-Dem, each with its bounds.</summary>
/// <remarks>The World Bank gives a standard error; the bounds are the estimate ± 1.645 of them, its own 90 % interval. V-Dem's bounds are those it publishes.</remarks>
internal static class Governance
{
    private const double NinetyPercent = 1.645;
    private const string Wgi = "wgi/wgi_2023_update_long.csv";

    private static readonly Dictionary<string, string> Sheets = new(StringComparer.Ordinal)
    {
        ["ControlofCorruption"] = "corruption-control",
        ["GovernmentEffectiveness"] = "government-effectiveness",
        ["Political StabilityNoViolence"] = "political-stability",
        ["RegulatoryQuality"] = "regulatory-quality",
        ["RuleofLaw"] = "rule-of-law",
        ["VoiceandAccountability"] = "voice-accountability",
    };

    /// <summary>The file and how it follows.</summary>
    internal static Compilation Compilation { get; } = Indicator.Table(
        "governance",
        Worldwide,
        new StateYearColumns(
            "vdem/vdem_simple_1989.csv",
            "vdem-15",
            "country_text_id",
            RecordStates.OfIso3,
            "year",
            new("polyarchy", "v2x_polyarchy", "v2x_polyarchy_codelow", "v2x_polyarchy_codehigh"),
            new("liberal-democracy", "v2x_libdem", "v2x_libdem_codelow", "v2x_libdem_codehigh")).Read);

    private static IEnumerable<Indicator> Worldwide(SourceFolder sources)
    {
        foreach (var row in sources.Rows(Wgi))
        {
            if (RecordStates.OfIso3(row["Code"]) is not { } state) continue;
            var estimate = Indicator.Number(row["Estimate"]);
            var margin = NinetyPercent * Indicator.Number(row["StdErr"]);
            yield return new Indicator(
                Sheets[row["sheet"]],
                state,
                int.Parse(row["year"], CultureInfo.InvariantCulture),
                Indicator.Text(estimate),
                Indicator.Text(estimate - margin),
                Indicator.Text(estimate + margin),
                IsPartial: false,
                "wgi-2023",
                Locator.Of(Wgi, row));
        }
    }
}
