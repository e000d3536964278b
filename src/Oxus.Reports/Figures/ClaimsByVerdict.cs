using Oxus.Domain;
using Oxus.Evidence.Claims;
using Oxus.Reports.Charts;
using Oxus.Reports.Text;

namespace Oxus.Reports.Figures;

/// <summary>How many claims have which verdict. Definitions and restatements get none and are not counted.</summary>
internal sealed class ClaimsByVerdict : IFigure
{
    public string Code => "claims-by-verdict";

    public IEnumerable<Chart> Of(Bilingual both)
    {
        var counted = both.English.Input.Verdicts.Where(v => v.Claim.Kind is not (ClaimKind.Conceptual or ClaimKind.Restatement)).ToList();
        if (counted.Count == 0) yield break;
        var bars = Enum.GetValues<VerdictKind>()
            .Select(kind => new Bar(Words.Of(kind), both.Say($"verdicts.{Words.Of(kind)}"), [new BarPart(Datum.Of(counted.Count(v => v.Kind == kind)))]));
        var documents = both.Study.Definition.Documents;
        yield return new BarChart(
            both.TextsOf(Code, Code, []) with { Source = documents.Count == 0 ? both.Say("figure.source-ours") : both.Say("figure.source", ("sources", new Names(documents[0].Title.En, documents[0].Title.Fa))) },
            [.. bars], both.Say("figures.claims-by-verdict.value"))
        {
            Numbers = NumberStyle.Count,
        };
    }
}
