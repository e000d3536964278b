using Oxus.Numerics;

namespace Oxus.Tests.Numerics;

public class ExactSumTests
{
    [Fact]
    public void A_small_term_survives_beside_large_ones() => Assert.Equal(2.0, ExactSum.Of([1.0, 1e100, 1.0, -1e100]));

    [Fact]
    public void The_median_lies_between_the_middle_values() => Assert.Equal(2.5, Quantiles.Of([4, 1, 3, 2], 0.5));

    [Fact]
    public void A_quantile_of_nothing_is_refused() => Assert.Throws<ArgumentException>(() => Quantiles.Of([], 0.5));
}
