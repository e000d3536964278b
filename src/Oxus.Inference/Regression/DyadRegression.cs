using MathNet.Numerics.LinearAlgebra;
using Oxus.Inference.Panels;

namespace Oxus.Inference.Regression;

/// <summary>Least squares on a dyadic panel: yᵢⱼₜ = αᵢⱼ + τₜ + β′xᵢⱼₜ + εᵢⱼₜ.</summary>
public sealed class DyadRegression
{
    private readonly DyadPanel _panel;
    private readonly double[][] _columns;

    /// <summary>Fits by least squares.</summary>
    /// <param name="panel">The frame.</param>
    /// <param name="effects">The fixed effects.</param>
    /// <param name="outcome">The outcome, one value a row.</param>
    /// <param name="regressors">Columns of regressors, without a constant where there are fixed effects.</param>
    /// <exception cref="ArgumentException">Fixed effects and other regressors already carry one of the regressors.</exception>
    public DyadRegression(DyadPanel panel, FixedEffects effects, double[] outcome, IReadOnlyList<double[]> regressors)
    {
        _panel = panel;
        var absorbed = new Absorption(panel, effects, regressors);
        if (absorbed.Dropped.Count > 0) throw new ArgumentException($"regressor {absorbed.Dropped[0]} is a combination of the others", nameof(regressors));
        var within = new Absorption(panel, effects);
        _columns = [.. regressors.Select(x => within.Residual(x))];
        var y = within.Residual(outcome);
        var k = _columns.Length;
        var cross = Matrix<double>.Build.Dense(k, k, (a, b) => Columns.Dot(_columns[a], _columns[b]));
        Coefficients = cross.Cholesky().Solve(Vector<double>.Build.Dense(k, a => Columns.Dot(_columns[a], y)));
        Residuals = y;
        for (var c = 0; c < k; c++) Columns.AddScaled(Residuals, -Coefficients[c], _columns[c]);
        ErrorVariance = Columns.Dot(Residuals, Residuals) / (panel.Count - absorbed.Parameters);
        Bread = cross.Inverse();
    }

    /// <summary>The coefficients β, in the order of the regressors.</summary>
    public Vector<double> Coefficients { get; }

    /// <summary>The residuals.</summary>
    public double[] Residuals { get; }

    /// <summary>The variance of errors that were independent and equal, which those of a dyadic panel are not.</summary>
    public double ErrorVariance { get; }

    /// <summary>(X′X)⁻¹ of the regressors net of the fixed effects.</summary>
    public Matrix<double> Bread { get; }

    /// <summary>The dyad-robust variance of the coefficients.</summary>
    public Matrix<double> DyadRobust() => DyadRobustVariance.Of(_panel, _columns, Residuals);

    /// <summary>The variance that holds where errors of a pair go together over time but pairs are independent. It is given for comparison; on a dyadic panel it is too small.</summary>
    public Matrix<double> ClusteredByPair()
    {
        var sums = Matrix<double>.Build.Dense(_panel.Pairs.Count, _columns.Length);
        for (var c = 0; c < _columns.Length; c++)
        {
            for (var r = 0; r < _panel.Count; r++) sums[_panel.PairOf[r], c] += _columns[c][r] * Residuals[r];
        }

        return Bread * sums.TransposeThisAndMultiply(sums) * Bread;
    }

    /// <summary>The variance that holds where errors are independent but unequal (White 1980). It is given for comparison; on a dyadic panel it is too small.</summary>
    public Matrix<double> HeteroskedasticityRobust()
    {
        var k = _columns.Length;
        var middle = Matrix<double>.Build.Dense(k, k, (a, b) =>
        {
            var sum = 0.0;
            for (var r = 0; r < _panel.Count; r++) sum += _columns[a][r] * _columns[b][r] * Residuals[r] * Residuals[r];
            return sum;
        });
        return Bread * middle * Bread;
    }
}
