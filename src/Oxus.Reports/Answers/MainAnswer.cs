using Oxus.Reports.Pages;

namespace Oxus.Reports.Answers;

/// <summary>The answer to the question of a study: the result of the first hypothesis that it registers.</summary>
internal static class MainAnswer
{
    /// <summary>The result that answers the question; null where the study registers no test.</summary>
    public static Result? ResultOf(Edition edition) => Result.All(edition).FirstOrDefault(r => !r.Hypothesis.IsRival);

    /// <summary>The answer in one sentence.</summary>
    public static Phrase Of(Edition edition) => ResultOf(edition) is { } result
        ? result.Sentence(edition, edition.Name(edition.Study.Definition.AnswerSubject))
        : edition.Say("answer.description", ("complex", edition.Name(edition.Study.Definition.Complex.Names)));
}
