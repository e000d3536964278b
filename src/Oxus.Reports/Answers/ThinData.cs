using Oxus.Evidence.Findings;
using Oxus.Reports.Pages;

namespace Oxus.Reports.Answers;

/// <summary>Where the record is too thin to carry much: the years that sources of the key series stop at, and the states whose threat cannot be told.</summary>
internal static class ThinData
{
    /// <summary>A sentence for each thin place.</summary>
    public static IEnumerable<Phrase> Of(Edition edition)
    {
        foreach (var state in edition.Study.Definition.Complex.Boundaries[0].Members.Order())
        {
            var threat = edition.Of("threat").Where(f => f.Key.Subject == state.ToString() && f.Key.Variant is null).ToList();
            if (threat.Count == 0) continue;
            if (threat.LastOrDefault(f => f.IsDefined) is not { } last)
            {
                yield return edition.Say("thin.threat-never", ("state", edition.NameOf(state)), ("reason", edition.Number(threat[^1])));
            }
            else if (IsThin(last) || last.Key.Period.To < threat[^1].Key.Period.To)
            {
                yield return edition.Say("thin.threat-last", ("state", edition.NameOf(state)), ("year", edition.Period(last.Key.Period)), ("coverage", edition.Coverage(last)));
            }
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
