using Oxus.Numerics;

namespace Oxus.Tests.Numerics;

public class DrawsTests
{
    private const int Count = 20_000;

    [Fact]
    public void Normal_numbers_have_mean_0_and_variance_1()
    {
        var stream = new RandomStream(11, 0);
        var sample = Enumerable.Range(0, Count).Select(_ => Draws.Normal(stream)).ToArray();
        Assert.Equal(0, sample.Average(), tolerance: 0.03);
        Assert.Equal(1, sample.Average(x => x * x), tolerance: 0.04);
        Assert.Equal(0.05, sample.Count(x => x > 1.6449) / (double)Count, tolerance: 0.006);
    }

    [Theory]
    [InlineData(0.4)]
    [InlineData(3)]
    [InlineData(25)]
    public void Gamma_numbers_have_their_shape_for_mean_and_variance(double shape)
    {
        var stream = new RandomStream(12, 0);
        var sample = Enumerable.Range(0, Count).Select(_ => Draws.Gamma(stream, shape)).ToArray();
        var mean = sample.Average();
        Assert.Equal(shape, mean, tolerance: 0.04 * shape);
        Assert.Equal(shape, sample.Average(x => (x - mean) * (x - mean)), tolerance: 0.08 * shape);
    }

    [Fact]
    public void Dirichlet_shares_sum_to_1_and_keep_to_their_centre()
    {
        var stream = new RandomStream(13, 0);
        double[] centre = [1, 2, 5];
        var (sum, shares) = (new double[3], new double[3]);
        for (var i = 0; i < Count; i++)
        {
            Draws.Dirichlet(stream, centre, 30, shares);
            Assert.Equal(1, shares.Sum(), tolerance: 1e-12);
            for (var k = 0; k < 3; k++) sum[k] += shares[k] / Count;
        }

        for (var k = 0; k < 3; k++) Assert.Equal(centre[k] / 8, sum[k], tolerance: 0.005);
    }

    [Fact]
    public void A_shape_of_zero_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Draws.Gamma(new RandomStream(1, 0), 0));
}
