using Oxus.Evidence.Hypotheses;

namespace Oxus.Inference;

/// <summary>The rule by which a registered plan reads its results; its words are those of <see cref="HypothesisOutcome"/>.</summary>
public static class DecisionRule
{
    /// <summary>The level of the test.</summary>
    public const double Level = 0.05;

    /// <summary>What the rule makes of a hypothesis.</summary>
    /// <param name="effect">The coefficient.</param>
    /// <param name="p">The larger of its permutation p-values.</param>
    /// <param name="sign">The sign predicted, or 0 where either would do.</param>
    /// <param name="placeboShows">Whether a lead or a placebo shows something.</param>
    /// <param name="detectable">The minimum detectable effect; null where none could be found.</param>
    /// <param name="leastOfInterest">The least effect that matters.</param>
    public static string Judge(double effect, double p, int sign, bool placeboShows, double? detectable, double leastOfInterest)
    {
        if (p > Level) return detectable <= leastOfInterest ? HypothesisOutcome.NullPrecise : HypothesisOutcome.NullImprecise;
        if (sign != 0 && Math.Sign(effect) != sign) return HypothesisOutcome.Refuted;
        return placeboShows ? HypothesisOutcome.FailedPlacebo : HypothesisOutcome.HeldUp;
    }
}
