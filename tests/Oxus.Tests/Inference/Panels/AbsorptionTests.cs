using Oxus.Inference.Panels;
using Oxus.Inference.Regression;
using Oxus.Numerics;

namespace Oxus.Tests.Inference.Panels;

public class AbsorptionTests
{
    [Theory]
    [InlineData(FixedEffects.PairsAndPeriods)]
    [InlineData(FixedEffects.PairsPeriodsAndTrends)]
    public void What_fixed_effects_carry_is_taken_out_whole_in_an_unbalanced_panel(FixedEffects effects)
    {
        var panel = Unbalanced();
        var fromEffects = panel.Rows.Select(r => 10 * r.First + Math.Pow(r.Second, 2) + Math.Sin(r.Period)).ToArray();
        Assert.All(new Absorption(panel, effects).Residual(fromEffects), left => Assert.Equal(0, left, 1e-10));
    }

    [Fact]
    public void Trends_of_states_are_taken_out_only_where_they_are_asked_for()
    {
        var panel = Unbalanced();
        var trend = panel.Rows.Select(r => (r.First == 2 || r.Second == 2) ? 3.0 * r.Period : 0).ToArray();
        Assert.All(new Absorption(panel, FixedEffects.PairsPeriodsAndTrends).Residual(trend), left => Assert.Equal(0, left, 1e-10));
        Assert.Contains(new Absorption(panel, FixedEffects.PairsAndPeriods).Residual(trend), left => Math.Abs(left) > 0.1);
    }

    [Fact]
    public void Coefficients_of_an_unbalanced_panel_equal_those_with_a_dummy_for_each_pair_and_year()
    {
        var panel = Unbalanced();
        var chance = new RandomStream(3, 0);
        double[] Draw() => [.. panel.Rows.Select(_ => chance.NextDouble())];
        var (y, x, z) = (Draw(), Draw(), Draw());
        var dummies = Enumerable.Range(0, panel.Pairs.Count).Select(p => panel.PairOf.Select(q => q == p ? 1.0 : 0).ToArray())
            .Concat(panel.Periods.Skip(1).Select(t => panel.Rows.Select(r => r.Period == t ? 1.0 : 0).ToArray()));
        var absorbed = new DyadRegression(panel, FixedEffects.PairsAndPeriods, y, [x, z]);
        var spelled = new DyadRegression(panel, FixedEffects.None, y, [x, z, .. dummies]);

        Assert.Equal(spelled.Coefficients[0], absorbed.Coefficients[0], 1e-9);
        Assert.Equal(spelled.Coefficients[1], absorbed.Coefficients[1], 1e-9);
        Assert.Equal(spelled.ErrorVariance, absorbed.ErrorVariance, 1e-9);
    }

    [Fact]
    public void A_control_that_others_already_carry_is_dropped_and_named()
    {
        var panel = Unbalanced();
        double[] varies = [.. panel.Rows.Select((r, i) => (double)(i * i % 7))];
        double[] fixedInTime = [.. panel.Rows.Select(r => (double)(r.First * r.Second))];
        Assert.Equal([1, 2], new Absorption(panel, FixedEffects.PairsAndPeriods, [varies, fixedInTime, [.. varies.Select(v => 2 * v)]]).Dropped);
    }

    [Fact]
    public void A_pair_that_stands_twice_in_a_year_is_refused() =>
        Assert.Throws<ArgumentException>(() => new DyadPanel(3, [new(0, 1, 2000), new(1, 0, 2000)]));

    private static DyadPanel Unbalanced() => new(5,
    [
        .. from i in Enumerable.Range(0, 5)
           from j in Enumerable.Range(i + 1, 4 - i)
           from t in Enumerable.Range(2000, 8)
           where (i + 2 * j + 3 * t) % 5 != 0
           select new DyadRow(i, j, t),
    ]);
}
