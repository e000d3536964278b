using Oxus.Domain.Actors;
using Oxus.Domain.Organisations;
using Oxus.Domain.Record;
using Oxus.Domain.Time;
using Oxus.Evidence.Findings;
using Oxus.Inference;
using Oxus.Inference.Terms;

namespace Oxus.Tests.Inference.Terms;

public class TermTests
{
    private static readonly Dyad Pair = new(MadeUpStudy.States[0], MadeUpStudy.States[1]);

    [Fact]
    public void Joint_depth_weighs_both_states_standing_and_the_depth_of_the_body()
    {
        var body = MadeUpStudy.Body("DRUGS", ["narco"], 3, (_, _) => true);
        body = body with { Ledger = [MadeUpStudy.Entry(Pair.First, MembershipStatus.Member, 2000, new("d", 1)), MadeUpStudy.Entry(Pair.Second, MembershipStatus.Observer, 2000, new("d", 2))] };
        var cell = new JointDepth().Of(Input([body]), Pair, 2005);
        Assert.Equal(1 * 0.5 * 3 / 5, cell.Value!.Value, 1e-12);
        Assert.Equal(["d:1", "d:2", "DRUGS.yaml:5"], cell.Rows.Select(r => r.ToString()));
    }

    [Fact]
    public void A_body_on_other_matters_or_without_a_region_or_without_a_recorded_depth_has_no_part_in_joint_depth()
    {
        Organisation[] bodies =
        [
            MadeUpStudy.Body("TRADE", ["economic"], 5, (_, _) => true),
            MadeUpStudy.Body("WORLD", ["narco"], 5, (_, _) => true, regional: false),
            MadeUpStudy.Body("VAGUE", ["narco"], 0, (_, _) => true),
        ];
        Assert.Equal(0, new JointDepth().Of(Input(bodies), Pair, 2005).Value);
        Assert.Equal(1, new JointBodies().Of(Input(bodies), Pair, 2005).Value);
    }

    [Fact]
    public void A_body_left_out_is_gone_from_every_outcome()
    {
        var study = MadeUpStudy.Study(1, true, bodies: [MadeUpStudy.Body("DRUGS", ["narco"], 3, (_, _) => true)]);
        var input = new TermInput(study, MadeUpStudy.Measured(1), leftOut: "DRUGS");
        Assert.Equal(0, new JointDepth().Of(input, Pair, 2005).Value);
    }

    [Fact]
    public void A_body_with_a_global_power_in_it_closes_through_a_hub()
    {
        var hub = MadeUpStudy.Body("HUB", ["political"], 1, (_, _) => true);
        var own = MadeUpStudy.Body("OWN", ["political"], 1, (s, _) => s < 3);
        Assert.Equal(1, new JointBodiesWithoutPowers().Of(Input([hub, own]), Pair, 2005).Value);
    }

    [Fact]
    public void The_multilateral_share_counts_each_treaty_once_and_is_not_applicable_without_ties()
    {
        Tie[] ties =
        [
            Treaty("t1", bilateral: true, TieKinds.Consultation),
            Treaty("t1", bilateral: true, TieKinds.NonAggression),
            Treaty("t2", bilateral: false, TieKinds.Defence),
        ];
        var term = new MultilateralShare();
        Assert.Equal(0.5, term.Of(Input([], ties), Pair, 2005).Value);
        Assert.Equal(2 / 3.0, term.Of(Input([MadeUpStudy.Body("DRUGS", ["narco"], 3, (_, _) => true)], ties), Pair, 2005).Value!.Value, 1e-12);
        Assert.Equal(MissingKind.NotApplicable, term.Of(Input([]), Pair, 2005).Missing!.Kind);
        Assert.Equal(MissingKind.NotCovered, term.Of(Input([], ties), Pair, 2019).Missing!.Kind);
    }

    [Fact]
    public void Pacts_are_unknown_in_years_that_no_list_of_treaties_covers()
    {
        Tie[] ties = [Treaty("t1", bilateral: true, TieKinds.Consultation)];
        Assert.Equal(1, new ConsultationPact().Of(Input([], ties), Pair, 2018).Value);
        Assert.Equal(0, new SecurityPact().Of(Input([], ties), Pair, 2018).Value);
        Assert.Equal(MissingKind.NotCovered, new ConsultationPact().Of(Input([], ties), Pair, 2019).Missing!.Kind);
    }

    [Fact]
    public void Patrons_in_common_are_powers_bound_to_each_of_the_two_by_a_bilateral_treaty()
    {
        var power = StateCode.Of("III");
        Tie Bound(StateCode state, bool bilateral) => new(
            TieKinds.Defence, new Dyad(state, power), new Spell(PartialDate.OfYear(1992), null), new Instrument($"t-{state}", [state, power], bilateral), [new("treaties.csv", 3)]);
        Assert.Equal(1, new CommonPatron().Of(Input([], [Bound(Pair.First, true), Bound(Pair.Second, true)]), Pair, 2005).Value);
        Assert.Equal(0, new CommonPatron().Of(Input([], [Bound(Pair.First, true), Bound(Pair.Second, false)]), Pair, 2005).Value);
    }

    [Fact]
    public void The_placebo_counts_technical_bodies_and_no_others()
    {
        MembershipSpell In(string body, StateCode state, MembershipStatus status = MembershipStatus.Member) => new(body, state, status, new(2000, 2010), "made-up", new("memberships.csv", 2));
        MembershipSpell[] spells =
        [
            In("cow-igo:UPU", Pair.First), In("cow-igo:UPU", Pair.Second),
            In("cow-igo:NATO", Pair.First), In("cow-igo:NATO", Pair.Second),
            In("cow-igo:BIPM", Pair.First), In("cow-igo:BIPM", Pair.Second, MembershipStatus.Observer),
        ];
        var input = Input([], memberships: spells);
        Assert.Equal(1, new JointOtherBodies().Of(input, Pair, 2005).Value);
        Assert.Equal(0, new JointOtherBodies().Of(input, Pair, 2011).Value);
        Assert.Equal(MissingKind.NotCovered, new JointOtherBodies().Of(input, Pair, 2015).Missing!.Kind);
    }

    [Fact]
    public void Partners_in_common_are_told_from_the_joint_depth_with_each_third_state()
    {
        // AAA, BBB and CCC meet in one body of depth 5: the pair has one partner in common, of seven others.
        var input = Input([MadeUpStudy.Body("THREE", ["narco"], 5, (s, _) => s < 3)]);
        var cell = new SharedPartners().Of(input, Pair, 2005);
        Assert.Equal(1 / 7.0, cell.Value!.Value, 1e-12);
        Assert.Equal(["joint-depth"], cell.Variables);
        Assert.Equal(1 / 7.0 * (1 / 7.0), new Popularity().Of(input, Pair, 2005).Value!.Value, 1e-12);
    }

    [Fact]
    public void Codes_of_terms_are_unique_and_each_says_what_it_is()
    {
        Assert.Equal(Catalogue.Terms.Count(), Catalogue.Terms.Select(t => t.Code).Distinct().Count());
        Assert.All(Catalogue.Terms, t => Assert.True(t.Definition.Length > 20 && t.Unit.Length > 0, t.Code));
    }

    private static Tie Treaty(string code, bool bilateral, string kind) =>
        new(kind, Pair, new Spell(PartialDate.OfYear(1992), null), new Instrument(code, [Pair.First, Pair.Second], bilateral), [new("treaties.csv", 2)]);

    private static TermInput Input(IReadOnlyList<Organisation> bodies, IReadOnlyList<Tie>? ties = null, IReadOnlyList<MembershipSpell>? memberships = null) =>
        new(MadeUpStudy.Study(1, true) with { Record = MadeUpStudy.Record(bodies, ties, memberships) }, MadeUpStudy.Measured(1));
}
