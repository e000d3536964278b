using FsCheck;
using FsCheck.Xunit;
using Oxus.Measures.Polarity;

namespace Oxus.Tests.Measures.Polarity;

public class SharesTests
{
    private static readonly double[] Three = [.5, .3, .2];

    [Fact]
    public void Three_unequal_members_have_the_concentration_of_fixture_2_6() => Assert.Equal(.2646, Shares.Concentration(Three)!.Value, 4);

    [Fact]
    public void Three_unequal_members_have_the_index_of_fixture_2_6() => Assert.Equal(.38, Shares.ConcentrationIndex(Three), 12);

    [Fact]
    public void Three_unequal_members_have_the_poles_of_fixture_2_6() => Assert.Equal(2.632, Shares.EffectivePoles(Three), 3);

    [Fact]
    public void Three_unequal_members_have_the_entropy_poles_of_fixture_2_6() => Assert.Equal(2.800, Shares.EntropyPoles(Three), 3);

    [Fact]
    public void Two_members_have_the_concentration_of_fixture_2_6() => Assert.Equal(.4, Shares.Concentration([.7, .3])!.Value, 12);

    [Fact]
    public void A_tenth_that_changes_hands_is_the_movement_of_fixture_2_6() => Assert.Equal(.125, Shares.Movement(Three, [.4, .4, .2])!.Value, 12);

    [Fact]
    public void Three_blocs_have_the_bipolarity_of_fixture_2_7() => Assert.Equal(.88, Shares.Bipolarity(Three), 12);

    [Fact]
    public void Two_halves_are_as_bipolar_as_can_be() => Assert.Equal(1, Shares.Bipolarity([.5, .5]), 12);

    [Fact]
    public void A_single_member_has_no_concentration_and_no_movement()
    {
        Assert.Null(Shares.Concentration([1]));
        Assert.Null(Shares.Movement([1], [1]));
    }

    [Fact]
    public void Where_nobody_holds_anything_there_are_no_shares() => Assert.Null(Shares.Of([0, 0]));

    [Fact]
    public void A_negative_holding_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Shares.Of([1, -1]));

    [Fact]
    public void Movement_between_different_numbers_of_members_is_refused() => Assert.Throws<ArgumentException>(() => Shares.Movement([.5, .5], [1, 0, 0]));

    [Fact]
    public void Everything_going_to_the_least_member_is_the_greatest_movement() => Assert.Equal(1, Shares.Movement([.6, .3, .1], [0, 0, 1])!.Value, 12);

    [Property(Replay = "12345,67891")]
    public bool Concentration_lies_between_0_and_1(NonEmptyArray<PositiveInt> held, PositiveInt one)
    {
        var con = Shares.Concentration(Of([.. held.Get, one]))!.Value;
        return con is >= 0 and <= 1;
    }

    [Property(Replay = "12345,67893")]
    public bool Poles_are_no_more_than_members_and_entropy_counts_no_fewer(NonEmptyArray<PositiveInt> held)
    {
        var shares = Of(held.Get);
        var (poles, entropy) = (Shares.EffectivePoles(shares), Shares.EntropyPoles(shares));
        return poles >= 1 - 1e-12 && poles <= entropy + 1e-9 && entropy <= shares.Length + 1e-9;
    }

    [Property(Replay = "12345,67895")]
    public bool Equal_members_count_one_pole_each(PositiveInt members)
    {
        var n = 1 + members.Get % 60;
        var shares = Enumerable.Repeat(1.0 / n, n).ToArray();
        return Math.Abs(Shares.EffectivePoles(shares) - n) < 1e-9 && Math.Abs(Shares.EntropyPoles(shares) - n) < 1e-9;
    }

    [Property(Replay = "12345,67897")]
    public bool The_unit_of_capability_changes_nothing(NonEmptyArray<PositiveInt> held, PositiveInt factor)
    {
        var scaled = Shares.Of([.. held.Get.Select(h => (double)h.Get * factor.Get)])!;
        return Math.Abs(Shares.ConcentrationIndex(Of(held.Get)) - Shares.ConcentrationIndex(scaled)) < 1e-12;
    }

    [Property(Replay = "12345,67899")]
    public bool Movement_lies_between_0_and_1(NonEmptyArray<PositiveInt> held, PositiveInt one, PositiveInt seed)
    {
        var before = Of([.. held.Get, one]);
        var turn = seed.Get % before.Length;
        double[] after = [.. before[turn..], .. before[..turn]];
        return Shares.Movement(before, after)!.Value is >= 0 and <= 1 + 1e-12;
    }

    private static double[] Of(PositiveInt[] held) => Shares.Of([.. held.Select(h => (double)h.Get)])!;
}
