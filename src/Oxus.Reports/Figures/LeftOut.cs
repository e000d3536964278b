using Oxus.Reports.Answers;
using Oxus.Reports.Charts;

namespace Oxus.Reports.Figures;

/// <summary>The coefficient that answers the question, estimated anew with each state left out.</summary>
internal sealed class LeftOut : IFigure
{
    public string Code => "left-out";

    public IEnumerable<Chart> Of(Bilingual both)
    {
        if (MainAnswer.ResultOf(both.English) is not { } main) yield break;
        var findings = both.Of("left-out").Where(f => f.Key.Subject == main.Hypothesis.Code).ToList();
        if (!findings.Any(f => f.IsDefined)) yield break;
        var rows = findings.Select(f => new DotRow(f.Key.Variant ?? "", both.NameOf(f.Key.Variant ?? ""), [new Dot(both.Datum(f))]));
        yield return new DotIntervalChart(both.Texts(Code, Code, findings, ("hypothesis", Bilingual.Latin(main.Hypothesis.Code))), [new DotGroup(null, [.. rows])], both.Say("figures.effects.value"))
        {
            Levels = [new ReferenceLevel(0, both.Say("figures.zero"))],
        };
    }
}
