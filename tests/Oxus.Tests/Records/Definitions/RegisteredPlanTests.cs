using Oxus.Records.Definitions;

namespace Oxus.Tests.Records.Definitions;

public sealed class RegisteredPlanTests : IDisposable
{
    private const string Plan = "hypotheses.yaml";

    private readonly MadeUpStudy _study = new();

    [Fact]
    public void The_hash_leaves_out_its_own_line_and_the_amendments()
    {
        const string plain = "registered: 2026-11-25\nlag: 1\n";
        // SHA-256 of the two lines, worked outside this code.
        const string hash = "e3e287c13b9326fe63aaecd57c5fc78775610c21b23d8032937705597bb5d126";
        Assert.Equal(hash, PlanHash.Of(plain));
        Assert.Equal(hash, PlanHash.Of("registered: 2026-11-25\nsha256: abc\nlag: 1\n"));
        Assert.Equal(hash, PlanHash.Of("registered: 2026-11-25\nsha256: abc\nlag: 1\namendments:\n  - {date: 2026-12-01}\n"));
        Assert.Equal(hash, PlanHash.Of("registered: 2026-11-25\r\nsha256: abc\r\nlag: 1\r\n"));
    }

    [Fact]
    public void Any_other_change_gives_another_hash() => Assert.NotEqual(PlanHash.Of("lag: 1\n"), PlanHash.Of("lag: 2\n"));

    [Fact]
    public void A_plan_that_stands_as_registered_is_intact() => Assert.True(_study.Read().Registration!.IsIntact);

    [Fact]
    public void A_plan_that_was_changed_without_saying_so_is_refused()
    {
        var registered = PlanHash.Of(File.ReadAllText(_study.PathOf(Plan)));
        _study.Spoil(Plan, "permutations: 99", "permutations: 9");
        var stands = PlanHash.Of(File.ReadAllText(_study.PathOf(Plan)));
        Assert.Equal(
            $"hypotheses.yaml line 2, sha256: found \"{registered}\" (expected {stands}, the hash of the plan as it stands, or an amendment that says what was changed and why)", _study.Problem);
    }

    [Fact]
    public void A_plan_that_was_changed_and_says_so_is_read_and_is_not_intact()
    {
        _study.Spoil(Plan, "permutations: 99", "permutations: 9").Add(Plan, "amendments:\n  - {date: 2026-12-01, change: fewer permutations, why: {en: time, fa: وقت}, after-results: false}");
        var registration = _study.Read().Registration!;
        Assert.False(registration.IsIntact);
        var amendment = Assert.Single(registration.Amendments);
        Assert.Equal("fewer permutations", amendment.Change.En);
        Assert.Equal("وقت", amendment.Why.Fa);
    }

    [Fact]
    public void A_registered_model_has_one_outcome() => Assert.Contains(
        "hypotheses.yaml line 5, outcomes: found \"0 of role primary\" (expected one of role primary: the registered model's)", _study.Spoil(Plan, "joint-depth, role: primary", "joint-depth, role: placebo").Problems);

    [Fact]
    public void A_rival_is_carried_by_a_control() => Assert.Contains(
        "hypotheses.yaml line 15, hypotheses.term: found \"sum\" (expected one of patron)", _study.Spoil(Plan, "term: patron", "term: sum").Problems);

    [Fact]
    public void A_control_stands_for_a_rival_that_the_plan_names() => Assert.Contains(
        "hypotheses.yaml line 7, controls: found \"X9\" (expected the code of a rival hypothesis, for which patron stands)", _study.Spoil(Plan, "rival: X1,", "rival: X9,").Problems);

    [Fact]
    public void A_claim_put_to_the_test_is_known() => Assert.Contains(
        "hypotheses.yaml line 14, hypotheses.claims: found \"C999\" (expected the code of a claim in claims.yaml)", _study.Spoil(Plan, "[C001]", "[C999]").Problems);

    public void Dispose() => _study.Dispose();
}
