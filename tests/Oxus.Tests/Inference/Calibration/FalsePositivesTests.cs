using Oxus.Inference.Calibration;
using Oxus.Numerics;

namespace Oxus.Tests.Inference.Calibration;

/// <summary>A short run of the benchmark <c>false-positives</c>; the whole table is in <c>benchmarks/README.md</c>.</summary>
public class FalsePositivesTests
{
    [Fact]
    [Trait("Category", "Simulation")]
    public void Permutation_keeps_its_size_where_other_errors_do_not_fixture_6_1()
    {
        var rates = new FalsePositives(20, 10).Count(200, 99, new LocalReplicator(), 61);
        Assert.InRange(rates.Independent, 0.39 - 0.09, 0.39 + 0.09);
        Assert.InRange(rates.ClusteredByPair, 0.28 - 0.09, 0.28 + 0.09);
        Assert.InRange(rates.DyadRobust, 0.15 - 0.07, 0.15 + 0.07);
        Assert.InRange(rates.NodePermutation!.Value, 0, 0.10);
    }

    [Fact]
    [Trait("Category", "Simulation")]
    public void Five_states_are_too_few_for_the_dyad_robust_variance_fixture_6_1()
    {
        var rates = new FalsePositives(5, 30).Count(300, 120, new LocalReplicator(), 61);
        Assert.InRange(rates.DyadRobust, 0.63 - 0.09, 0.63 + 0.09);
        Assert.InRange(rates.NegativeVariance, 0.3, 0.7);
        Assert.InRange(rates.NodePermutation!.Value, 0.01, 0.10);
    }
}
