using System.Buffers;
using Oxus.Inference.Panels;
using Oxus.Numerics;

namespace Oxus.Inference.Permutation;

/// <summary>One coefficient of a dyadic panel, ready to be tested by relabelling states: outcome and regressor, each net of fixed effects and of all other regressors.</summary>
/// <remarks>
/// What is permuted is the regressor's own residual, whole series at a time: pair (i, j) receives the series of pair (π(i), π(j)). In a complete panel without controls this is
/// the permutation of whole threat series across states (QAP; Krackhardt 1988), bit for bit the same distribution; with controls it is double semi-partialling (Dekker, Krackhardt &amp; Snijders 2007),
/// which keeps its size where controls go with the exposure. The statistic is the partial correlation, which ranks as Student's t does. A relabelled pair-year that the panel lacks counts
/// with the mean of a residual, zero. The cost of a permutation is a few dot products: y is never touched again.
/// </remarks>
public sealed class NodeTest
{
    private readonly DyadPanel _panel;
    private readonly Absorption _all;

    /// <summary>Prepares the test.</summary>
    /// <param name="panel">The frame.</param>
    /// <param name="effects">The fixed effects.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="regressor">The regressor whose coefficient is tested.</param>
    /// <param name="others">All other regressors.</param>
    public NodeTest(DyadPanel panel, FixedEffects effects, double[] outcome, double[] regressor, IReadOnlyList<double[]> others)
    {
        _panel = panel;
        _all = new Absorption(panel, effects, others);
        var within = new Absorption(panel, effects);
        OutcomeSpread = Spread(within.Residual(outcome));
        var exposure = within.Residual(regressor);
        RegressorSpread = Spread(exposure);
        Outcome = _all.Residual(outcome);
        Regressor = _all.Residual(regressor);
        Norm = Columns.Norm(Regressor);
        IsIdentified = Norm > 1e-8 * Columns.Norm(regressor) && OutcomeSpread > 1e-12;
        Coefficient = IsIdentified ? Columns.Dot(Regressor, Outcome) / (Norm * Norm) : double.NaN;
        Residuals = [.. Outcome];
        if (IsIdentified) Columns.AddScaled(Residuals, -Coefficient, Regressor);
    }

    /// <summary>The frame.</summary>
    public DyadPanel Panel => _panel;

    /// <summary>The coefficient in the units of outcome and regressor; not a number where nothing identifies it.</summary>
    public double Coefficient { get; }

    /// <summary>Whether the regressor keeps variation of its own after everything else is taken out, and the outcome any.</summary>
    public bool IsIdentified { get; }

    /// <summary>Standard deviation of the outcome net of fixed effects.</summary>
    public double OutcomeSpread { get; }

    /// <summary>Standard deviation of the regressor net of fixed effects.</summary>
    public double RegressorSpread { get; }

    /// <summary>By what the coefficient is multiplied to be told in standard deviations: those of outcome and regressor that the fixed effects leave (Mummolo &amp; Peterson 2018).</summary>
    public double Scale => RegressorSpread / OutcomeSpread;

    /// <summary>The outcome net of everything but the regressor.</summary>
    internal double[] Outcome { get; }

    /// <summary>The regressor net of everything else.</summary>
    internal double[] Regressor { get; }

    /// <summary>Residuals of the full model.</summary>
    internal double[] Residuals { get; }

    /// <summary>Length of <see cref="Regressor"/>.</summary>
    internal double Norm { get; }

    /// <summary>Draws permutations and sets the coefficient among them.</summary>
    /// <param name="labels">Which relabellings may be drawn.</param>
    /// <param name="permutations">How many.</param>
    /// <param name="replicator">Who runs them.</param>
    /// <param name="seed">Seed of the draws.</param>
    /// <param name="cancel">Stops between permutations.</param>
    public PermutationDistribution Permute(NodeLabels labels, int permutations, IReplicator replicator, ulong seed, CancellationToken cancel = default)
    {
        var drawn = replicator.Run(permutations, seed, (chance, _) => Under(labels.Draw(chance)), cancel);
        return new PermutationDistribution(Coefficient, drawn, isWhole: false);
    }

    /// <summary>Goes through every relabelling.</summary>
    public PermutationDistribution Enumerate(NodeLabels labels) => new(Coefficient, [.. labels.All().Select(Under)], isWhole: true);

    /// <summary>The regressor after relabelling, net of everything else and of length one.</summary>
    internal double[] Direction(ReadOnlySpan<int> labels)
    {
        var moved = Moved(Regressor, labels, new double[_panel.Count]);
        var norm = Columns.Norm(moved);
        if (norm > 0)
        {
            foreach (ref var value in moved) value /= norm;
        }

        return moved.ToArray();
    }

    /// <summary>Residuals of the full model after relabelling: an outcome in which the regressor has no part.</summary>
    internal double[] NullOutcome(ReadOnlySpan<int> labels) => [.. Moved(Residuals, labels, new double[_panel.Count])];

    private PermutedCoefficient Under(int[] labels)
    {
        var rented = ArrayPool<double>.Shared.Rent(_panel.Count);
        var moved = Moved(Regressor, labels, rented.AsSpan(0, _panel.Count));
        var length = Columns.Norm(moved) * Norm;
        var permuted = length > 0 ? new PermutedCoefficient(Columns.Dot(moved, Outcome) / length, Columns.Dot(moved, Regressor) / length) : default;
        ArrayPool<double>.Shared.Return(rented);
        return permuted;
    }

    private Span<double> Moved(double[] column, ReadOnlySpan<int> labels, Span<double> into)
    {
        _panel.Relabel(column, labels, into);
        _all.FreeRelabelled(into);
        return into;
    }

    private static double Spread(double[] column) => Math.Sqrt(Columns.Dot(column, column) / Math.Max(1, column.Length - 1));
}
