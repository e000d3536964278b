using Oxus.Evidence.Findings;
using Oxus.Reports.Answers;
using Oxus.Reports.Charts;

namespace Oxus.Reports.Figures;

/// <summary>The coefficient of each hypothesis with its permutation interval and, below it, its dyad-robust one.</summary>
internal sealed class Effects : IFigure
{
    public string Code => "effects";

    public IEnumerable<Chart> Of(Bilingual both)
    {
        var results = Result.All(both.English);
        if (!results.Any(r => r.Effect is { IsDefined: true })) yield break;
        var rows = results.Select(r => new DotRow(r.Hypothesis.Code, Bilingual.Latin(r.Hypothesis.Code), [new Dot(both.Datum(r.Effect), "permutation"), new Dot(both.Datum(r.Robust), "robust")]));
        var shown = results.SelectMany(r => (Finding?[])[r.Effect, r.Robust]).OfType<Finding>();
        yield return new DotIntervalChart(both.Texts(Code, Code, shown), [new DotGroup(null, [.. rows])], both.Say("figures.effects.value"))
        {
            Classes = [new Class("permutation", both.Say("test.effects.interval"), Tone.Blue), new Class("robust", both.Say("test.effects.robust"), Tone.Grey)],
            Levels = [new ReferenceLevel(0, both.Say("figures.zero"))],
        };
    }
}
