using Oxus.Measures.Threat;

namespace Oxus.Tests.Measures.Threat;

public class MeansTests
{
    private static readonly double[] Equal = [1, 1, 1, 1];

    [Theory]
    [InlineData(Mean.Arithmetic, 0.5)]
    [InlineData(Mean.Geometric, 0.4472)]
    [InlineData(Mean.Harmonic, 0.3902)]
    public void Means_of_four_dimensions_are_those_of_fixture_3_2(Mean mean, double expected) =>
        Assert.Equal(expected, Means.Of(mean, [0.2, 0.8, 0.5, 0.5], Equal, 0.01), tolerance: 5e-5);

    [Fact]
    public void Nothing_and_ten_tie_with_twice_five_under_the_arithmetic_mean_alone_fixture_3_2()
    {
        double[] weights = [1, 1];
        Assert.Equal(5, Means.Of(Mean.Arithmetic, [0, 10], weights, 0), tolerance: 1e-12);
        Assert.Equal(5, Means.Of(Mean.Arithmetic, [5, 5], weights, 0), tolerance: 1e-12);
        Assert.True(Means.Of(Mean.Geometric, [0, 10], weights, 0.01) < Means.Of(Mean.Geometric, [5, 5], weights, 0.01));
        Assert.True(Means.Of(Mean.Harmonic, [0, 10], weights, 0.01) < Means.Of(Mean.Harmonic, [5, 5], weights, 0.01));
    }

    [Fact]
    public void A_zero_counts_with_the_floor_and_does_not_swallow_the_rest() =>
        Assert.Equal(Math.Pow(0.01 * 0.8 * 0.5 * 0.5, 0.25), Means.Of(Mean.Geometric, [0, 0.8, 0.5, 0.5], Equal, 0.01), tolerance: 1e-12);

    [Fact]
    public void Weights_count_relative_to_one_another() =>
        Assert.Equal(Means.Of(Mean.Geometric, [0.2, 0.6], [1, 3], 0.01), Means.Of(Mean.Geometric, [0.2, 0.6], [10, 30], 0.01), tolerance: 1e-12);

    [Fact]
    public void A_mean_of_nothing_is_refused() => Assert.Throws<ArgumentException>(() => Means.Of(Mean.Geometric, [], [], 0.01));
}
