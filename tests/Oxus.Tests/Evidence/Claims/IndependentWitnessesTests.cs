using Oxus.Evidence.Claims;
using Oxus.Evidence.Findings;

namespace Oxus.Tests.Evidence.Claims;

public class IndependentWitnessesTests
{
    [Fact]
    public void Each_who_publishes_a_figure_is_a_witness_of_it() => Assert.Equal(["one", "two"], Among(Apart("one two")));

    [Fact]
    public void A_number_made_from_several_sources_is_one_witness() => Assert.Equal(["one + two"], Among(Fused("one two")));

    [Fact]
    public void Who_is_heard_twice_counts_once() => Assert.Equal(["one"], Among(Fused("one"), Apart("one"), Fused("one")));

    [Fact]
    public void Numbers_that_share_a_source_are_not_independent() => Assert.Single(Among(Fused("one two"), Fused("two three")));

    [Fact]
    public void Numbers_that_share_none_are() => Assert.Equal(["one + two", "three"], Among(Fused("one two"), Fused("three")));

    // The first by letters shares a source with each of the others; they share none.
    [Fact]
    public void Two_that_share_nothing_are_found_wherever_they_stand() => Assert.Equal(["a + d", "b + c"], Among(Fused("a b"), Fused("b c"), Fused("a d")));

    [Fact]
    public void What_follows_from_definitions_alone_has_no_witness() => Assert.Empty(Among(Fused("")));

    private static IReadOnlyList<string> Among(params (Finding Finding, string Origins)[] findings) => IndependentWitnesses.Among(
        [.. findings.Select(f => f.Finding)], finding => findings.First(f => ReferenceEquals(f.Finding, finding)).Origins.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static (Finding, string) Apart(string origins) => (Made(sourcesStandApart: true), origins);

    private static (Finding, string) Fused(string origins) => (Made(sourcesStandApart: false), origins);

    private static Finding Made(bool sourcesStandApart) =>
        Finding.Of(new CodebookEntry("figure", "Figure", "units", "any", "a figure", "always defined", "krippendorff2004", SourcesStandApart: sourcesStandApart), "AAA", 2000, 1, Reads.Nothing);
}
