using Oxus.Evidence.Findings;
using Oxus.Reports.Charts;
using Oxus.Reports.Sections;

namespace Oxus.Reports.Figures;

/// <summary>The threat to each member in its dimensions, with intervals, in the last year that is well enough covered.</summary>
internal sealed class ThreatProfile : IFigure
{
    public string Code => "threat-profile";

    public IEnumerable<Chart> Of(Bilingual both)
    {
        if (both.Study.Threat is not { } threat || WellCovered.Year(both.English, both.Members) is not { } year) yield break;
        var shown = new List<Finding>();
        var groups = new List<DotGroup> { Group(both, both.TitleOf("threat"), year, null, shown) };
        groups.AddRange(threat.Dimensions.Select(d => Group(both, d.Names, year, d.Code, shown)));
        yield return new DotIntervalChart(both.Texts(Code, Code, shown, ("year", both.Period(year))), groups, both.Say("figures.threat-profile.value")) { Least = 0, Greatest = 1 };
    }

    private static DotGroup Group(Bilingual both, Domain.Names name, int year, string? dimension, List<Finding> shown)
    {
        var rows = both.Members.Select(state =>
        {
            var finding = both.Book.Find("threat", state.ToString(), year, dimension);
            if (finding is not null) shown.Add(finding);
            return new DotRow(state.ToString(), both.NameOf(state), [new Dot(both.Datum(finding))]);
        });
        return new DotGroup(name, [.. rows]);
    }
}
