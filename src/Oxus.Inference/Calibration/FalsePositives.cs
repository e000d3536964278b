using MathNet.Numerics.Distributions;
using Oxus.Inference.Panels;
using Oxus.Inference.Permutation;
using Oxus.Inference.Regression;
using Oxus.Numerics;

namespace Oxus.Inference.Calibration;

/// <summary>How often each way of judging chance rejects at the nominal 5% when nothing is going on, as shares from 0 to 1.</summary>
/// <param name="Independent">Standard errors that take errors for independent and equal.</param>
/// <param name="ClusteredByPair">Standard errors clustered by pair.</param>
/// <param name="DyadRobust">Dyad-robust standard errors with Student's t on n − 1 degrees of freedom; a negative variance counts as a rejection.</param>
/// <param name="NegativeVariance">Share of samples in which the dyad-robust variance is negative.</param>
/// <param name="NodePermutation">Permutation of node labels; null where it was not run.</param>
/// <param name="Draws">How many panels were simulated.</param>
public sealed record RejectionRates(double Independent, double ClusteredByPair, double DyadRobust, double NegativeVariance, double? NodePermutation, int Draws);

/// <summary>Simulates panels in which threat has nothing to do with cooperation and counts rejections: the reason why the node permutation decides (methods specification §6.1).</summary>
/// <remarks>Threat of a state is an autoregression with .8 plus a factor common to all. The outcome of a pair is the sum of its states' shocks (standard deviation .5, autoregression .6) and a noise of its own
/// (1, .5). Standard deviations are those the series tend to; each begins with its first innovation. The regressor is the lesser of the two threats, with pair and year effects.</remarks>
/// <param name="states">How many states.</param>
/// <param name="years">How many years.</param>
public sealed class FalsePositives(int states, int years)
{
    private const double Level = 0.05, Normal = 1.959963984540054;

    private readonly DyadPanel _panel = new(states,
        [.. from i in Enumerable.Range(0, states) from j in Enumerable.Range(i + 1, states - i - 1) from t in Enumerable.Range(0, years) select new DyadRow(i, j, t)]);

    /// <summary>Simulates and counts.</summary>
    /// <param name="draws">How many panels.</param>
    /// <param name="permutations">How many permutations test each; every relabelling is gone through where that is no more; 0 leaves the permutation test out.</param>
    /// <param name="replicator">Who runs the simulations.</param>
    /// <param name="seed">Seed of the draws.</param>
    /// <param name="cancel">Stops between simulations.</param>
    public RejectionRates Count(int draws, int permutations, IReplicator replicator, ulong seed, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws);
        ArgumentOutOfRangeException.ThrowIfNegative(permutations);
        var critical = StudentT.InvCDF(0, 1, states - 1, 1 - Level / 2);
        var verdicts = replicator.Run(draws, seed, (chance, _) => One(chance, permutations, critical), cancel);
        double Share(Func<Verdict, bool> is_) => verdicts.Count(is_) / (double)draws;
        return new RejectionRates(
            Share(v => v.Independent),
            Share(v => v.Clustered),
            Share(v => v.Robust),
            Share(v => v.Negative),
            permutations == 0 ? null : Share(v => v.Permuted),
            draws);
    }

    /// <summary>One panel: the outcome and the lesser of the two threats, row by row.</summary>
    public (DyadPanel Panel, double[] Outcome, double[] SharedThreat) Simulate(RandomStream chance)
    {
        var common = Series(chance, 0.8, 1);
        var threat = Enumerable.Range(0, states).Select(_ => Series(chance, 0.8, 1)).ToArray();
        var shock = Enumerable.Range(0, states).Select(_ => Series(chance, 0.6, 0.5)).ToArray();
        var outcome = new double[_panel.Count];
        var shared = new double[_panel.Count];
        double[] noise = [];
        for (var r = 0; r < _panel.Count; r++)
        {
            var (i, j, t) = _panel.Rows[r];
            if (t == 0) noise = Series(chance, 0.5, 1);
            shared[r] = Math.Min(threat[i][t], threat[j][t]) + common[t];
            outcome[r] = shock[i][t] + shock[j][t] + noise[t];
        }

        return (_panel, outcome, shared);
    }

    private double[] Series(RandomStream chance, double persistence, double deviation)
    {
        var series = new double[years];
        var innovation = deviation * Math.Sqrt(1 - persistence * persistence);
        for (var t = 0; t < years; t++) series[t] = (t == 0 ? 0 : persistence * series[t - 1]) + MathNet.Numerics.Distributions.Normal.Sample(chance, 0, innovation);
        return series;
    }

    private Verdict One(RandomStream chance, int permutations, double critical)
    {
        var (panel, outcome, shared) = Simulate(chance);
        var fit = new DyadRegression(panel, FixedEffects.PairsAndPeriods, outcome, [shared]);
        var size = Math.Abs(fit.Coefficients[0]);
        var robust = fit.DyadRobust()[0, 0];
        return new Verdict(
            size > Normal * Math.Sqrt(fit.ErrorVariance * fit.Bread[0, 0]),
            size > Normal * Math.Sqrt(fit.ClusteredByPair()[0, 0]),
            robust < 0 || size > critical * Math.Sqrt(robust),
            robust < 0,
            permutations > 0 && PValue(panel, outcome, shared, permutations, chance) <= Level);
    }

    private static double PValue(DyadPanel panel, double[] outcome, double[] shared, int permutations, RandomStream chance)
    {
        var test = new NodeTest(panel, FixedEffects.PairsAndPeriods, outcome, shared, []);
        var labels = NodeLabels.Free(panel.Units);
        return labels.Count <= permutations
            ? test.Enumerate(labels).PValue
            : test.Permute(labels, permutations, new LocalReplicator(1), (ulong)chance.Next()).PValue;
    }

    private readonly record struct Verdict(bool Independent, bool Clustered, bool Robust, bool Negative, bool Permuted);
}
