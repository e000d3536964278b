using Oxus.Inference.Calibration;
using Oxus.Inference.Panels;
using Oxus.Inference.Permutation;
using Oxus.Inference.Power;
using Oxus.Numerics;

namespace Oxus.Tests.Inference.Power;

public class DetectableEffectTests
{
    private static readonly LocalReplicator Cores = new();

    [Fact]
    public void An_effect_of_the_detectable_size_is_found_in_about_four_samples_of_five()
    {
        var found = Enumerable.Range(0, 150).Count(sample =>
        {
            var simulation = new FalsePositives(10, 12);
            var (panel, outcome, shared) = simulation.Simulate(new RandomStream(21, sample));
            var labels = NodeLabels.Free(10);
            var idle = new NodeTest(panel, FixedEffects.PairsAndPeriods, outcome, shared, []);
            var effect = DetectableEffect.Find(idle, labels, 100, 99, Cores, 5)!.Value;
            var stronger = new NodeTest(panel, FixedEffects.PairsAndPeriods, [.. outcome.Zip(shared, (y, x) => y + effect * x)], shared, []);
            return stronger.Permute(labels, 99, Cores, 6).PValue <= 0.05;
        });
        Assert.InRange(found / 150.0, 0.70, 0.90);
    }

    [Fact]
    public void Twice_the_noise_doubles_it()
    {
        var (panel, outcome, shared) = new FalsePositives(8, 10).Simulate(new RandomStream(22, 0));
        var once = DetectableEffect.Find(new(panel, FixedEffects.PairsAndPeriods, outcome, shared, []), NodeLabels.Free(8), 60, 59, Cores, 5)!;
        var twice = DetectableEffect.Find(new(panel, FixedEffects.PairsAndPeriods, [.. outcome.Select(y => 2 * y)], shared, []), NodeLabels.Free(8), 60, 59, Cores, 5)!;
        Assert.Equal(2 * once.Value, twice.Value, 1e-9);
        Assert.True(once.Low <= once.Value && once.Value <= once.High);
    }

    [Fact]
    public void Too_few_permutations_detect_nothing()
    {
        var (panel, outcome, shared) = new FalsePositives(8, 10).Simulate(new RandomStream(23, 0));
        Assert.Null(DetectableEffect.Find(new(panel, FixedEffects.PairsAndPeriods, outcome, shared, []), NodeLabels.Free(8), 10, 9, Cores, 5));
    }
}
