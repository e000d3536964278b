using Oxus.Inference.Panels;
using Oxus.Inference.Regression;
using Oxus.Numerics;

namespace Oxus.Tests.Inference.Regression;

public class DyadRobustVarianceTests
{
    private static readonly DyadPanel Six = Pairs(6, 1);

    [Fact]
    public void Six_states_have_the_standard_errors_of_fixture_6_1()
    {
        var x = Column(Six, r => r.First * r.Second % 5 + 0.1 * r.First);
        var fit = new DyadRegression(Six, FixedEffects.None, Column(Six, r => (r.First + 2 * r.Second) % 7), [Column(Six, _ => 1), x]);

        Assert.Equal([3.46890, -0.35491], fit.Coefficients, Near);
        var iid = fit.Bread * fit.ErrorVariance;
        Assert.Equal([0.67527, 0.37709], [Math.Sqrt(iid[0, 0]), Math.Sqrt(iid[1, 1])], Near);
        var hc0 = fit.HeteroskedasticityRobust();
        Assert.Equal([0.64127, 0.27696], [Math.Sqrt(hc0[0, 0]), Math.Sqrt(hc0[1, 1])], Near);
        var robust = fit.DyadRobust();
        Assert.Equal([0.43995, 0.30860], [Math.Sqrt(robust[0, 0]), Math.Sqrt(robust[1, 1])], Near);
    }

    [Fact]
    public void Sums_by_state_less_sums_by_pair_equal_the_sum_over_all_pairs_of_rows_that_share_a_state()
    {
        var panel = Pairs(5, 3);
        var chance = new RandomStream(1, 0);
        double[][] columns = [Column(panel, _ => chance.NextDouble()), Column(panel, _ => chance.NextDouble() - 0.5)];
        var errors = Column(panel, _ => chance.NextDouble() - 0.5);

        var middle = DyadRobustVariance.Middle(panel, columns, errors);
        for (var a = 0; a < 2; a++)
        {
            for (var b = 0; b < 2; b++) Assert.Equal(ByEveryPairOfRows(panel, columns[a], columns[b], errors), middle[a, b], 1e-10);
        }
    }

    [Fact]
    public void The_variance_of_one_coefficient_is_the_same_whether_other_regressors_are_kept_or_taken_out_first()
    {
        var panel = Pairs(7, 4);
        var chance = new RandomStream(2, 0);
        double[] Draw() => Column(panel, _ => chance.NextDouble());
        var (y, x, z) = (Draw(), Draw(), Draw());
        var whole = new DyadRegression(panel, FixedEffects.PairsAndPeriods, y, [x, z]);
        var alone = new Absorption(panel, FixedEffects.PairsAndPeriods, [z]).Residual(x);
        Assert.Equal(whole.DyadRobust()[0, 0], DyadRobustVariance.Of(panel, [alone], whole.Residuals)[0, 0], 1e-12);
    }

    private static double ByEveryPairOfRows(DyadPanel panel, double[] a, double[] b, double[] errors)
    {
        var sum = 0.0;
        for (var p = 0; p < panel.Count; p++)
        {
            for (var q = 0; q < panel.Count; q++)
            {
                var (one, other) = (panel.Rows[p], panel.Rows[q]);
                if (one.First == other.First || one.First == other.Second || one.Second == other.First || one.Second == other.Second)
                {
                    sum += a[p] * b[q] * errors[p] * errors[q];
                }
            }
        }

        return sum;
    }

    private static bool Near(double expected, double actual) => Math.Abs(expected - actual) < 5e-6;

    private static double[] Column(DyadPanel panel, Func<DyadRow, double> value) => [.. panel.Rows.Select(value)];

    private static DyadPanel Pairs(int units, int periods) => new(units,
        [.. from i in Enumerable.Range(0, units) from j in Enumerable.Range(i + 1, units - i - 1) from t in Enumerable.Range(0, periods) select new DyadRow(i, j, t)]);
}
