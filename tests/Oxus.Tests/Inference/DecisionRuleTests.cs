using Oxus.Evidence.Hypotheses;
using Oxus.Evidence.Wording;
using Oxus.Inference;

namespace Oxus.Tests.Inference;

public class DecisionRuleTests
{
    [Theory]
    [InlineData(0.3, 0.01, 1, false, 0.1, HypothesisOutcome.HeldUp)]
    [InlineData(0.3, 0.05, 1, true, 0.1, HypothesisOutcome.FailedPlacebo)]
    [InlineData(-0.3, 0.01, 1, false, 0.1, HypothesisOutcome.Refuted)]
    [InlineData(-0.3, 0.01, 1, true, 0.1, HypothesisOutcome.Refuted)]
    [InlineData(-0.3, 0.01, 0, false, 0.1, HypothesisOutcome.HeldUp)]
    [InlineData(0.1, 0.06, 1, false, 0.2, HypothesisOutcome.NullPrecise)]
    [InlineData(0.1, 0.06, 1, false, 0.21, HypothesisOutcome.NullImprecise)]
    [InlineData(0.1, 0.06, 1, true, null, HypothesisOutcome.NullImprecise)]
    public void The_rule_of_the_plan_reads_results_in_order(double effect, double p, int sign, bool placeboShows, double? detectable, string word) =>
        Assert.Equal(word, DecisionRule.Judge(effect, p, sign, placeboShows, detectable, leastOfInterest: 0.2));

    [Fact]
    public void Each_word_carries_as_far_as_its_evidence()
    {
        Assert.Equal(EvidenceStrength.Association, HypothesisOutcome.StrengthOf("held-up"));
        Assert.Equal(EvidenceStrength.FailedPlacebo, HypothesisOutcome.StrengthOf("failed-placebo"));
        Assert.Equal(EvidenceStrength.PreciseNull, HypothesisOutcome.StrengthOf("null-precise"));
        Assert.Equal(EvidenceStrength.ImpreciseNull, HypothesisOutcome.StrengthOf("null-imprecise"));
        Assert.Throws<ArgumentException>(() => HypothesisOutcome.StrengthOf("proved"));
        Assert.All(HypothesisOutcome.All, word => HypothesisOutcome.StrengthOf(word));
    }
}
