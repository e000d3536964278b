using FsCheck;
using FsCheck.Xunit;
using Oxus.Measures.Similarity;

namespace Oxus.Tests.Measures.Similarity;

public class ProfileSimilarityTests
{
    private static readonly double[] Equal = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

    // Ties of one state and of the other on ten columns; the first pair is nested, the second shares one.
    [Theory]
    [InlineData("1111000000", "1000000000", .400, .2857, .2000)]
    [InlineData("1100000000", "1010000000", .600, .3750, .3750)]
    public void Ties_on_ten_columns_have_the_similarities_of_fixture_2_8(string one, string other, double s, double kappa, double pi)
    {
        double[] a = Ties(one), b = Ties(other);
        Assert.Equal(s, ProfileSimilarity.S(a, b, Equal, 1), 12);
        Assert.Equal(kappa, ProfileSimilarity.Kappa(a, b, Equal)!.Value, 4);
        Assert.Equal(pi, ProfileSimilarity.Pi(a, b, Equal)!.Value, 4);
    }

    [Theory]
    [InlineData("0000000000", "0000000000")]
    [InlineData("0000000000", "1010000000")]
    [InlineData("1111111111", "0000000000")]
    public void A_constant_profile_has_no_chance_corrected_similarity_edge_of_2_8(string one, string other)
    {
        Assert.Null(ProfileSimilarity.Kappa(Ties(one), Ties(other), Equal));
        Assert.Null(ProfileSimilarity.Pi(Ties(one), Ties(other), Equal));
    }

    [Fact]
    public void A_profile_that_varies_only_where_there_is_no_weight_is_constant() =>
        Assert.Null(ProfileSimilarity.Kappa([1, 1, 0], [1, 0, 1], [1, 1, 0]));

    [Fact]
    public void Profiles_of_different_length_are_refused() => Assert.Throws<ArgumentException>(() => ProfileSimilarity.S([1], [1, 0], [1], 1));

    [Fact]
    public void Columns_without_any_weight_are_refused() => Assert.Throws<ArgumentException>(() => ProfileSimilarity.Kappa([1, 0], [1, 0], [0, 0]));

    [Property(Replay = "12345,67891")]
    public bool Similarity_is_symmetric_and_lies_between_minus_1_and_1(NonEmptyArray<byte> columns)
    {
        var (a, b, weights) = Profiles(columns.Get);
        double?[] one = [ProfileSimilarity.S(a, b, weights, 3), ProfileSimilarity.Kappa(a, b, weights), ProfileSimilarity.Pi(a, b, weights)];
        double?[] other = [ProfileSimilarity.S(b, a, weights, 3), ProfileSimilarity.Kappa(b, a, weights), ProfileSimilarity.Pi(b, a, weights)];
        return one.Zip(other).All(p => p.First.HasValue == p.Second.HasValue && (p.First is not { } value || (Math.Abs(value - p.Second!.Value) < 1e-12 && value is >= -1 - 1e-12 and <= 1 + 1e-12)));
    }

    [Property(Replay = "12345,67893")]
    public bool A_profile_is_wholly_like_itself(NonEmptyArray<byte> columns)
    {
        var (a, _, weights) = Profiles(columns.Get);
        return ProfileSimilarity.S(a, a, weights, 3) == 1 && ProfileSimilarity.Kappa(a, a, weights) is null or 1 && ProfileSimilarity.Pi(a, a, weights) is null or 1;
    }

    [Property(Replay = "12345,67895")]
    public bool A_column_of_weight_two_counts_as_two_columns(NonEmptyArray<byte> columns)
    {
        var (a, b, ones) = Profiles(columns.Get);
        double[] twos = [.. ones.Select(_ => 2.0)], longer = [.. ones, .. ones];
        var (heavy, twice) = (ProfileSimilarity.Kappa(a, b, twos), ProfileSimilarity.Kappa([.. a, .. a], [.. b, .. b], longer));
        return heavy.HasValue == twice.HasValue && (heavy is not { } value || Math.Abs(value - twice!.Value) < 1e-9);
    }

    [Property(Replay = "12345,67897")]
    public bool Pi_is_never_above_kappa(NonEmptyArray<byte> columns)
    {
        var (a, b, weights) = Profiles(columns.Get);
        return ProfileSimilarity.Kappa(a, b, weights) is not { } kappa || ProfileSimilarity.Pi(a, b, weights)!.Value <= kappa + 1e-12;
    }

    private static double[] Ties(string ones) => [.. ones.Select(c => (double)(c - '0'))];

    private static (double[] A, double[] B, double[] Weights) Profiles(byte[] columns) =>
        ([.. columns.Select(c => (double)(c % 4))], [.. columns.Select(c => (double)(c / 4 % 4))], [.. columns.Select(_ => 1.0)]);
}
