namespace Oxus.Inference.Permutation;

/// <summary>The coefficient under one relabelling, in the observed coefficient's units, and how much of the observed regressor the relabelled one holds (their correlation, 1 where nothing moved).</summary>
/// <param name="Value">The coefficient.</param>
/// <param name="Overlap">The correlation, from −1 to 1.</param>
public readonly record struct PermutedCoefficient(double Value, double Overlap);

/// <summary>A coefficient among those that relabelled states would have given.</summary>
public sealed class PermutationDistribution
{
    private const double Tie = 1e-10;

    private readonly IReadOnlyList<PermutedCoefficient> _drawn;
    private readonly bool _isWhole;

    /// <summary>Holds a distribution.</summary>
    /// <param name="coefficient">The observed coefficient.</param>
    /// <param name="drawn">Those of the relabellings.</param>
    /// <param name="isWhole">Whether every relabelling is there, the one that changes nothing among them; otherwise the observed one is counted beside the drawn.</param>
    public PermutationDistribution(double coefficient, IReadOnlyList<PermutedCoefficient> drawn, bool isWhole)
    {
        Coefficient = coefficient;
        _drawn = drawn;
        _isWhole = isWhole;
    }

    /// <summary>The observed coefficient.</summary>
    public double Coefficient { get; }

    /// <summary>How many relabellings were counted, the observed labelling among them.</summary>
    public int Size => _drawn.Count + (_isWhole ? 0 : 1);

    /// <summary>Two-sided p-value: (1 + #{|b*| ≥ |b|}) / (1 + N), or the plain share where every relabelling was counted.</summary>
    public double PValue => PValueAt(0);

    /// <summary>Two-sided p-value of the hypothesis that the coefficient is <paramref name="supposed"/>: the test of y − β₀x.</summary>
    public double PValueAt(double supposed)
    {
        var observed = Math.Abs(Coefficient - supposed);
        var asFar = _drawn.Count(d => Math.Abs(d.Value - supposed * d.Overlap) >= observed - Tie * (1 + observed));
        return (asFar + (_isWhole ? 0 : 1)) / (double)Size;
    }

    /// <summary>Every value of the coefficient that the test does not reject at <paramref name="level"/>; null where too few relabellings exist to reject any.</summary>
    /// <remarks>A supposed value β₀ is tested by permuting for y − β₀x. The relabelling that gave the coefficient a with overlap c then lies at least as far out as the observed b where |a − c β₀| ≥ |b − β₀|,
    /// that is between the two roots (b − a)/(1 − c) and (b + a)/(1 + c). Each relabelling thus gives an interval around b, and the test is inverted by counting how many reach a point: exactly, without a grid.</remarks>
    public (double Low, double High)? Interval(double level = 0.05)
    {
        var needed = NeededToKeep(level);
        if (needed <= 0) return null;
        var (lows, highs) = Reaches(_drawn, Coefficient);
        if (needed > lows.Length) return (Coefficient, Coefficient);
        var (low, high) = (lows[needed - 1], highs[^needed]);
        return double.IsFinite(low) && double.IsFinite(high) ? (low, high) : null;
    }

    /// <summary>How many relabellings must lie as far out for a value to be kept.</summary>
    private int NeededToKeep(double level) => (int)Math.Floor(level * Size + 1e-9) + 1 - (_isWhole ? 0 : 1);

    /// <summary>For each relabelling the ends of the values it speaks for, in ascending order.</summary>
    internal static (double[] Lows, double[] Highs) Reaches(IReadOnlyList<PermutedCoefficient> drawn, double coefficient)
    {
        var lows = new double[drawn.Count];
        var highs = new double[drawn.Count];
        for (var d = 0; d < drawn.Count; d++)
        {
            (lows[d], highs[d]) = Reach(drawn[d], coefficient);
        }

        Array.Sort(lows);
        Array.Sort(highs);
        return (lows, highs);
    }

    /// <summary>The values of β₀ for which |a − c β₀| ≥ |b − β₀|.</summary>
    internal static (double Low, double High) Reach(PermutedCoefficient permuted, double coefficient)
    {
        if (Math.Abs(permuted.Overlap) >= 1 - Tie) return Unmoved(permuted, coefficient);
        var one = (coefficient - permuted.Value) / (1 - permuted.Overlap);
        var other = (coefficient + permuted.Value) / (1 + permuted.Overlap);
        return one < other ? (one, other) : (other, one);
    }

    // A relabelling that moves nothing speaks for every value; one that turns the regressor round, for all on one side of a point.
    private static (double, double) Unmoved(PermutedCoefficient permuted, double coefficient)
    {
        if (permuted.Overlap > 0 || Math.Abs(permuted.Value + coefficient) <= Tie * (1 + Math.Abs(coefficient))) return (double.NegativeInfinity, double.PositiveInfinity);
        var root = (coefficient - permuted.Value) / 2;
        return root < coefficient ? (root, double.PositiveInfinity) : (double.NegativeInfinity, root);
    }
}
