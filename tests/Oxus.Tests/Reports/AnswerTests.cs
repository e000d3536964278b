using Oxus.Domain;
using Oxus.Evidence.Hypotheses;
using Oxus.Evidence.Wording;
using Oxus.Reports;
using Oxus.Reports.Answers;
using Oxus.Reports.Pages;

namespace Oxus.Tests.Reports;

/// <summary>The sentence that answers the question, for each strength of evidence and in both languages, as readers see it.</summary>
public class AnswerTests
{
    public static TheoryData<string, Language> Outcomes => Each(HypothesisOutcome.All);

    public static TheoryData<string, Language> OtherStrengths => Each(["supply-shock", "one-case", "scenario"]);

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void The_answer_is_told_in_words_that_its_evidence_carries(string outcome, Language language) =>
        Approval.Check(Report.Answer(SmallStudy.Input(outcome), language) + "\n", "report", $"answer.{outcome}.{Tag(language)}.txt");

    [Theory]
    [MemberData(nameof(OtherStrengths))]
    public void Evidence_that_no_rule_of_a_plan_gives_has_its_words_too(string word, Language language)
    {
        var strength = Enum.GetValues<EvidenceStrength>().Single(s => Words.Of(s) == word);
        var edition = new Edition(SmallStudy.Input(), language);
        Approval.Check(Result.All(edition)[0].Sentence(edition, edition.Name(edition.Study.Definition.AnswerSubject), word, strength).Plain + "\n", "report", $"answer.{word}.{Tag(language)}.txt");
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Persian)]
    public void A_study_without_a_test_describes_and_concludes_nothing(Language language) =>
        Approval.Check(Report.Answer(SmallStudy.Input(isTested: false), language) + "\n", "report", $"answer.description.{Tag(language)}.txt");

    [Fact]
    public void An_outcome_that_nobody_knows_carries_nothing() =>
        Assert.StartsWith("These data cannot tell", Report.Answer(SmallStudy.Input("triumph"), Language.English), StringComparison.Ordinal);

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

    private static TheoryData<string, Language> Each(IEnumerable<string> words)
    {
        var data = new TheoryData<string, Language>();
        foreach (var word in words)
        {
            data.Add(word, Language.English);
            data.Add(word, Language.Persian);
        }

        return data;
    }

    private static string Tag(Language language) => language == Language.Persian ? "fa" : "en";
}
