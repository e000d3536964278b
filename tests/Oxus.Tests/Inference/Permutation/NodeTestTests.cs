using Oxus.Inference.Calibration;
using Oxus.Inference.Panels;
using Oxus.Inference.Permutation;
using Oxus.Inference.Regression;
using Oxus.Numerics;

namespace Oxus.Tests.Inference.Permutation;

public class NodeTestTests
{
    private static readonly LocalReplicator Cores = new();

    [Fact]
    public void Without_controls_it_is_the_permutation_of_whole_threat_series_across_states()
    {
        var chance = new RandomStream(5, 0);
        var threat = Enumerable.Range(0, 6).Select(_ => Enumerable.Range(0, 9).Select(_ => chance.NextDouble()).ToArray()).ToArray();
        var panel = Complete(6, 9);
        double[] y = [.. panel.Rows.Select(_ => chance.NextDouble())];
        double[] Shared(int[] labels) => [.. panel.Rows.Select(r => Math.Min(threat[labels[r.First]][r.Period], threat[labels[r.Second]][r.Period]))];
        double Fitted(int[] labels) => new DyadRegression(panel, FixedEffects.PairsAndPeriods, y, [Shared(labels)]).Coefficients[0];

        var identity = Enumerable.Range(0, 6).ToArray();
        var test = new NodeTest(panel, FixedEffects.PairsAndPeriods, y, Shared(identity), []);
        var whole = NodeLabels.Free(6).All().ToList();
        var observed = Math.Abs(Fitted(identity));
        var byHand = whole.Count(labels => Math.Abs(Fitted(labels)) >= observed - 1e-12) / 720.0;

        Assert.Equal(720, whole.Count);
        Assert.Equal(Fitted(identity), test.Coefficient, 1e-10);
        Assert.Equal(byHand, test.Enumerate(NodeLabels.Free(6)).PValue, 1e-12);
    }

    [Fact]
    public void Five_states_have_120_relabellings_and_no_smaller_p()
    {
        Assert.Equal(120, NodeLabels.Free(5).Count);
        var test = Related(5, 10, effect: 50);
        Assert.Equal(1 / 120.0, test.Enumerate(NodeLabels.Free(5)).PValue, 1e-12);
    }

    [Fact]
    public void The_interval_holds_just_the_values_that_the_test_does_not_reject()
    {
        var test = Related(8, 12, effect: 0.4);
        var drawn = test.Permute(NodeLabels.Free(8), 199, Cores, 11);
        var (low, high) = drawn.Interval()!.Value;

        Assert.True(low < test.Coefficient && test.Coefficient < high);
        Assert.True(drawn.PValueAt(low + 1e-6) > 0.05 && drawn.PValueAt(high - 1e-6) > 0.05);
        Assert.True(drawn.PValueAt(low - 1e-6) <= 0.05 && drawn.PValueAt(high + 1e-6) <= 0.05);
        Assert.Equal(drawn.PValue <= 0.05, low > 0 || high < 0);
    }

    [Fact]
    public void A_supposed_value_is_tested_as_if_it_had_been_taken_from_the_outcome()
    {
        var panel = Complete(7, 6);
        var chance = new RandomStream(6, 0);
        double[] Draw() => [.. panel.Rows.Select(_ => chance.NextDouble())];
        var (y, x, z) = (Draw(), Draw(), Draw());
        var shifted = y.Zip(x, (a, b) => a - 0.3 * b).ToArray();
        var asSupposed = new NodeTest(panel, FixedEffects.PairsAndPeriods, y, x, [z]).Permute(NodeLabels.Free(7), 199, Cores, 12).PValueAt(0.3);
        var asTaken = new NodeTest(panel, FixedEffects.PairsAndPeriods, shifted, x, [z]).Permute(NodeLabels.Free(7), 199, Cores, 12).PValue;
        Assert.Equal(asTaken, asSupposed, 1e-12);
    }

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        var test = Related(9, 8, effect: 0.1);
        var one = test.Permute(NodeLabels.Free(9), 99, new LocalReplicator(1), 3);
        var four = test.Permute(NodeLabels.Free(9), 99, new LocalReplicator(4), 3);
        Assert.Equal(one.PValue, four.PValue);
        Assert.Equal(one.Interval(), four.Interval());
    }

    [Fact]
    public void Within_strata_no_state_leaves_its_own()
    {
        int[] strata = [0, 1, 0, 1, 1, 0];
        var labels = NodeLabels.Within(strata);
        Assert.Equal(36, labels.Count);
        Assert.Equal(36, labels.All().Select(l => string.Join(',', l)).Distinct().Count());
        Assert.All(Enumerable.Range(0, 50), draw =>
        {
            var drawn = labels.Draw(new RandomStream(1, draw));
            Assert.Equal(Enumerable.Range(0, 6), drawn.Order());
            Assert.All(Enumerable.Range(0, 6), unit => Assert.Equal(strata[unit], strata[drawn[unit]]));
        });
    }

    [Fact]
    public void A_regressor_that_fixed_effects_carry_is_not_identified()
    {
        var panel = Complete(5, 4);
        var test = new NodeTest(panel, FixedEffects.PairsAndPeriods, [.. panel.Rows.Select((_, i) => (double)(i % 3))], [.. panel.Rows.Select(r => (double)r.Period)], []);
        Assert.False(test.IsIdentified);
    }

    [Fact]
    public void Nineteen_permutations_are_too_few_for_an_interval_at_one_percent() =>
        Assert.Null(Related(6, 5, effect: 0.2).Permute(NodeLabels.Free(6), 19, Cores, 1).Interval(0.01));

    private static NodeTest Related(int states, int years, double effect)
    {
        var (panel, outcome, shared) = new FalsePositives(states, years).Simulate(new RandomStream(4, 0));
        return new NodeTest(panel, FixedEffects.PairsAndPeriods, [.. outcome.Zip(shared, (y, x) => y + effect * x)], shared, []);
    }

    private static DyadPanel Complete(int units, int periods) => new(units,
        [.. from i in Enumerable.Range(0, units) from j in Enumerable.Range(i + 1, units - i - 1) from t in Enumerable.Range(0, periods) select new DyadRow(i, j, t)]);
}
