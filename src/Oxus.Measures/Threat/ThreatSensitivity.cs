using Oxus.Numerics;

namespace Oxus.Measures.Threat;

/// <summary>Takes the variance of the index apart by source of uncertainty.</summary>
internal static class ThreatSensitivity
{
    private const int BaseDraws = 2048;

    // The main draws use the seed as it is; these are others.
    private const ulong Apart = 1;

    /// <summary>For each cell, the indices of each <see cref="Factor"/>; null where the index of the cell does not vary.</summary>
    public static IReadOnlyList<SobolIndex?[]> Of(ThreatPipeline pipeline, IReadOnlyList<int> cells, ulong seed, IReplicator replicator, CancellationToken cancel)
    {
        var factors = Enum.GetValues<Factor>();
        var runs = replicator.Run(BaseDraws, seed + Apart, (stream, _) => Evaluations(pipeline, cells, factors, stream), cancel);
        return [.. cells.Select((_, at) =>
        {
            var (a, b) = (Column(runs, at, 0), Column(runs, at, 1));
            return factors.Select((_, k) => Sobol.Of(a, b, Column(runs, at, k + 2))).ToArray();
        })];
    }

    // For each cell in turn: the index under draw A, under draw B, and under A with each factor from B.
    private static double[] Evaluations(ThreatPipeline pipeline, IReadOnlyList<int> cells, Factor[] factors, RandomStream stream)
    {
        var (a, b) = (pipeline.Draw(stream), pipeline.Draw(stream));
        ThreatDraw[] draws = [a, b, .. factors.Select(factor => a.With(factor, b))];
        var found = new double[cells.Count * draws.Length];
        Span<double> results = stackalloc double[pipeline.Results];
        for (var at = 0; at < cells.Count; at++)
        {
            for (var which = 0; which < draws.Length; which++)
            {
                pipeline.Evaluate(draws[which], cells[at], results);
                found[at * draws.Length + which] = results[^1];
            }
        }

        return found;
    }

    private static double[] Column(IReadOnlyList<double[]> runs, int at, int which)
    {
        var width = Enum.GetValues<Factor>().Length + 2;
        return [.. runs.Select(run => run[at * width + which])];
    }
}
