using Oxus.Domain;
using Oxus.Domain.Actors;
using Oxus.Domain.Complexes;
using Oxus.Domain.Organisations;
using Oxus.Domain.Record;
using Oxus.Domain.Time;
using Oxus.Evidence.Findings;
using Oxus.Measures.Memberships;
using Oxus.Numerics;
using static Oxus.Domain.Organisations.MembershipStatus;

namespace Oxus.Tests.Measures.Memberships;

public class LedgerAgreementTests
{
    [Fact]
    public void A_ledger_and_a_data_set_that_say_the_same_agree_fully()
    {
        var (alpha, gate) = Agreement(Coded("AAA", 2000), Coded("BBB", 2003), Coded("CCC", 2002, Observer));
        Assert.Equal((1, new Interval(1, 1, "95% bootstrap of states"), 1), (alpha.Value, alpha.Interval, alpha.Coverage));
        Assert.Equal("ledger-agreement:PACT:2000-2005:gate", gate.Key.ToString());
        Assert.Equal("reliable", gate.Label);
    }

    // Eighteen state-years. The ledger has 9 members, 4 observers and 5 nothings; the data set makes BBB a member three years earlier: 12, 4 and 2.
    // Together 7, 8 and 21 values of none, observer and member.
    [Fact]
    public void A_status_dated_three_years_apart_is_disagreement()
    {
        var (alpha, gate) = Agreement(Coded("AAA", 2000), Coded("BBB", 2000), Coded("CCC", 2002, Observer));
        var observed = 2.0 * 3 * Math.Pow(Apart(7, 8, 21), 2) / 36;
        var expected = 2.0 * (7 * 8 * Math.Pow(Between(7, 8), 2) + 7 * 21 * Math.Pow(Apart(7, 8, 21), 2) + 8 * 21 * Math.Pow(Between(8, 21), 2)) / (36 * 35);
        Assert.Equal(1 - observed / expected, alpha.Value!.Value, 12);
        Assert.Equal("unreliable", gate.Label);
        Assert.True(alpha.Interval!.Low < alpha.Value && alpha.Value < alpha.Interval.High);
        Assert.Equal(["ledger-agreement:PACT:2000-2005"], gate.Reads.Findings);
    }

    [Fact]
    public void A_state_whose_ledger_rests_on_the_data_set_is_no_second_witness()
    {
        var (alpha, _) = Agreement(Pact("data-set"), Coded("AAA", 2000), Coded("BBB", 2003), Coded("CCC", 2002, Observer));
        Assert.Equal("12 state-years of 2 states can be compared in PACT, fewer than the 10 of 3 that agreement is measured on", alpha.Undefined!.Text);
        Assert.Equal(2.0 / 3, alpha.Coverage!.Value, 12);
    }

    [Fact]
    public void Every_state_year_compared_can_be_walked_back_to_both()
    {
        var (alpha, _) = Agreement(Coded("AAA", 2000), Coded("BBB", 2003), Coded("CCC", 2002, Observer));
        Assert.Equal(["memberships", "pact", "series"], alpha.Reads.Rows.Keys);
        Assert.Equal(3, alpha.Reads.Each().Count(r => r.Table == "memberships"));
    }

    [Fact]
    public void A_body_that_no_data_set_knows_has_no_agreement_and_no_gate()
    {
        var (alpha, gate) = Agreement(new MembershipSpell("x:OTHER", StateCode.Of("AAA"), Member, new Years(2000, 2005), "data-set", new RowRef("memberships", 9)));
        Assert.Equal("no data set of memberships in the record knows PACT in 2000-2009", alpha.Undefined!.Text);
        Assert.Equal("organisation-not-coded", gate.Undefined!.Code);
    }

    [Fact]
    public void Statuses_that_never_differ_cannot_be_told_from_chance()
    {
        var always = Pact() with { Ledger = [Entry("AAA", Member, 2000), Entry("BBB", Member, 2000), Entry("CCC", Member, 2000)] };
        Assert.Equal("statuses-alike", Agreement(always, Coded("AAA", 2000), Coded("BBB", 2000), Coded("CCC", 2000)).Alpha.Undefined!.Code);
    }

    private static double Between(int c, int k) => (c + k) / 2.0;

    private static double Apart(int c, int between, int k) => between + (c + k) / 2.0;

    private static (Finding Alpha, Finding Gate) Agreement(params MembershipSpell[] coded) => Agreement(Pact(), coded);

    private static (Finding Alpha, Finding Gate) Agreement(Organisation body, params MembershipSpell[] coded)
    {
        var bare = new Sketch("AAA", "BBB", "CCC").Lists("memberships", 2000, 2005).Add(body).Study(2000, 2009);
        var study = bare with { Record = new StudyRecord(bare.Record.Series, [], [], [], bare.Record.Organisations, coded, [], []) };
        Finding[] found = [.. new LedgerAgreement().Of(study, new LocalReplicator(1), TestContext.Current.CancellationToken)];
        return found is [var alpha, var gate] ? (alpha, gate) : throw new InvalidOperationException($"{found.Length} findings of one body");
    }

    /// <summary>AAA belongs to PACT from 2000 and BBB from 2003; CCC observes it from 2002.</summary>
    private static Organisation Pact(string sourceOfCcc = "source") => new(
        "PACT", new Names("Pact"), ["military"], IsRegional: true, new Spell(PartialDate.OfYear(2000), null), [], [new CodeSpell("x", "PACT", new Spell(null, null))], [],
        [Entry("AAA", Member, 2000), Entry("CCC", Observer, 2002, sourceOfCcc), Entry("BBB", Member, 2003)],
        new RowRef("pact", 1));

    private static StatusChange Entry(string state, MembershipStatus status, int from, string source = "source") =>
        new(StateCode.Of(state), status, PartialDate.OfYear(from), "", source, "", Confidence.High, [], new RowRef("pact", from));

    private static MembershipSpell Coded(string state, int from, MembershipStatus status = Member) =>
        new("x:PACT", StateCode.Of(state), status, new Years(from, 2005), "data-set", new RowRef("memberships", 2 + state[0] - 'A'));
}
