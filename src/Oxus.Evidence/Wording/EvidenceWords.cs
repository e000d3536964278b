namespace Oxus.Evidence.Wording;

/// <summary>The word for each strength of evidence: what <c>hypothesis-outcome</c> findings bear, and what texts and tables stand under.</summary>
public static class EvidenceWords
{
    /// <summary>The word of a strength: <c>imprecise-null</c>.</summary>
    public static string Of(EvidenceStrength strength) => strength switch
    {
        EvidenceStrength.Association => "association",
        EvidenceStrength.FailedPlacebo => "failed-placebo",
        EvidenceStrength.SupplyShock => "supply-shock",
        EvidenceStrength.PreciseNull => "precise-null",
        EvidenceStrength.ImpreciseNull => "imprecise-null",
        EvidenceStrength.OneCase => "one-case",
        EvidenceStrength.Scenario => "scenario",
        _ => "description",
    };

    /// <summary>The strength that a word stands for. A word that is not known carries nothing: these data cannot tell.</summary>
    public static EvidenceStrength StrengthOf(string? word) =>
        Enum.GetValues<EvidenceStrength>().Cast<EvidenceStrength?>().FirstOrDefault(s => Of(s!.Value) == word) ?? EvidenceStrength.ImpreciseNull;
}
