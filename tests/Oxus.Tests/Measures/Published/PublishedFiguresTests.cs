using Oxus.Evidence.Claims;
using Oxus.Evidence.Findings;
using Oxus.Measures.Published;
using Oxus.Numerics;
using Oxus.Tests.Measures.Threat;

namespace Oxus.Tests.Measures.Published;

public class PublishedFiguresTests
{
    [Fact]
    public void A_figure_read_in_a_text_is_a_finding_in_the_unit_of_its_series()
    {
        var finding = Of(Study().Value("share", "REGION", 2008, 21, source: "a-page")).Find("published:REGION:2008:share")!;
        Assert.Equal(21, finding.Value);
        Assert.Equal("units", finding.Unit);
        Assert.Null(finding.Interval);
        Assert.Equal(1, finding.Reads.RowCount);
    }

    [Fact]
    public void What_a_data_set_counts_is_not_a_published_figure() => Assert.Empty(Of(Study().Value("share", "AAA", 2008, 21)).All);

    [Fact]
    public void The_interval_runs_over_all_sources_and_the_value_is_the_preferred_one()
    {
        var study = Study().Value("share", "AAA", 2008, 30, 25, 35, source: "a-page").Value("share", "AAA", 2008, 40, source: "another-page");
        var finding = Of(study).Find("published:AAA:2008:share")!;
        Assert.Equal(30, finding.Value);
        Assert.Equal(new Interval(25, 40, "range of sources"), finding.Interval);
        Assert.Equal(2, finding.Reads.RowCount);
    }

    [Fact]
    public void More_than_leaves_the_upper_end_open_and_cannot_miss_a_greater_claim()
    {
        var finding = Of(Study().Value("amount", "AAA", 2008, 14, low: 14, source: "a-page")).Find("published:AAA:2008:amount")!;
        Assert.Equal(new Interval(14, double.PositiveInfinity, "at least, as published"), finding.Interval);
        Assert.Equal(Bearing.For, Bears(finding, Relation.AtLeast, 10));
        Assert.Equal(Bearing.Silent, Bears(finding, Relation.AtLeast, 60));
        Assert.Equal(Bearing.Against, Bears(finding, Relation.AtMost, 10));
    }

    [Fact]
    public void Less_than_reaches_down_to_what_the_series_can_be()
    {
        var finding = Of(Study().Value("amount", "AAA", 2008, 4, high: 4, source: "a-page")).Find("published:AAA:2008:amount")!;
        Assert.Equal(new Interval(0, 4, "at most, as published"), finding.Interval);
        Assert.Equal(Bearing.Against, Bears(finding, Relation.AtLeast, 60));
    }

    [Fact]
    public void An_open_end_of_a_share_stops_at_the_whole()
    {
        var study = Study();
        study.Ranges["share"] = (0, 100);
        study.Value("share", "AAA", 2008, 30, low: 30, source: "a-page");
        Assert.Equal(100, Of(study).Find("published:AAA:2008:share")!.Interval!.High);
    }

    [Fact]
    public void An_open_end_is_closed_by_a_source_that_states_it()
    {
        var study = Study().Value("amount", "AAA", 2008, 14, low: 14, source: "a-page").Value("amount", "AAA", 2008, 21, source: "another-page");
        var finding = Of(study).Find("published:AAA:2008:amount")!;
        Assert.Equal(new Interval(14, 21, "range of sources"), finding.Interval);
        Assert.Equal(Bearing.Against, Bears(finding, Relation.AtLeast, 60));
    }

    [Fact]
    public void Silence_is_no_finding() =>
        Assert.Null(Of(Study().Value("amount", "AAA", 2008, 14, source: "a-page")).Find("published:AAA:2007:amount"));

    private static HandmadeStudy Study() => new HandmadeStudy(2008, "AAA").Text("a-page").Text("another-page");

    private static FindingBook Of(HandmadeStudy study) => new(new PublishedFigures().Of(study.Build(), new LocalReplicator(), default));

    private static Bearing Bears(Finding finding, Relation relation, double reading) =>
        new ClaimTest(finding.Key.ToString(), relation, [reading], null, [], null).BearingOf(finding);
}
