namespace Oxus.Measures.Similarity;

/// <summary>How alike two profiles are: values aₖ and bₖ of two states on the same columns, each column with a weight wₖ of at least 0.</summary>
/// <remarks>Definitions and fixtures: methods specification §2.8. S takes any agreement for likeness; κ and π take off the agreement to be expected of two profiles that answer at random,
/// κ with each state's own mean and spread, π with those that both have in common.</remarks>
public static class ProfileSimilarity
{
    /// <summary>S = 1 − 2 Σwₖ|aₖ − bₖ| / (d Σwₖ), from −1 to 1, d being the greatest distance two values can have (Signorino &amp; Ritter 1999).</summary>
    /// <exception cref="ArgumentException">The profiles differ in length, or no column has weight.</exception>
    public static double S(ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> weights, double greatestDistance)
    {
        Check(a, b, weights);
        var (apart, whole) = (0.0, 0.0);
        for (var k = 0; k < a.Length; k++)
        {
            apart += weights[k] * Math.Abs(a[k] - b[k]);
            whole += weights[k];
        }

        return 1 - 2 * apart / (greatestDistance * whole);
    }

    /// <summary>κ = 1 − Σw(a − b)² / [Σw(a − ā)² + Σw(b − b̄)² + W(ā − b̄)²], from −1 to 1; null where a profile is constant, so that chance and agreement cannot be told apart (Häge 2011).</summary>
    /// <inheritdoc cref="S" path="/exception"/>
    public static double? Kappa(ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> weights)
    {
        Check(a, b, weights);
        if (IsConstant(a, weights) || IsConstant(b, weights)) return null;
        var (meanA, meanB) = (Mean(a, weights), Mean(b, weights));
        var (apart, expected) = (0.0, 0.0);
        for (var k = 0; k < a.Length; k++)
        {
            apart += weights[k] * Square(a[k] - b[k]);
            expected += weights[k] * (Square(a[k] - meanA) + Square(b[k] - meanB) + Square(meanA - meanB));
        }

        return 1 - apart / expected;
    }

    /// <summary>π = 1 − Σw(a − b)² / [Σw(a − m)² + Σw(b − m)²] with m = (ā + b̄)/2, from −1 to 1; null where a profile is constant (Häge 2011).</summary>
    /// <inheritdoc cref="S" path="/exception"/>
    public static double? Pi(ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> weights)
    {
        Check(a, b, weights);
        if (IsConstant(a, weights) || IsConstant(b, weights)) return null;
        var middle = (Mean(a, weights) + Mean(b, weights)) / 2;
        var (apart, expected) = (0.0, 0.0);
        for (var k = 0; k < a.Length; k++)
        {
            apart += weights[k] * Square(a[k] - b[k]);
            expected += weights[k] * (Square(a[k] - middle) + Square(b[k] - middle));
        }

        return 1 - apart / expected;
    }

    private static void Check(ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> weights)
    {
        if (a.Length != b.Length) throw new ArgumentException($"profiles of {a.Length} and {b.Length} columns", nameof(b));
        if (a.Length != weights.Length) throw new ArgumentException($"{weights.Length} weights for {a.Length} columns", nameof(weights));
        foreach (var weight in weights)
        {
            if (weight > 0) return;
        }

        throw new ArgumentException("no column has weight", nameof(weights));
    }

    private static bool IsConstant(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        double? first = null;
        for (var k = 0; k < values.Length; k++)
        {
            if (weights[k] <= 0) continue;
            first ??= values[k];
            if (values[k] != first) return false;
        }

        return true;
    }

    private static double Mean(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        var (sum, whole) = (0.0, 0.0);
        for (var k = 0; k < values.Length; k++)
        {
            sum += weights[k] * values[k];
            whole += weights[k];
        }

        return sum / whole;
    }

    private static double Square(double x) => x * x;
}
