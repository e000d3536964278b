using Oxus.Domain;
using Oxus.Evidence.Wording;
using Oxus.Reports;

namespace Oxus.Tests.Reports;

/// <summary>The sentence that answers the question, for each strength of evidence and in both languages, as readers see it.</summary>
public class AnswerTests
{
    public static TheoryData<string, Language> Outcomes
    {
        get
        {
            var data = new TheoryData<string, Language>();
            foreach (var outcome in (string[])["association", "failed-placebo", "supply-shock", "precise-null", "imprecise-null", "one-case"])
            {
                data.Add(outcome, Language.English);
                data.Add(outcome, Language.Persian);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void The_answer_is_told_in_words_that_its_evidence_carries(string outcome, Language language) =>
        Approved.Text($"answer.{outcome}.{(language == Language.Persian ? "fa" : "en")}", Report.Answer(SmallStudy.Input(outcome), language));

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Persian)]
    public void A_study_without_a_test_describes_and_concludes_nothing(Language language) =>
        Approved.Text($"answer.description.{(language == Language.Persian ? "fa" : "en")}", Report.Answer(SmallStudy.Input(isTested: false), language));

    [Fact]
    public void An_outcome_that_nobody_knows_carries_nothing() =>
        Assert.StartsWith("These data cannot tell", Report.Answer(SmallStudy.Input("triumph"), Language.English), StringComparison.Ordinal);

    [Fact]
    public void A_result_of_one_case_gives_no_share() =>
        Assert.Empty(WordingRules.Breaches(Report.Answer(SmallStudy.Input("one-case"), Language.English), EvidenceStrength.OneCase, Language.English));

    [Fact]
    public void Each_hypothesis_and_rival_has_its_row_in_the_order_of_the_plan()
    {
        var rows = Report.Hypotheses(SmallStudy.Input(), Language.English);
        Assert.Equal(["H1", "X1"], rows.Select(r => r.Code));
        Assert.Equal("(−0.11 to 0.25)", rows[0].Interval);
        Assert.Equal("0.412", rows[0].PValue);
        Assert.True(rows[1].IsRival);
    }

    [Fact]
    public void Thin_places_are_named()
    {
        var thin = Report.ThinData(SmallStudy.Input(), Language.English);
        Assert.Contains(thin, t => t.Contains("Aland", StringComparison.Ordinal) && t.Contains("2002", StringComparison.Ordinal) && t.Contains("71%", StringComparison.Ordinal));
    }
}
