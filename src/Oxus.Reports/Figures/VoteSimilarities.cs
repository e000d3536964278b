using Oxus.Domain.Actors;
using Oxus.Reports.Charts;

namespace Oxus.Reports.Figures;

/// <summary>How alike each pair of states in and around the complex votes in the last year recorded, corrected for chance.</summary>
internal sealed class VoteSimilarities : IFigure
{
    public string Code => "vote-similarity";

    public IEnumerable<Chart> Of(Bilingual both)
    {
        var all = both.Of("vote-similarity").Where(f => f.Key.Variant == "kappa").ToList();
        var year = all.Where(f => f.IsDefined).Select(f => f.Key.Period.To).DefaultIfEmpty(0).Max();
        if (year == 0) yield break;
        var findings = all.Where(f => f.Key.Period.To == year).ToDictionary(f => f.Key.Subject, StringComparer.Ordinal);
        List<StateCode> states = [.. both.Study.Definition.States.Where(s => findings.Keys.Any(k => k.Contains(s.ToString(), StringComparison.Ordinal))).Order()];
        var headings = states.Select(s => new Heading(s.ToString(), both.NameOf(s)) { Short = new Domain.Names(s.ToString()) }).ToList();
        // Each pair once, below the diagonal: the measure has no direction.
        var cells = Dyad.Among(states).Where(p => findings.ContainsKey(p.ToString())).Select(p => new MatrixCell(p.Second.ToString(), p.First.ToString(), both.Datum(findings[p.ToString()])));
        yield return new MatrixChart(both.Texts(Code, Code, findings.Values, ("year", both.Period(year))), headings, headings, [.. cells])
        {
            ValueTitle = both.Say("figures.vote-similarity.value"),
            Breaks = [-0.5, 0, 0.25, 0.5, 0.75],
        };
    }
}
