using FsCheck;
using FsCheck.Xunit;
using Oxus.Numerics;

namespace Oxus.Tests.Numerics;

public class KrippendorffAlphaTests
{
    [Theory]
    [InlineData(AlphaMetric.Nominal, .743)]
    [InlineData(AlphaMetric.Ordinal, .815)]
    [InlineData(AlphaMetric.Interval, .849)]
    [InlineData(AlphaMetric.Ratio, .797)]
    public void Four_coders_of_twelve_units_agree_as_in_fixture_8_3(AlphaMetric metric, double published) =>
        Assert.Equal(published, KrippendorffAlpha.Of(FourCoders, metric).Value!.Value, tolerance: .0005);

    [Fact]
    public void Forty_values_are_pairable_with_the_marginals_of_fixture_8_3()
    {
        var alpha = KrippendorffAlpha.Of(FourCoders, AlphaMetric.Nominal);
        Assert.Equal(40, alpha.Pairable);
        Assert.Equal([1, 2, 3, 4, 5], alpha.Kinds);
        Assert.Equal([9, 13, 10, 5, 3], alpha.Marginals);
    }

    [Fact]
    public void An_interval_holds_the_agreement_and_is_the_same_on_one_core_and_on_two()
    {
        var alpha = KrippendorffAlpha.Of(FourCoders, AlphaMetric.Ordinal);
        var (low, high) = alpha.Interval(500, .95, 7, new LocalReplicator(1))!.Value;
        Assert.Equal((low, high), alpha.Interval(500, .95, 7, new LocalReplicator(2)));
        Assert.True(low < alpha.Value && alpha.Value < high && high <= 1, $"{low} to {high}");
    }

    // Two blocks of nine units each: one agrees throughout, the other never. Drawn in blocks, agreement may be that of either alone.
    [Fact]
    public void Units_that_hang_together_give_a_wider_interval()
    {
        double?[][] units = [.. Enumerable.Range(0, 18).Select(i => new double?[] { i % 2, i < 9 ? i % 2 : 1 - i % 2 })];
        int[] blocks = [.. Enumerable.Range(0, 18).Select(i => i / 9)];
        var alpha = KrippendorffAlpha.Of(units, AlphaMetric.Nominal);
        var alone = alpha.Interval(500, .95, 7, new LocalReplicator(1))!.Value;
        var together = alpha.Interval(500, .95, 7, new LocalReplicator(1), blocks)!.Value;
        Assert.True(together.Low < alone.Low && together.High > alone.High);
        Assert.Equal(1, together.High);
    }

    [Fact]
    public void Values_that_stand_alone_in_their_units_give_no_agreement() =>
        Assert.Equal((null, 0, null), Told([[1, null], [null, 2], [null, null]]));

    [Fact]
    public void Values_that_never_vary_give_no_agreement() => Assert.Equal((null, 4, null), Told([[3, 3], [3, 3], [null, 4]]));

    [Fact]
    public void A_ratio_needs_values_of_zero_or_more()
    {
        Assert.Throws<ArgumentException>("units", () => KrippendorffAlpha.Of([[-1, 1]], AlphaMetric.Ratio));
        Assert.Throws<ArgumentException>("units", () => KrippendorffAlpha.Of([[double.NaN, 1]], AlphaMetric.Interval));
    }

    [Fact]
    public void Every_unit_needs_its_block() =>
        Assert.Throws<ArgumentException>("blocks", () => KrippendorffAlpha.Of([[1, 1], [2, 2]], AlphaMetric.Nominal).Interval(9, .9, 1, new LocalReplicator(1), [0]));

    [Property(Replay = "12345,67891")]
    public bool Coders_who_agree_have_an_agreement_of_1(NonEmptyArray<byte> values, AlphaMetric metric)
    {
        double?[][] units = [.. values.Get.Select(v => new double?[] { v % 5, v % 5, v % 2 == 0 ? null : v % 5 })];
        return KrippendorffAlpha.Of(units, metric).Value == (values.Get.Select(v => v % 5).Distinct().Count() > 1 ? 1.0 : null);
    }

    [Property(Replay = "12345,67891")]
    public bool The_order_of_units_and_of_coders_is_nothing(NonEmptyArray<int> draws, AlphaMetric metric, int seed)
    {
        var units = Units(draws.Get);
        int[] rows = [.. Enumerable.Range(0, units.Length)], coders = [0, 1, 2];
        var stream = new RandomStream((uint)seed, 0);
        stream.Shuffle(rows);
        stream.Shuffle(coders);
        double?[][] shuffled = [.. rows.Select(r => coders.Select(c => units[r][c]).ToArray())];
        return Same(KrippendorffAlpha.Of(units, metric), KrippendorffAlpha.Of(shuffled, metric));
    }

    [Property(Replay = "12345,67891")]
    public bool Other_names_for_the_same_kinds_leave_nominal_agreement_as_it_was(NonEmptyArray<int> draws)
    {
        double[] names = [40, -3, 7, .5];
        var units = Units(draws.Get);
        double?[][] renamed = [.. units.Select(u => u.Select(v => v is { } kind ? names[(int)kind] : (double?)null).ToArray())];
        return Same(KrippendorffAlpha.Of(units, AlphaMetric.Nominal), KrippendorffAlpha.Of(renamed, AlphaMetric.Nominal));
    }

    private static (double? Value, int Pairable, (double, double)? Interval) Told(double?[][] units)
    {
        var alpha = KrippendorffAlpha.Of(units, AlphaMetric.Ordinal);
        return (alpha.Value, alpha.Pairable, alpha.Interval(9, .9, 1, new LocalReplicator(1)));
    }

    // Three coders; each value is one of four kinds or missing.
    private static double?[][] Units(int[] draws) => [.. draws.Select(d => Enumerable.Range(0, 3).Select(coder => Kind((uint)d * 2654435761u >> (8 * coder))).ToArray())];

    private static double? Kind(uint bits) => bits % 5 is < 4 and var kind ? kind : null;

    private static bool Same(KrippendorffAlpha one, KrippendorffAlpha other) =>
        one.Pairable == other.Pairable && (one.Value is { } a && other.Value is { } b ? Math.Abs(a - b) < 1e-9 : one.Value is null && other.Value is null);

    /// <summary>The worked example of the literature: each row is a unit with the values of coders a to d.</summary>
    private static double?[][] FourCoders { get; } =
    [
        [1, 1, null, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4],
        [4, 4, 4, 4], [1, 1, 2, 1], [2, 2, 2, 2], [null, 5, 5, 5], [null, null, 1, 1], [null, null, 3, null],
    ];
}
