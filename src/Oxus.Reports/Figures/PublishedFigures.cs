using Oxus.Evidence.Findings;
using Oxus.Reports.Charts;
using Oxus.Reports.Text;

namespace Oxus.Reports.Figures;

/// <summary>What was published, as points with the ranges of their sources, for the series of which most is published. Points are not joined: between them nothing is known.</summary>
internal sealed class PublishedFigures : IFigure
{
    private const int SeriesShown = 4;
    private const int FewestPoints = 4;

    public string Code => "published";

    public IEnumerable<Chart> Of(Bilingual both)
    {
        var most = both.Of("published").Where(f => f is { IsDefined: true, Value: not null, Key.Variant: not null })
            .GroupBy(f => f.Key.Variant!, StringComparer.Ordinal)
            .Where(g => g.Count() >= FewestPoints)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(SeriesShown);
        foreach (var series in most) yield return Chart(both, series.Key, [.. series]);
    }

    private DotIntervalChart Chart(Bilingual both, string series, IReadOnlyList<Finding> findings)
    {
        var groups = findings.GroupBy(f => f.Key.Subject, StringComparer.Ordinal).Select(subject => new DotGroup(
            both.NameOf(subject.Key),
            [.. subject.Select(f => new DotRow($"{f.Key.Subject}-{f.Key.Period}", both.Period(f.Key.Period), [new Dot(both.Datum(f))]))]));
        return new DotIntervalChart(
            both.Texts($"{Code}-{series}", Code, findings, ("series", both.NameOf(series)), ("unit", both.Both(e => e.Unit(findings[0].Unit)))),
            [.. groups],
            both.Both(e => e.Unit(findings[0].Unit)))
        {
            Least = 0,
            Numbers = NumberStyle.Count,
        };
    }
}
