using Oxus.Evidence.Wording;

namespace Oxus.Evidence.Hypotheses;

/// <summary>What the rule of a registered plan makes of a hypothesis: the words of the finding <c>hypothesis-outcome</c>, and how far each carries.</summary>
/// <remarks>
/// The rule, in order. An estimate counts as distinguishable from chance when its permutation p-value, and the one within strata where the plan names strata, are both at most .05.
/// <list type="number">
/// <item>A rival whose variable is made of the outcome's own past is <see cref="Circular"/>: it cannot be told from mere persistence.</item>
/// <item>Distinguishable, with the sign predicted: <see cref="FailedPlacebo"/> where the lead test or a placebo shows something too (p at most .05 after Holm's correction over the leads, or over the placebos), otherwise <see cref="HeldUp"/>.</item>
/// <item>Distinguishable, with the other sign: <see cref="Refuted"/>.</item>
/// <item>Not distinguishable: <see cref="NullPrecise"/> where, both in the registered model and without its controls, the detectable effect and both ends of the interval are at most the plan's least effect of interest, otherwise <see cref="NullImprecise"/>.</item>
/// </list>
/// </remarks>
public static class HypothesisOutcome
{
    /// <summary>The association has the sign predicted, and lead test and placebos pass.</summary>
    public const string HeldUp = "held-up";

    /// <summary>The association has the opposite sign.</summary>
    public const string Refuted = "refuted";

    /// <summary>No association, and effects of the size that matters would have been found.</summary>
    public const string NullPrecise = "null-precise";

    /// <summary>No association, and effects of the size that matters could have been missed.</summary>
    public const string NullImprecise = "null-imprecise";

    /// <summary>The association has the sign predicted, but a lead or a placebo shows one as well.</summary>
    public const string FailedPlacebo = "failed-placebo";

    /// <summary>The variable is made of the outcome's own past.</summary>
    public const string Circular = "circular";

    /// <summary>Every word, in the order of the rule.</summary>
    public static IReadOnlyList<string> All { get; } = [Circular, HeldUp, FailedPlacebo, Refuted, NullPrecise, NullImprecise];

    /// <summary>How strong an evidence a word stands for, and so which sentences may tell it.</summary>
    /// <exception cref="ArgumentException"><paramref name="outcome"/> is none of the words.</exception>
    public static EvidenceStrength StrengthOf(string outcome) => outcome switch
    {
        HeldUp or Refuted => EvidenceStrength.Association,
        FailedPlacebo => EvidenceStrength.FailedPlacebo,
        NullPrecise => EvidenceStrength.PreciseNull,
        NullImprecise or Circular => EvidenceStrength.ImpreciseNull,
        _ => throw new ArgumentException($"\"{outcome}\" is no outcome of a hypothesis (expected one of {string.Join(", ", All)})", nameof(outcome)),
    };
}
