using Oxus.Evidence.Findings;
using Oxus.Measures;
using Oxus.Measures.Similarity;
using Oxus.Numerics;

namespace Oxus.Tests.Measures.Similarity;

public class VoteMeasureTests
{
    [Fact]
    public void Agreement_is_the_share_of_votes_alike_with_its_score_interval()
    {
        // 40 of 50 alike; Wilson's interval worked by hand.
        var finding = Of(new VoteAgreement(), Voted(30, 3, 0, 2, 8, 1, 2, 2, 2)).Single();
        Assert.Equal(.8, finding.Value!.Value, 12);
        Assert.Equal((.6696, .8876), (Math.Round(finding.Interval!.Low, 4), Math.Round(finding.Interval.High, 4)));
        Assert.Equal(1, finding.Reads.RowCount);
    }

    [Fact]
    public void S_over_votes_is_one_less_the_mean_distance_twice_over()
    {
        // Eight half steps and two whole ones in fifty: 1 − 2 · 6 / 50.
        var finding = Of(new VoteSimilarity(), Voted(30, 3, 0, 2, 8, 1, 2, 2, 2)).Single(f => f.Key.Variant == "s");
        Assert.Equal(1 - 2 * 6 / 50.0, finding.Value!.Value, 12);
    }

    // The jackknife of a mean is its textbook standard error: the range of S must be that of a mean of fifty distances.
    [Fact]
    public void The_jackknife_of_a_mean_is_its_standard_error()
    {
        var finding = Of(new VoteSimilarity(), Voted(30, 3, 0, 2, 8, 1, 2, 2, 2)).Single(f => f.Key.Variant == "s");
        double[] terms = [.. Enumerable.Repeat(1.0, 40), .. Enumerable.Repeat(0.0, 8), .. Enumerable.Repeat(-1.0, 2)];
        var mean = terms.Average();
        var error = Math.Sqrt(terms.Sum(t => (t - mean) * (t - mean)) / (terms.Length - 1) / terms.Length);
        Assert.Equal(mean - 1.959963984540054 * error, finding.Interval!.Low, 10);
    }

    [Fact]
    public void Fewer_than_twenty_roll_calls_are_too_few_minimum_of_2_0()
    {
        Assert.All(Of(new VoteSimilarity(), Voted(15, 1, 0, 1, 2, 0, 0, 0, 0)), f => Assert.Equal("few-roll-calls", f.Undefined!.Code));
        Assert.True(Of(new VoteAgreement(), Voted(16, 1, 0, 1, 2, 0, 0, 0, 0)).Single().IsDefined);
    }

    [Fact]
    public void A_state_that_always_votes_yes_has_no_chance_corrected_similarity()
    {
        var found = Of(new VoteSimilarity(), Voted(30, 5, 0, 0, 0, 0, 0, 0, 0)).ToDictionary(f => f.Key.Variant!);
        Assert.True(found["s"].IsDefined);
        Assert.Equal("constant-votes", found["kappa"].Undefined!.Code);
        Assert.Equal("constant-votes", found["pi"].Undefined!.Code);
    }

    [Fact]
    public void A_profile_that_one_roll_call_keeps_from_being_constant_has_a_number_without_an_interval()
    {
        var kappa = Of(new VoteSimilarity(), Voted(30, 5, 0, 0, 1, 0, 0, 0, 0)).Single(f => f.Key.Variant == "kappa");
        Assert.NotNull(kappa.Value);
        Assert.Null(kappa.Interval);
    }

    [Fact]
    public void Outside_the_years_of_the_votes_nothing_is_covered() =>
        Assert.Equal(MissingKind.NotCovered, Of(new VoteAgreement(), Voted(30, 5, 0, 0, 1, 0, 0, 0, 0), 2001).Single().Undefined!.Kind);

    [Fact]
    public void Inside_them_a_pair_without_a_row_is_not_recorded() =>
        Assert.Equal(MissingKind.NotRecorded, Of(new VoteAgreement(), new Sketch("AAA", "BBB").Records("votes", 1990, 2000)).Single().Undefined!.Kind);

    [Fact]
    public void Before_a_state_was_one_the_question_does_not_arise() =>
        Assert.Equal("not-yet-a-state", Of(new VoteAgreement(), new Sketch("AAA", "BBB").Records("votes", 1990, 2000).Entered("BBB", 1996)).Single().Undefined!.Code);

    private static Sketch Voted(params int[] counts) => new Sketch("AAA", "BBB").Records("votes", 1990, 2000).Voted("AAA", "BBB", 1995, counts);

    private static IEnumerable<Finding> Of(IStudyMeasure measure, Sketch sketch, int year = 1995) =>
        measure.Of(sketch.Study(year, year), new LocalReplicator(1), CancellationToken.None);
}
