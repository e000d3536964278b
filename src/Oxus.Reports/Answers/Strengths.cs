using Oxus.Evidence.Wording;

namespace Oxus.Reports.Answers;

/// <summary>How far each outcome of a test carries. An outcome that is not known here carries nothing: these data cannot tell.</summary>
internal static class Strengths
{
    /// <summary>The strength of the evidence behind an outcome, by its word.</summary>
    public static EvidenceStrength Of(string? outcome) => outcome switch
    {
        "association" => EvidenceStrength.Association,
        "failed-placebo" => EvidenceStrength.FailedPlacebo,
        "supply-shock" => EvidenceStrength.SupplyShock,
        "precise-null" => EvidenceStrength.PreciseNull,
        "one-case" => EvidenceStrength.OneCase,
        "description" => EvidenceStrength.Description,
        _ => EvidenceStrength.ImpreciseNull,
    };
}
