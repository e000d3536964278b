using Oxus.Reports.Charts;

namespace Oxus.Reports.Figures;

/// <summary>Trafficking exposure, terrorism and evidence of linkage as three lines for each member: kept apart, never one.</summary>
internal sealed class Nexus : IFigure
{
    private static readonly string[] Measures = ["trafficking-exposure", "terrorism", "linkage"];

    public string Code => "nexus";

    public IEnumerable<Chart> Of(Bilingual both)
    {
        var findings = Measures.SelectMany(both.Of).Where(f => both.Members.Any(m => m.ToString() == f.Key.Subject)).ToList();
        if (!findings.Any(f => f.IsDefined)) yield break;
        var panels = both.Members.Select(state => new LinePanel(both.NameOf(state), [.. Measures.Select(m => new LineSeries(
            m, both.Say($"figures.nexus.{m}"), [.. findings.Where(f => f.Key.Measure == m && f.Key.Subject == state.ToString()).Select(f => new LinePoint(f.Key.Period.To, both.Datum(f)))]))]));
        yield return new LineChart(both.Texts(Code, Code, findings.Where(f => f.IsDefined)), [.. panels], both.Say("figures.nexus.value")) { Least = 0, Greatest = 1 };
    }
}
