using Oxus.Reports.Charts;

namespace Oxus.Reports.Figures;

/// <summary>What share of the regional security bodies each member takes part in, over the years.</summary>
internal sealed class ParticipationOverTime : IFigure
{
    public string Code => "participation";

    public IEnumerable<Chart> Of(Bilingual both)
    {
        var findings = both.Of("participation").Where(f => f.Key.Variant is null && both.Members.Any(m => m.ToString() == f.Key.Subject)).ToList();
        if (!findings.Any(f => f.IsDefined)) yield break;
        var series = both.Members.Select(m => new LineSeries(m.ToString(), both.NameOf(m), [.. findings.Where(f => f.Key.Subject == m.ToString()).Select(f => new LinePoint(f.Key.Period.To, both.Datum(f)))])).ToList();
        yield return new LineChart(both.Texts(Code, Code, findings.Where(f => f.IsDefined)), [new LinePanel(null, series)], both.TitleOf("participation")) { Least = 0, Greatest = 1 };
    }
}
