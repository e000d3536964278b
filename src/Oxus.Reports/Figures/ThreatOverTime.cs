using Oxus.Evidence.Findings;
using Oxus.Reports.Charts;

namespace Oxus.Reports.Figures;

/// <summary>The threat index of each member over the years, with its interval, and gaps where too little is recorded.</summary>
internal sealed class ThreatOverTime : IFigure
{
    public string Code => "threat-over-time";

    public IEnumerable<Chart> Of(Bilingual both)
    {
        var findings = both.Of("threat").Where(f => f.Key.Variant is null && both.Members.Any(m => m.ToString() == f.Key.Subject)).ToList();
        if (!findings.Any(f => f.IsDefined)) yield break;
        var panels = both.Members.Select(m => new LinePanel(
            both.NameOf(m),
            [new LineSeries(m.ToString(), both.NameOf(m), [.. findings.Where(f => f.Key.Subject == m.ToString()).Select(f => new LinePoint(f.Key.Period.To, both.Datum(f)))], Tone.Vermilion)]));
        yield return new LineChart(both.Texts(Code, Code, findings.Where(f => f.IsDefined)), [.. panels], both.TitleOf("threat")) { Least = 0, Greatest = 1, Period = Known(findings) };
    }

    private static Domain.Time.Years Known(List<Finding> findings)
    {
        var years = findings.Where(f => f.IsDefined).Select(f => f.Key.Period.To).ToList();
        return new Domain.Time.Years(years.Min(), findings.Max(f => f.Key.Period.To));
    }
}
