using Oxus.Numerics;

namespace Oxus.Measures.Threat;

/// <summary>The middle of the draws and the range that holds nine in ten of them.</summary>
internal readonly record struct Spread(double Low, double Median, double High);

/// <summary>All draws of a pipeline.</summary>
internal sealed class ThreatEnsemble
{
    private readonly IReadOnlyList<float[]> _draws;
    private readonly IReadOnlyList<Spread[]> _spreads;
    private readonly int _results;

    /// <summary>Draws from a pipeline.</summary>
    public ThreatEnsemble(ThreatPipeline pipeline, int draws, ulong seed, IReplicator replicator, CancellationToken cancel)
    {
        _results = pipeline.Results;
        _draws = replicator.Run(draws, seed, (stream, _) => OneDraw(pipeline, stream), cancel);
        _spreads = replicator.Run(pipeline.Cells, seed, (_, cell) => SpreadsOf(cell), cancel);
    }

    /// <summary>How many draws.</summary>
    public int Count => _draws.Count;

    /// <summary>One result of a cell over the draws.</summary>
    public Spread Spread(int cell, int result) => _spreads[cell][result];

    /// <summary>The index of a cell in one draw.</summary>
    public float Index(int draw, int cell) => _draws[draw][(cell + 1) * _results - 1];

    private static float[] OneDraw(ThreatPipeline pipeline, RandomStream stream)
    {
        var draw = pipeline.Draw(stream);
        var results = new float[pipeline.Cells * pipeline.Results];
        Span<double> one = stackalloc double[pipeline.Results];
        for (var cell = 0; cell < pipeline.Cells; cell++)
        {
            pipeline.Evaluate(draw, cell, one);
            for (var result = 0; result < one.Length; result++) results[cell * one.Length + result] = (float)one[result];
        }

        return results;
    }

    private Spread[] SpreadsOf(int cell)
    {
        var sample = new double[_draws.Count];
        var spreads = new Spread[_results];
        for (var result = 0; result < _results; result++)
        {
            for (var i = 0; i < sample.Length; i++) sample[i] = _draws[i][cell * _results + result];
            Array.Sort(sample);
            spreads[result] = new Spread(Quantiles.OfSorted(sample, 0.05), Quantiles.OfSorted(sample, 0.5), Quantiles.OfSorted(sample, 0.95));
        }

        return spreads;
    }
}
