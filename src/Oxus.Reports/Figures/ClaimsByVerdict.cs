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
        var counts = both.Of("claims-by-verdict").ToList();
        if (counts.Count == 0) yield break;
        var bars = Enum.GetValues<VerdictKind>().Select(VerdictWords.Of)
            .Select(word => new Bar(word, both.Say($"verdicts.{word}"), [.. counts.Where(f => f.Key.Variant == word).Select(f => new BarPart(both.Datum(f)))]))
            .Where(bar => bar.Parts.Count > 0);
        var documents = both.Study.Definition.Documents;
        yield return new BarChart(
            both.TextsOf(Code, Code, []) with { Source = documents.Count == 0 ? both.Say("figure.source-ours") : both.Say("figure.source", ("sources", new Names(documents[0].Title.En, documents[0].Title.Fa))) },
            [.. bars], both.Say("figures.claims-by-verdict.value"))
        {
            Numbers = NumberStyle.Count,
        };
    }
}
