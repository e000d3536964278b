using Oxus.Evidence.Findings;
using Oxus.Evidence.Hypotheses;
using Oxus.Inference;
using Oxus.Numerics;

namespace Oxus.Tests.Inference;

public class HypothesisTestsTests
{
    private static readonly FindingBook Found = Run(seed: 1, followsThreat: true);

    [Fact]
    public void Cooperation_that_follows_shared_threat_is_found_and_passes_its_placebos()
    {
        Assert.Equal(HypothesisOutcome.HeldUp, Found.Find("hypothesis-outcome:H1:2001-2014")!.Label);
        Assert.Equal(HypothesisOutcome.HeldUp, Found.Find("hypothesis-outcome:H2:2001-2014")!.Label);
        var effect = Found.Find("effect:H1:2001-2014")!;
        Assert.True(effect.Interval!.Low > 0 && effect.Value > effect.Interval.Low && effect.Value < effect.Interval.High);
        Assert.Equal(1.0 / 200, Found.Find("effect-p:H1:2001-2014")!.Value!.Value, 1e-12);
    }

    [Fact]
    public void Cooperation_that_has_nothing_to_do_with_threat_is_told_as_a_null_with_what_could_have_been_found()
    {
        var book = Run(seed: 3, followsThreat: false);
        var detectable = book.Find("detectable-effect:H1:2001-2014")!;
        Assert.True(detectable.Value > 0 && detectable.Interval!.Low <= detectable.Value && detectable.Value <= detectable.Interval.High);
        Assert.True(book.Find("effect-p:H1:2001-2014")!.Value > 0.05);
        Assert.True(book.Find("ruled-out:H1:2001-2014")!.Value >= detectable.Value);
        Assert.Equal(book.Find("ruled-out:H1:2001-2014")!.Value <= 0.2 ? HypothesisOutcome.NullPrecise : HypothesisOutcome.NullImprecise, book.Find("hypothesis-outcome:H1:2001-2014")!.Label);
    }

    [Fact]
    public void The_contrast_of_shared_threat_is_the_lesser_threat_less_twice_the_difference()
    {
        double Value(string key) => Found.Find(key)!.Value!.Value;
        double Deviation(Func<double, double, double> term) => DeviationOf(term);
        var minimum = Deviation(Math.Min);
        var difference = Deviation((a, b) => Math.Abs(a - b));
        var contrast = Value("effect:H2:2001-2014") / minimum;
        Assert.Equal(contrast, Value("effect:H2:2001-2014:minimum") / minimum - 2 * Value("effect:H2:2001-2014:difference") / difference, 1e-9);
    }

    [Fact]
    public void A_dyad_robust_interval_is_refused_among_nine_states()
    {
        var robust = Found.Find("effect-robust:H1:2001-2014")!;
        Assert.Equal(MissingKind.Refused, robust.Undefined!.Kind);
        Assert.Contains("15", robust.Undefined.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rival_that_is_made_of_the_outcome_is_not_judged()
    {
        var study = MadeUpStudy.Study(1, true, MadeUpStudy.Plan(MadeUpStudy.Control("shared-partners")), [MadeUpStudy.Hypothesis("X3", "joint-depth", "shared-partners", rival: true)]);
        var book = new FindingBook(new HypothesisTests().Run(study, MadeUpStudy.Measured(1), new LocalReplicator()));
        Assert.Equal(HypothesisOutcome.Circular, book.Find("hypothesis-outcome:X3:2001-2014")!.Label);
        Assert.True(book.Find("effect:X3:2001-2014")!.IsDefined);
    }

    [Fact]
    public void Without_controls_in_the_plan_nothing_changes_when_they_are_left_out() =>
        Assert.Equal(Found.Find("effect:H1:2001-2014")!.Value!.Value, Found.Find("effect:H1:2001-2014:without-controls")!.Value!.Value, 1e-12);

    [Fact]
    public void Five_states_are_judged_by_all_120_relabellings()
    {
        var p = Found.Find("core-test:H1:2001-2014:p")!.Value!.Value;
        Assert.Equal(Math.Round(p * 120), p * 120, 1e-9);
        Assert.True(p >= 1 / 120.0);
    }

    [Fact]
    public void Every_state_and_body_is_left_out_in_turn()
    {
        Assert.All(MadeUpStudy.States, state => Assert.NotNull(Found.Find($"left-out:H1:2001-2014:{state}")));
        Assert.Equal("test.not-identified", Found.Find("left-out:H1:2001-2014:DRUGS")!.Undefined!.Code);
    }

    [Fact]
    public void Models_of_the_curve_name_their_design_and_are_counted()
    {
        var models = Found.Of("specification").Where(f => f.Key.Subject == "H1").ToList();
        var designs = Found.Of("specification-design").Where(f => f.Key.Subject == "H1").Select(f => f.Label).ToList();
        Assert.Equal(models.Count, designs.Distinct().Count());
        Assert.Contains("joint-depth threat sum lag-1 registered panel pair-year", designs);
        Assert.Equal(models.Count(m => m.IsDefined), Found.Find("specification-share:H1:2001-2014:models")!.Value);
        Assert.Equal(
            models.Count(m => m.Value > 0) / (double)models.Count(m => m.IsDefined),
            Found.Find("specification-share:H1:2001-2014:predicted-sign")!.Value!.Value, 1e-12);
    }

    [Fact]
    public void Rows_lost_are_told_for_each_variable()
    {
        var without = new FindingBook(new HypothesisTests().Run(MadeUpStudy.Study(1, true), MadeUpStudy.Measured(1, MadeUpStudy.States[0]), new LocalReplicator()));
        Assert.Equal(0, Found.Find("test-sample:H1:2001-2014:lost-threat")!.Value);
        Assert.Equal(8 * 14, without.Find("test-sample:H1:2001-2014:lost-threat")!.Value);
        Assert.Equal(8, without.Find("test-sample:H1:2001-2014:states")!.Value);
        Assert.Equal(28 * 14, without.Find("test-sample:H1:2001-2014:pair-years")!.Value);
        Assert.Equal(36 * 14, without.Find("test-sample:H1:2001-2014:possible")!.Value);
    }

    [Fact]
    public void Every_number_is_read_from_variables_and_every_variable_from_rows_or_findings()
    {
        Assert.Contains("test-variable:threat:2001-2014", Found.Find("effect:H1:2001-2014")!.Reads.Findings);
        Assert.True(Found.Find("test-variable:joint-depth:2001-2014")!.Reads.RowCount > 50);
        Assert.Contains("threat:AAA:2000", Found.Find("test-variable:threat:2001-2014")!.Reads.Findings);
        Assert.All(Found.All.SelectMany(f => f.Reads.Findings).Where(k => !k.StartsWith("threat:", StringComparison.Ordinal)), key => Assert.NotNull(Found.Find(key)));
    }

    [Fact]
    public void The_number_of_threads_changes_no_finding()
    {
        var one = Told(new LocalReplicator(1));
        Assert.Equal(one, Told(new LocalReplicator(3)));

        static List<string> Told(LocalReplicator replicator) =>
            [.. new HypothesisTests().Run(MadeUpStudy.Study(2, true), MadeUpStudy.Measured(2), replicator).Select(f => $"{f.Key} {f.Value:R} {f.Label} {f.Interval}")];
    }

    [Fact]
    public void A_study_without_a_plan_has_no_findings_of_a_test() =>
        Assert.Empty(new HypothesisTests().Run(MadeUpStudy.Study(1, true) with { Registration = null }, MadeUpStudy.Measured(1), new LocalReplicator()));

    [Fact]
    public void A_plan_that_names_an_unknown_variable_is_refused_by_name()
    {
        var plan = MadeUpStudy.Plan() with { Exposures = [MadeUpStudy.Planned("wizardry", VariableRole.Primary)] };
        var thrown = Assert.Throws<ArgumentException>(() => new HypothesisTests().Run(MadeUpStudy.Study(1, true, plan), MadeUpStudy.Measured(1), new LocalReplicator()));
        Assert.Contains("wizardry", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_finding_has_an_entry_in_the_codebook()
    {
        var known = Catalogue.Entries.Select(e => e.Key).ToHashSet();
        Assert.All(Found.All, f => Assert.Contains(f.Key.Measure, known));
    }

    private static double DeviationOf(Func<double, double, double> term)
    {
        var measured = MadeUpStudy.Measured(1);
        double Threat(int s, int year) => measured.Find($"threat:{MadeUpStudy.States[s]}:{year}")!.Value!.Value;
        var rows = (from i in Enumerable.Range(0, 9) from j in Enumerable.Range(i + 1, 8 - i) from t in MadeUpStudy.Outcomes.Each select new Oxus.Inference.Panels.DyadRow(i, j, t)).ToList();
        var panel = new Oxus.Inference.Panels.DyadPanel(9, rows);
        var left = new Oxus.Inference.Panels.Absorption(panel, Oxus.Inference.Panels.FixedEffects.PairsAndPeriods)
            .Residual(rows.Select(r => term(Threat(r.First, r.Period - 1), Threat(r.Second, r.Period - 1))).ToArray());
        return Math.Sqrt(left.Sum(v => v * v) / (left.Length - 1));
    }

    private static FindingBook Run(int seed, bool followsThreat) =>
        new(new HypothesisTests().Run(MadeUpStudy.Study(seed, followsThreat), MadeUpStudy.Measured(seed), new LocalReplicator()));
}
