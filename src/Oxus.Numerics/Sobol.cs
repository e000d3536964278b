namespace Oxus.Numerics;

/// <summary>A share of variance with its standard error.</summary>
/// <param name="Value">The estimate; sampling may carry it a little below 0 or above 1.</param>
/// <param name="StandardError">Its standard error, by the delta method for a ratio of means.</param>
public readonly record struct VarianceShare(double Value, double StandardError);

/// <summary>What one factor does to the variance of a result: alone, and with everything it takes part in.</summary>
/// <param name="First">First-order index S = Var(E[Y | x]) / Var(Y).</param>
/// <param name="Total">Total index S_T = E[Var(Y | all but x)] / Var(Y).</param>
public readonly record struct SobolIndex(VarianceShare First, VarianceShare Total);

/// <summary>Sobol indices from two independent samples A and B and, for each factor k, the sample A_B⁽ᵏ⁾: A with factor k taken from B.</summary>
/// <remarks>S_k = mean(f(B)·(f(A_B⁽ᵏ⁾) − f(A))) / V (Saltelli et al. 2010), S_Tk = mean((f(A) − f(A_B⁽ᵏ⁾))²) / 2V (Jansen 1999), with V the variance over A and B
/// and all values taken from their mean, which leaves the estimators the same and steadies them. A factor may be a group of inputs.</remarks>
public static class Sobol
{
    /// <summary>The indices of one factor; null where the result does not vary.</summary>
    /// <param name="a">Results on sample A.</param>
    /// <param name="b">Results on sample B.</param>
    /// <param name="mixed">Results on A with this factor from B.</param>
    /// <exception cref="ArgumentException">The samples differ in length or hold fewer than two results.</exception>
    public static SobolIndex? Of(ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> mixed)
    {
        if (a.Length < 2 || b.Length != a.Length || mixed.Length != a.Length) throw new ArgumentException("three samples of one length, at least two, are needed", nameof(mixed));
        var mean = (ExactSum.Of(a) + ExactSum.Of(b)) / (2 * a.Length);
        var (first, total, variance) = (new double[a.Length], new double[a.Length], new double[a.Length]);
        for (var i = 0; i < a.Length; i++)
        {
            var (fa, fb, fm) = (a[i] - mean, b[i] - mean, mixed[i] - mean);
            first[i] = fb * (fm - fa);
            total[i] = (fa - fm) * (fa - fm) / 2;
            variance[i] = (fa * fa + fb * fb) / 2;
        }

        return ExactSum.Of(variance) > 0 ? new SobolIndex(Ratio(first, variance), Ratio(total, variance)) : null;
    }

    private static VarianceShare Ratio(double[] part, double[] whole)
    {
        var n = part.Length;
        var scale = ExactSum.Of(whole) / n;
        var ratio = ExactSum.Of(part) / n / scale;
        var squares = new ExactSum();
        for (var i = 0; i < n; i++) squares.Add(Math.Pow(part[i] - ratio * whole[i], 2));
        return new VarianceShare(ratio, Math.Sqrt(squares.Total / (n - 1) / n) / scale);
    }
}
