using Oxus.Domain;
using Oxus.Domain.Actors;
using Oxus.Domain.Record;
using Oxus.Domain.Time;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;
using Oxus.Measures.Recorded;
using Oxus.Tests.Measures.Threat;

namespace Oxus.Tests.Measures.Recorded;

public class RecordedMeasureTests
{
    private static HandmadeStudy Three => new(new Years(2000, 2009), "AAA", "BBB", "CCC");

    [Fact]
    public void One_year_comes_with_the_range_of_its_source()
    {
        var found = Three.Value("rate", "AAA", 2003, 5, 4, 7).Build().Ask(new RecordedValue(), "recorded:AAA:2003:rate");
        Assert.Equal((5, new Interval(4, 7, "range of the source")), (found.Value, found.Interval));
    }

    [Fact]
    public void Several_years_come_as_their_mean_with_the_range_over_them()
    {
        var found = Three.Values("rate", "AAA", 2000, 1, 3, 8).Build().Ask(new RecordedValue(), "recorded:AAA:2000-2003:rate");
        Assert.Equal((4, new Interval(1, 8, "range over years"), .75), (found.Value, found.Interval, found.Coverage));
    }

    [Fact]
    public void A_part_is_never_read_as_a_whole() => Assert.False(
        Three.Value("rate", "AAA", 2003, 5, partial: true).Build().Ask(new RecordedValue(), "recorded:AAA:2003:rate").IsDefined);

    [Fact]
    public void A_trend_of_four_years_is_undefined() => Assert.Equal(
        "few-years", Three.Values("rate", "AAA", 2000, 1, 2, 3, 4).Build().Ask(new Trend(), "trend:AAA:2000-2009:rate").Undefined!.Code);

    [Fact]
    public void A_trend_is_told_in_the_unit_of_its_series_a_year()
    {
        var found = Three.Values("rate", "AAA", 2000, 1, 2, 3, 4, 5).Build().Ask(new Trend(), "trend:AAA:2000-2009:rate");
        Assert.Equal((1, "units a year", .5, 5), (found.Value, found.Unit, found.Coverage, found.Reads.RowCount));
    }

    [Fact]
    public void A_change_reaches_from_the_least_to_the_most_that_the_sources_allow()
    {
        var found = Three.Value("rate", "AAA", 2000, 10, 8, 10).Value("rate", "AAA", 2005, 20, 16, 24).Build().Ask(new Change(), "change:AAA:2000-2005:rate");
        Assert.Equal((1, .6, 2), (found.Value!.Value, Math.Round(found.Interval!.Low, 12), found.Interval.High));
    }

    [Fact]
    public void From_nothing_no_change_can_be_told() => Assert.Equal(
        "change-from-nothing", Three.Values("rate", "AAA", 2000, 0, 5).Build().Ask(new Change(), "change:AAA:2000-2001:rate").Undefined!.Code);

    [Fact]
    public void Shares_of_the_members_of_a_boundary_sum_to_one()
    {
        var study = Three.Value("catch", "AAA", 2003, 6).Value("catch", "BBB", 2003, 3).Value("catch", "CCC", 2003, 1).Build();
        Assert.Equal([.6, .3, .1], new[] { "AAA", "BBB", "CCC" }.Select(s => Math.Round(study.Ask(new ShareOfWhole(), $"share:{s}:2003:catch-of-all").Value!.Value, 12)));
    }

    [Fact]
    public void A_member_without_a_value_leaves_the_share_undefined() => Assert.Equal(
        "not-recorded", Three.Value("catch", "AAA", 2003, 6).Value("catch", "BBB", 2003, 3).Build().Ask(new ShareOfWhole(), "share:AAA:2003:catch-of-all").Undefined!.Code);

    [Fact]
    public void A_share_can_be_taken_of_a_region_as_published()
    {
        var found = Three.Value("catch", "AAA", 2003, 6).Value("catch", "REGION", 2003, 8).Build().Ask(new ShareOfWhole(), "share:AAA:2003:catch-of-REGION");
        Assert.Equal((.75, null), (found.Value, found.Interval));
    }

    [Fact]
    public void Where_sources_differ_the_share_has_their_range()
    {
        var found = Three.Value("catch", "AAA", 2003, 6).Value("catch", "AAA", 2003, 9, source: "other").Value("catch", "BBB", 2003, 3).Value("catch", "CCC", 2003, 3).Build()
            .Ask(new ShareOfWhole(), "share:AAA:2003:catch-of-all");
        Assert.Equal((.5, .5, .6), (found.Value!.Value, found.Interval!.Low, found.Interval.High));
    }

    [Fact]
    public void Years_of_fighting_are_counted_where_the_state_leads_its_side()
    {
        var study = Fought();
        Assert.Equal(2, study.Ask(new Fighting(), "fighting:AAA:2000-2004:group").Value);
        Assert.Equal(0, study.Ask(new Fighting(), "fighting:BBB:2000-2004:group").Value);
    }

    [Fact]
    public void Fighting_is_undefined_where_conflicts_are_not_listed() =>
        Assert.Equal("not-covered", Fought().Ask(new Fighting(), "fighting:AAA:2000-2015:group").Undefined!.Code);

    [Fact]
    public void A_group_that_the_definitions_do_not_know_cannot_have_fought() =>
        Assert.Equal("no-such-group", Fought().Ask(new Fighting(), "fighting:AAA:2000:nobody").Undefined!.Code);

    private static StudyReading Fought() => Three
        .Covered(EventKinds.IntrastateConflict, new Years(2000, 2009), Absence.Zero)
        .Fought(EventKinds.IntrastateConflict, 2001, "AAA BBB", 1)
        .Fought(EventKinds.IntrastateConflict, 2003, "AAA", 2)
        .Build() with
    { Groups = new Dictionary<string, ArmedGroup> { ["group"] = new("group", new Names("Group"), "armed group", [], [], []) } };
}
