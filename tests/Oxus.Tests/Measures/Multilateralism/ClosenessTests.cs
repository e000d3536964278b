using FsCheck;
using FsCheck.Xunit;
using Oxus.Measures.Multilateralism;

namespace Oxus.Tests.Measures.Multilateralism;

public class ClosenessTests
{
    [Fact]
    public void Sets_of_members_have_the_plain_index_of_Jaccard() => Assert.Equal(.5, Closeness.Jaccard([1, 1, 1, 0], [1, 1, 0, 1], [1, 1, 1, 1])!.Value, 12);

    [Fact]
    public void Half_a_member_is_half_in_common() => Assert.Equal(1.5 / 2, Closeness.Jaccard([1, .5], [1, 1], [1, 1])!.Value, 12);

    [Fact]
    public void A_small_body_in_common_brings_closer_than_a_large_one() =>
        Assert.True(Closeness.Jaccard([1, 1, 0], [1, 0, 1], [.5, .1, .1]) > Closeness.Jaccard([1, 1, 0], [1, 0, 1], [.1, .5, .1]));

    [Fact]
    public void Cosine_is_the_angle_between_portfolios() => Assert.Equal(.8, Closeness.Cosine([1, 0], [.4, .3], [1, 1])!.Value, 12);

    [Fact]
    public void Nothing_is_close_to_nothing()
    {
        Assert.Null(Closeness.Jaccard([0, 0], [0, 0], [1, 1]));
        Assert.Null(Closeness.Cosine([0, 0], [1, 0], [1, 1]));
        Assert.Null(Closeness.Kappa([1, 1], [1, 0], [1, 1]));
    }

    [Property(Replay = "12345,67891")]
    public bool Closeness_is_symmetric_and_lies_between_0_and_1(NonEmptyArray<byte> columns)
    {
        double[] a = [.. columns.Get.Select(c => c % 4 / 3.0)], b = [.. columns.Get.Select(c => c / 4 % 4 / 3.0)], u = [.. columns.Get.Select(c => 1.0 + c / 16)];
        double?[] one = [Closeness.Jaccard(a, b, u), Closeness.Cosine(a, b, u)], other = [Closeness.Jaccard(b, a, u), Closeness.Cosine(b, a, u)];
        return one.SequenceEqual(other) && one.All(c => c is null or (>= 0 and <= 1));
    }
}
