using MathNet.Numerics.LinearAlgebra;
using Oxus.Inference.Panels;

namespace Oxus.Inference.Regression;

/// <summary>Variance of coefficients when errors of pairs that share a state go together: V = B M B with B = (X′X)⁻¹.</summary>
/// <remarks>M is the sum of x_p x_q′ e_p e_q over all pairs of observations whose pairs of states share one. With S_d = Σₜ x_dt e_dt and
/// S_i = Σ_{d∋i} S_d it equals Σᵢ S_i S_i′ − Σ_d S_d S_d′, because a pair has two states and is counted with itself by both. M may be indefinite:
/// a variance on the diagonal may then be negative, and means that the sample is too small for this estimator. Source: Aronow, Samii &amp; Assenova (2015).</remarks>
public static class DyadRobustVariance
{
    /// <summary>The fewest states for which its t-intervals are reported; below, they reject true nulls far too often (methods specification §6.1).</summary>
    public const int LeastStates = 15;

    /// <summary>The sum M.</summary>
    /// <param name="panel">The frame.</param>
    /// <param name="columns">Columns of regressors.</param>
    /// <param name="errors">Residuals, one a row.</param>
    public static Matrix<double> Middle(DyadPanel panel, IReadOnlyList<double[]> columns, ReadOnlySpan<double> errors)
    {
        var k = columns.Count;
        var ofPair = new double[panel.Pairs.Count, k];
        for (var r = 0; r < panel.Count; r++)
        {
            for (var c = 0; c < k; c++) ofPair[panel.PairOf[r], c] += columns[c][r] * errors[r];
        }

        var ofUnit = new double[panel.Units, k];
        for (var d = 0; d < panel.Pairs.Count; d++)
        {
            for (var c = 0; c < k; c++)
            {
                ofUnit[panel.Pairs[d].First, c] += ofPair[d, c];
                ofUnit[panel.Pairs[d].Second, c] += ofPair[d, c];
            }
        }

        return Matrix<double>.Build.Dense(k, k, (a, b) => Products(ofUnit, a, b) - Products(ofPair, a, b));
    }

    /// <summary>The variance V of the coefficients of <paramref name="columns"/>.</summary>
    /// <inheritdoc cref="Middle"/>
    public static Matrix<double> Of(DyadPanel panel, IReadOnlyList<double[]> columns, ReadOnlySpan<double> errors)
    {
        var bread = Matrix<double>.Build.Dense(columns.Count, columns.Count, (a, b) => Columns.Dot(columns[a], columns[b])).Inverse();
        return bread * Middle(panel, columns, errors) * bread;
    }

    private static double Products(double[,] sums, int a, int b)
    {
        var total = 0.0;
        for (var s = 0; s < sums.GetLength(0); s++) total += sums[s, a] * sums[s, b];
        return total;
    }
}
