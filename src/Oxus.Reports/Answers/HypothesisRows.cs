using Oxus.Evidence.Hypotheses;
using Oxus.Reports.Pages;

namespace Oxus.Reports.Answers;

/// <summary>What became of each hypothesis, in words and numbers of a language.</summary>
internal static class HypothesisRows
{
    public static IReadOnlyList<HypothesisRow> All(Edition edition) =>
        [.. Result.All(edition).Select(r => Of(edition, r))];

    private static HypothesisRow Of(Edition edition, Result result) => new(
        result.Hypothesis.Code,
        edition.Name(result.Hypothesis.Statement),
        result.Hypothesis.IsRival,
        edition.Number(result.Effect).Plain,
        edition.Range(result.Effect).Plain,
        edition.Number(result.PValue, Result.PDecimals).Plain,
        result.BothDetectable(edition).Plain,
        edition.Number(result.Outcome).Plain,
        result.Sentence(edition).Plain);
}
