using Oxus.Evidence.Findings;
using Oxus.Reports.Pages;

namespace Oxus.Reports.Answers;

/// <summary>Where the record is too thin to carry much: the years that sources of the key series stop at, and the states whose threat cannot be told.</summary>
internal static class ThinData
{
    /// <summary>A sentence for each thin place.</summary>
    public static IEnumerable<Phrase> Of(Edition edition)
    {
        var members = edition.Study.Definition.Complex.Boundaries[0].Members.Order().ToList();
        var threats = members.Select(m => (State: m, Years: edition.Of("threat").Where(f => f.Key.Subject == m.ToString() && f.Key.Variant is null).ToList())).Where(t => t.Years.Count > 0).ToList();
        foreach (var (state, years) in threats.Where(t => !t.Years.Exists(f => f.IsDefined)))
        {
            yield return edition.Say("thin.threat-never", ("state", edition.NameOf(state)), ("reason", edition.Number(years[^1])));
        }

        var thin = threats.Where(t => t.Years.FindLast(f => f.IsDefined) is { } last && (IsThin(last) || last.Key.Period.To < t.Years[^1].Key.Period.To))
            .GroupBy(t => t.Years.FindLast(f => f.IsDefined)!.Key.Period);
        foreach (var year in thin)
        {
            var states = year.Select(t => edition.Say("thin.state", ("state", edition.NameOf(t.State)), ("coverage", edition.Coverage(t.Years.FindLast(f => f.IsDefined)!))));
            yield return edition.Say("thin.threat-last", ("year", edition.Period(year.Key)), ("states", Phrase.Join(edition.Say("list.separator").Plain, states)));
        }

        foreach (var series in edition.Study.Record.Series.Where(s => Watched.Contains(s.Code) && s.Coverages.Count > 0))
        {
            var last = series.Coverages.MaxBy(c => c.Years.To)!;
            if (last.Years.To >= edition.Study.Definition.Years.To) continue;
            yield return edition.Say("thin.series", ("series", edition.Name(series.Names)), ("year", edition.Opening(last.Row, edition.Digits(last.Years.To))), ("end", edition.Digits(edition.Study.Definition.Years.To)));
        }
    }

    // Series that the structure and the test lean on.
    private static readonly string[] Watched = ["cinc", "conflict-deaths", "militarised-dispute", "rivalry", "terror-incidents", "treaties", "votes"];

    private const double Ample = 0.8;

    private static bool IsThin(Finding threat) => threat.Coverage is < Ample;
}
