using Oxus.Inference.Panels;
using Oxus.Inference.Permutation;
using Oxus.Numerics;

namespace Oxus.Inference.Power;

/// <summary>The smallest effect that a test would have found in most samples like this one.</summary>
/// <param name="Value">The effect, in the units of the coefficient.</param>
/// <param name="Low">Lower end of the 95% range that the number of simulations leaves.</param>
/// <param name="High">Upper end.</param>
/// <param name="Simulations">How many samples were simulated.</param>
public sealed record DetectableEffect(double Value, double Low, double High, int Simulations)
{
    /// <summary>The share of samples in which the effect must be found.</summary>
    public const double Power = 0.8;

    /// <summary>The level of the test.</summary>
    public const double Level = 0.05;

    /// <summary>Finds the effect by simulating the fitted model and testing each sample by permutation.</summary>
    /// <remarks>A simulated outcome is β x̃ plus the fitted model's residuals under a random relabelling of states, so that each pair keeps a whole residual series with its
    /// dependence over time and across pairs, and no link to the exposure. Each sample is tested by the same node permutations as the data. For each sample the β from which on the test rejects
    /// follows exactly from the inversion of the test; the effect is the quantile of those at the power asked for, both signs counted.</remarks>
    /// <param name="test">The test.</param>
    /// <param name="labels">Relabellings from which residuals and tests are drawn.</param>
    /// <param name="simulations">How many samples.</param>
    /// <param name="permutations">How many permutations test each sample.</param>
    /// <param name="replicator">Who runs them.</param>
    /// <param name="seed">Seed of the draws.</param>
    /// <param name="cancel">Stops between simulations.</param>
    /// <returns>The effect; null where the permutations are too few to reject anything.</returns>
    public static DetectableEffect? Find(
        NodeTest test, NodeLabels labels, int simulations, int permutations, IReplicator replicator, ulong seed, CancellationToken cancel = default)
    {
        var tests = replicator.Run(permutations, seed, (chance, _) => test.Direction(labels.Draw(chance)), cancel);
        var overlaps = tests.Select(direction => Columns.Dot(direction, test.Regressor) / test.Norm).ToArray();
        var needed = (int)Math.Floor(Level * (permutations + 1) + 1e-9);
        if (needed <= 0) return null;

        // The streams of the simulated samples follow those of the tests.
        var thresholds = replicator.Run(simulations, seed + 1, (chance, _) => Thresholds(test, tests, overlaps, needed, labels.Draw(chance)), cancel);
        var sorted = thresholds.SelectMany(t => new[] { t.Positive, t.Negative }).Order().ToArray();
        if (!double.IsFinite(Quantiles.OfSorted(sorted, Power))) return null;
        var width = 1.96 * Math.Sqrt(Power * (1 - Power) / simulations);
        return new DetectableEffect(
            Quantiles.OfSorted(sorted, Power), Quantiles.OfSorted(sorted, Power - width), Quantiles.OfSorted(sorted, Math.Min(1, Power + width)), simulations);
    }

    /// <summary>How large an effect of either sign must be for one simulated sample to be rejected.</summary>
    private static (double Positive, double Negative) Thresholds(NodeTest test, IReadOnlyList<double[]> directions, double[] overlaps, int needed, int[] labels)
    {
        var noise = test.NullOutcome(labels);
        var chance = Columns.Dot(test.Regressor, noise) / (test.Norm * test.Norm);

        // With y = e + βx, "β₀ = 0 is not rejected" is the same as "−β is not rejected" for the sample e alone.
        var (lows, highs) = PermutationDistribution.Reaches(
            [.. directions.Select((direction, p) => new PermutedCoefficient(Columns.Dot(direction, noise) / test.Norm, overlaps[p]))], chance);
        return (Math.Max(0, -lows[needed - 1]), Math.Max(0, highs[^needed]));
    }
}
