using Oxus.Numerics;

namespace Oxus.Tests.Numerics;

public class PhiloxTests
{
    // Known answers published with the generator (Random123, kat_vectors, philox4x64 with 10 rounds).
    [Fact]
    public void The_block_of_zeros_is_the_published_one() => Assert.Equal(
        (0x16554d9eca36314cUL, 0xdb20fe9d672d0fdcUL, 0xd7e772cee186176bUL, 0x7e68b68aec7ba23bUL),
        Philox.Block(0, 0, 0, 0, 0, 0));

    [Fact]
    public void The_block_of_ones_is_the_published_one() => Assert.Equal(
        (0x87b092c3013fe90bUL, 0x438c3c67be8d0224UL, 0x9cc7d7c69cd777b6UL, 0xa09caebf594f0ba0UL),
        Philox.Block(ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue));

    [Fact]
    public void A_stream_does_not_depend_on_the_others()
    {
        var alone = new Philox(7, 3);
        var other = new Philox(7, 2);
        other.NextBits();
        var after = new Philox(7, 3);
        Assert.Equal(alone.NextBits(), after.NextBits());
    }

    [Fact]
    public void Every_whole_number_below_the_bound_comes_up_about_equally_often()
    {
        var philox = new Philox(1, 0);
        var counts = new int[7];
        for (var i = 0; i < 70_000; i++) counts[philox.NextBelow(7)]++;
        Assert.All(counts, count => Assert.InRange(count, 9_600, 10_400));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_bound_that_is_not_positive_is_refused(int bound) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Philox(1, 0).NextBelow(bound));
}
