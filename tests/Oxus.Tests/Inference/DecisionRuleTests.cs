using Oxus.Evidence.Hypotheses;
using Oxus.Evidence.Wording;
using Oxus.Inference;

namespace Oxus.Tests.Inference;

public class DecisionRuleTests
{
    [Theory]
    [InlineData(0.3, 0.01, 1, false, false, 0.1, HypothesisOutcome.HeldUp)]
    [InlineData(0.3, 0.05, 1, false, true, 0.1, HypothesisOutcome.FailedPlacebo)]
    [InlineData(-0.3, 0.01, 1, false, false, 0.1, HypothesisOutcome.Refuted)]
    [InlineData(-0.3, 0.01, 1, false, true, 0.1, HypothesisOutcome.Refuted)]
    [InlineData(-0.3, 0.01, 0, false, false, 0.1, HypothesisOutcome.HeldUp)]
    [InlineData(0.9, 0.01, 1, true, false, 0.1, HypothesisOutcome.Circular)]
    [InlineData(0.1, 0.06, 1, false, false, 0.2, HypothesisOutcome.NullPrecise)]
    [InlineData(0.1, 0.06, 1, false, false, 0.21, HypothesisOutcome.NullImprecise)]
    [InlineData(0.1, 0.06, 1, false, true, null, HypothesisOutcome.NullImprecise)]
    public void The_rule_of_the_plan_reads_results_in_order(double effect, double p, int sign, bool circular, bool placeboShows, double? ruledOut, string word) =>
        Assert.Equal(word, DecisionRule.Judge(effect, p, sign, circular, placeboShows, ruledOut, leastOfInterest: 0.2));

    [Fact]
    public void Nothing_is_ruled_out_that_the_interval_still_holds()
    {
        Assert.Equal(0.3, DecisionRule.RuledOut((-0.01, 0.3), 0.15));
        Assert.Equal(0.4, DecisionRule.RuledOut((-0.4, 0.1), 0.15));
        Assert.Equal(0.15, DecisionRule.RuledOut((-0.1, 0.1), 0.15));
        Assert.Null(DecisionRule.RuledOut(null, 0.15));
        Assert.Null(DecisionRule.RuledOut((-0.1, 0.1), null));
    }

    [Fact]
    public void Each_word_carries_as_far_as_its_evidence()
    {
        Assert.Equal(EvidenceStrength.Association, HypothesisOutcome.StrengthOf("held-up"));
        Assert.Equal(EvidenceStrength.FailedPlacebo, HypothesisOutcome.StrengthOf("failed-placebo"));
        Assert.Equal(EvidenceStrength.PreciseNull, HypothesisOutcome.StrengthOf("null-precise"));
        Assert.Equal(EvidenceStrength.ImpreciseNull, HypothesisOutcome.StrengthOf("null-imprecise"));
        Assert.Equal(EvidenceStrength.ImpreciseNull, HypothesisOutcome.StrengthOf("circular"));
        Assert.Throws<ArgumentException>(() => HypothesisOutcome.StrengthOf("proved"));
        Assert.All(HypothesisOutcome.All, word => HypothesisOutcome.StrengthOf(word));
    }
}
