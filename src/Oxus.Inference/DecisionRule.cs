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
    /// <param name="isCircular">Whether its variable is made of the outcome's own past.</param>
    /// <param name="placeboShows">Whether a lead or a placebo shows something.</param>
    /// <param name="ruledOut">The size beyond which effects are ruled out, with the controls and without; null where none is.</param>
    /// <param name="leastOfInterest">The least effect that matters.</param>
    public static string Judge(double effect, double p, int sign, bool isCircular, bool placeboShows, double? ruledOut, double leastOfInterest)
    {
        if (isCircular) return HypothesisOutcome.Circular;
        if (p > Level) return ruledOut <= leastOfInterest ? HypothesisOutcome.NullPrecise : HypothesisOutcome.NullImprecise;
        if (sign != 0 && Math.Sign(effect) != sign) return HypothesisOutcome.Refuted;
        return placeboShows ? HypothesisOutcome.FailedPlacebo : HypothesisOutcome.HeldUp;
    }

    /// <summary>The size beyond which one model rules effects out: the largest of its detectable effect and the ends of its interval; null where either is missing.</summary>
    public static double? RuledOut((double Low, double High)? interval, double? detectable) => interval is var (low, high) && detectable is { } found
        ? Math.Max(found, Math.Max(Math.Abs(low), Math.Abs(high)))
        : null;
}
