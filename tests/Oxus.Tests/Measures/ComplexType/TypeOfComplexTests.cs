using Oxus.Domain.Record;
using Oxus.Evidence.Findings;
using Oxus.Measures.ComplexType;

namespace Oxus.Tests.Measures.ComplexType;

public class TypeOfComplexTests
{
    private static Sketch Two => new Sketch("AAA", "BBB").Lists("interstate-conflict", 1980, 2020).Lists("militarised-dispute", 1980, 2010).Lists("land-border", 1980, 2020).Tied("land-border", "AAA", "BBB", 1980);

    private static Sketch Friends(Sketch sketch)
    {
        sketch.Records("affinity", 1980, 2020);
        for (var year = 1980; year <= 2020; year++) sketch.Value("affinity", "AAA-BBB", year, .5);
        return sketch;
    }

    [Theory]
    [InlineData(1994, "security-regime")]
    [InlineData(1995, "conflict-formation")]
    [InlineData(1999, "conflict-formation")]
    [InlineData(2001, "conflict-formation")]
    [InlineData(2002, "security-regime")]
    public void A_fatal_clash_makes_a_formation_for_five_years_and_two_more_until_three_better_ones_have_passed(int year, string expected) =>
        Assert.Equal(expected, Of(Two.Clash(EventKinds.InterstateConflict, "AAA", "BBB", 1995, 25), year)["type"].Label);

    [Fact]
    public void A_clash_with_a_state_outside_changes_nothing() =>
        Assert.Equal("security-regime", Of(Two.Clash(EventKinds.InterstateConflict, "AAA", "XXX", 1995, 25), 1995)["type"].Label);

    [Fact]
    public void Without_affinity_no_community_can_be_told_and_half_of_the_rule_is_not_covered()
    {
        var found = Of(Two, 2009);
        Assert.Equal("security-regime", found["type"].Label);
        Assert.Equal(.5, found["type"].Coverage);
        Assert.Equal((MissingKind.NotCovered, "affinity"), (found["security-community-affinity"].Undefined!.Kind, found["security-community-affinity"].Undefined!.Arguments[0]));
        Assert.Equal("not-covered", found["conflict-formation-affinity"].Undefined!.Code);
    }

    [Fact]
    public void Affinity_and_fifteen_years_of_peace_make_a_community()
    {
        var found = Of(Friends(Two), 2009);
        Assert.Equal("security-community", found["type"].Label);
        Assert.Equal(1, found["type"].Coverage);
        Assert.Equal(.15, found["security-community-affinity"].Value!.Value, 12);
        Assert.Equal(0, found["security-community-border"].Value);
    }

    [Fact]
    public void A_militarised_dispute_between_neighbours_keeps_a_community_away()
    {
        var found = Of(Friends(Two.Clash(EventKinds.MilitarisedDispute, "BBB", "AAA", 2000, deaths: 0)), 2009);
        Assert.Equal("security-regime", found["type"].Label);
        Assert.Equal(-1, found["security-community-border"].Value);
    }

    [Fact]
    public void Years_in_which_disputes_are_not_listed_show_no_community()
    {
        var found = Of(Friends(Two), 2012);
        Assert.Equal("security-regime", found["type"].Label);
        Assert.Equal("disputes-not-listed", found["security-community-border"].Undefined!.Code);
        Assert.Equal((.8 + 1) / 2, found["type"].Coverage!.Value, 12);
    }

    [Theory]
    [InlineData(1995, -5, -15)]
    [InlineData(2000, 0, -10)]
    [InlineData(2010, 10, 0)]
    public void Distances_in_years_count_from_the_last_clash(int year, double formation, double community)
    {
        var found = Of(Two.Clash(EventKinds.InterstateConflict, "AAA", "BBB", 1995, 25), year);
        Assert.Equal((formation, community), (found["conflict-formation-clash"].Value, found["security-community-clash"].Value));
        Assert.Equal("years", found["conflict-formation-clash"].Unit);
    }

    [Fact]
    public void Where_no_clash_is_recorded_years_count_from_the_first_that_is_listed()
    {
        Assert.Equal("short-of-years", Of(Two, 1990)["security-community-clash"].Undefined!.Code);
        Assert.Equal(6, Of(Two, 1990)["conflict-formation-clash"].Value);
        Assert.Equal(0, Of(Two, 1994)["security-community-clash"].Value);
    }

    [Fact]
    public void A_type_is_read_from_clashes_and_from_the_lists_that_have_no_others()
    {
        var reads = Of(Two.Clash(EventKinds.InterstateConflict, "AAA", "BBB", 1995, 25), 1996)["type"].Reads;
        Assert.Equal(["events", "series"], reads.Rows.Keys);
        Assert.Single(reads.Rows["events"]);
    }

    [Fact]
    public void Years_whose_conflicts_are_not_listed_have_no_type() =>
        Assert.All(Of(Two, 2021).Values, f => Assert.Equal((MissingKind.NotCovered, "interstate-conflict"), (f.Undefined!.Kind, f.Undefined.Arguments[0])));

    private static Dictionary<string, Finding> Of(Sketch sketch, int year) => new TypeOfComplex().Of(sketch.In(year)).ToDictionary(f => f.Key.Variant ?? "type");
}
