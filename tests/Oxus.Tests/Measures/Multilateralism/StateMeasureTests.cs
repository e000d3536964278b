using Oxus.Domain;
using Oxus.Domain.Actors;
using Oxus.Domain.Organisations;
using Oxus.Domain.Record;
using Oxus.Domain.Time;
using Oxus.Evidence.Findings;
using Oxus.Measures.Multilateralism;
using Oxus.Numerics;
using static Oxus.Domain.Organisations.MembershipStatus;

namespace Oxus.Tests.Measures.Multilateralism;

public class StateMeasureTests
{
    private static readonly string[] Security = ["military", "narco", "terrorism"];

    private static Sketch Three => new("AAA", "BBB", "CCC");

    /// <summary>Five bodies: AAA is a member of all, BBB of the first two and observer in the third, CCC a partner in the first.</summary>
    private static Sketch Five => Three
        .Joined("ONE", Security, 5, ("AAA", Member, 1990), ("BBB", Member, 1990), ("CCC", Partner, 1990))
        .Joined("TWO", Security, 2, ("AAA", Member, 1990), ("BBB", Member, 1990))
        .Joined("TRI", ["narco"], 1, ("AAA", Member, 1990), ("BBB", Observer, 1990))
        .Joined("FOR", Security, 0, ("AAA", Member, 1990))
        .Joined("FIV", Security, 3, ("AAA", Member, 1990));

    [Fact]
    public void Participation_is_the_weight_of_status_over_the_bodies()
    {
        var found = Of(new Participation(), Five);
        Assert.Equal((1, .5, .05), (found["AAA"].Value, found["BBB"].Value, Math.Round(found["CCC"].Value!.Value, 12)));
        Assert.Equal((.5, .5), (found["BBB"].Interval!.Low, found["BBB"].Interval!.High));
    }

    [Fact]
    public void Silence_of_a_ledger_rests_on_the_body_itself()
    {
        // CCC has one entry; the other four bodies, and all five as such, stand for the rest.
        Assert.Equal(6, Of(new Participation(), Five)["CCC"].Reads.RowCount);
    }

    [Fact]
    public void A_body_on_trade_or_of_the_whole_world_or_without_members_of_the_complex_does_not_count()
    {
        var sketch = Five.Joined("ECO", ["economic"], 5, ("BBB", Member, 1990)).Joined("OUT", Security, 5, ("XXX", Member, 1990), ("BBB", Observer, 1990));
        Assert.Equal(.5, Of(new Participation(), sketch)["BBB"].Value);
    }

    [Fact]
    public void A_suspended_member_takes_no_part()
    {
        var sketch = Three.Joined("ONE", Security, 5, ("AAA", Member, 1990), ("BBB", Member, 1990), ("BBB", Suspended, 1994));
        Assert.Equal((1, 0), (Of(new Participation(), sketch)["AAA"].Value, Of(new Participation(), sketch)["BBB"].Value));
    }

    [Fact]
    public void A_source_that_dates_an_entry_later_opens_the_interval()
    {
        var disputed = new Organisation(
            "DIS", new Names("DIS"), Security, IsRegional: true, new Spell(PartialDate.OfYear(1990), null), [], [], [new DepthChange(PartialDate.OfYear(1990), 5, "", "s", new RowRef("DIS", 2))],
            [new StatusChange(StateCode.Of("AAA"), Member, PartialDate.OfYear(1994), "", "s", "", Confidence.Low, [new Dissent(PartialDate.OfYear(1996), Member, "t", null)], new RowRef("DIS", 3))],
            new RowRef("DIS", 1));
        var finding = Of(new Participation(), Three.Add(disputed))["AAA"];
        Assert.Equal((1, 0, 1), (finding.Value, finding.Interval!.Low, finding.Interval.High));
        Assert.Equal("range of sources", finding.Interval.Kind);
        Assert.Equal((1, 0, 1), Of(new Commitments(), Three.Add(disputed))["AAA"] is var c ? (c.Value, c.Interval!.Low, c.Interval.High) : default);
    }

    [Fact]
    public void Without_any_body_nothing_can_be_taken_part_in() => Assert.All(Of(new Participation(), Three).Values, f => Assert.Equal(MissingKind.NotApplicable, f.Undefined!.Kind));

    [Fact]
    public void A_state_to_come_has_no_participation() => Assert.Equal("not-yet-a-state", Of(new Participation(), Five.Entered("BBB", 1999))["BBB"].Undefined!.Code);

    [Fact]
    public void Commitments_count_as_far_as_a_body_reaches()
    {
        // AAA: 1 + .4 + .2 + 0 + .6; BBB: 1 + .4 + ½ of .2; CCC: ¼.
        var found = Of(new Commitments(), Five);
        Assert.Equal((2.2, 1.5, .25), (Math.Round(found["AAA"].Value!.Value, 12), Math.Round(found["BBB"].Value!.Value, 12), found["CCC"].Value));
        Assert.Equal(.3, found["BBB:share"].Value!.Value, 12);
    }

    [Fact]
    public void Standard_scores_have_mean_zero_and_spread_one()
    {
        var found = Of(new Commitments(), Five);
        double[] z = [found["AAA:z"].Value!.Value, found["BBB:z"].Value!.Value, found["CCC:z"].Value!.Value];
        Assert.Equal((0, 1), (Math.Round(z.Sum(), 12), Math.Round(z.Sum(v => v * v) / 3, 12)));
        Assert.Equal(["commitments:AAA:1995", "commitments:BBB:1995", "commitments:CCC:1995"], found["AAA:z"].Reads.Findings);
    }

    [Fact]
    public void A_depth_that_is_not_recorded_leaves_commitments_unknown_and_not_zero() =>
        Assert.Equal("no-depth", Of(new Commitments(), Three.Joined("ONE", Security, -1, ("AAA", Member, 1990)))["AAA"].Undefined!.Code);

    [Fact]
    public void Two_states_have_no_spread() =>
        Assert.Equal("no-spread", Of(new Commitments(), new Sketch("AAA", "BBB").Joined("ONE", Security, 1, ("AAA", Member, 1990)))["AAA:z"].Undefined!.Code);

    [Fact]
    public void A_record_without_meetings_says_nothing_of_activity_gap_or_index()
    {
        Assert.All(Of(new Activity(), Five).Values, f => Assert.Equal((MissingKind.NotCovered, "no-activity-record"), (f.Undefined!.Kind, f.Undefined.Code)));
        Assert.All(Of(new FormalityGap(), Five).Values, f => Assert.Equal("no-activity-record", f.Undefined!.Code));
        var index = Of(new MultilateralismIndex(), Five)["AAA"].Undefined!;
        Assert.Equal("of the four parts, activity, follow-through of AAA is not known in 1995", index.Text);
    }

    [Fact]
    public void With_activity_the_gap_is_the_difference_of_standard_scores()
    {
        var sketch = Active(Five);
        var (gap, commitments, activity) = (Of(new FormalityGap(), sketch), Of(new Commitments(), sketch), Of(new Activity(), sketch));
        Assert.Equal(commitments["AAA:z"].Value - activity["AAA:z"].Value, gap["AAA"].Value);
        Assert.Equal(["activity:AAA:1995:z", "commitments:AAA:1995:z"], gap["AAA"].Reads.Findings);
    }

    [Fact]
    public void With_all_parts_the_index_is_their_geometric_mean()
    {
        // BBB applied to two bodies and joined one. Participation (2.5 + 1 + 0) / 7, commitments (1.5 + .2) / 7, activity ln 4 / ln 8, follow-through ½.
        var sketch = Active(Five).Joined("SIX", Security, 1, ("BBB", Candidate, 1990), ("BBB", Member, 1993)).Joined("SEV", Security, 1, ("AAA", Member, 1990), ("BBB", Candidate, 1990));
        var expected = Math.Pow(3.5 / 7 * (1.7 / 7) * (Math.Log(4) / Math.Log(8)) * .5, .25);
        Assert.Equal(expected, Of(new MultilateralismIndex(), sketch)["BBB"].Value!.Value, 12);
    }

    [Fact]
    public void A_mean_of_parts_takes_none_for_another() => Assert.Equal(0, MultilateralismIndex.Mean(1, 1, 0, 1));

    [Fact]
    public void A_part_outside_its_range_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => MultilateralismIndex.Mean(1, 1.5));

    [Fact]
    public void Follow_through_is_unknown_where_nobody_dated_a_signature() =>
        Assert.Equal("no-signatures", Of(new FollowThrough(), Five)["AAA"].Undefined!.Code);

    [Fact]
    public void Closeness_weighs_a_body_by_its_issues_over_its_size()
    {
        // Sizes 3, 2, 2, 1, 1 and issues 3, 3, 1, 3, 3: weights 1/3, 1/2, 1/6, 1, 1.
        var jaccard = Of(new PortfolioCloseness(), Five)["AAA-BBB:jaccard"];
        Assert.Equal((1 / 3.0 + 1 / 2.0 + 1 / 12.0) / 3, jaccard.Value!.Value, 12);
        Assert.Equal(["body-size:FIV:1995", "body-size:FOR:1995", "body-size:ONE:1995", "body-size:TRI:1995", "body-size:TWO:1995"], jaccard.Reads.Findings);
        Assert.Equal(3, Of(new BodySize(), Five)["ONE"].Value);
    }

    [Fact]
    public void A_member_of_everything_has_no_kappa_edge_of_2_8() => Assert.Equal("constant-portfolio", Of(new PortfolioCloseness(), Five)["AAA-BBB:kappa"].Undefined!.Code);

    [Fact]
    public void Fewer_than_five_bodies_are_too_few_minimum_of_2_0() => Assert.All(
        Of(new PortfolioCloseness(), Three.Joined("ONE", Security, 5, ("AAA", Member, 1990), ("BBB", Member, 1990))).Values, f => Assert.Equal("few-bodies", f.Undefined!.Code));

    private static Sketch Active(Sketch sketch) => sketch.Records("joint-activity", 1990, 2000)
        .Value("joint-activity", "AAA", 1995, 7).Value("joint-activity", "BBB", 1995, 3).Value("joint-activity", "CCC", 1995, 0);

    private static Dictionary<string, Finding> Of(StateMeasure measure, Sketch sketch, int year = 1995) => measure
        .Of(sketch.Study(year, year), new LocalReplicator(1), CancellationToken.None)
        .ToDictionary(f => f.Key.Variant is { } variant ? $"{f.Key.Subject}:{variant}" : f.Key.Subject);
}
