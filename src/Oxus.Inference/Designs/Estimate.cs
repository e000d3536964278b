using Oxus.Evidence.Findings;
using Oxus.Inference.Permutation;

namespace Oxus.Inference.Designs;

/// <summary>A coefficient in standard deviations with its permutation interval and p-value; or nothing, where the sample supports none.</summary>
/// <param name="Value">The coefficient.</param>
/// <param name="Interval">What the permutation does not reject, where enough relabellings exist.</param>
/// <param name="P">The p-value.</param>
internal sealed record Estimate(double Value, Interval? Interval, double P)
{
    /// <summary>The kind of its intervals.</summary>
    public const string Kind = "95% by permutation of states";

    /// <summary>Tells a distribution in standard deviations.</summary>
    public static Estimate Of(NodeTest test, PermutationDistribution distribution) => new(
        test.Coefficient * test.Scale,
        distribution.Interval() is { } interval ? new Interval(interval.Low * test.Scale, interval.High * test.Scale, Kind) : null,
        distribution.PValue);
}
