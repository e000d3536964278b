using Oxus.Domain.Actors;
using Oxus.Reports.Pages;

namespace Oxus.Reports.Sections;

/// <summary>Which year a profile of threat is printed for.</summary>
internal static class WellCovered
{
    /// <summary>The last year in which the index of every member is defined; failing that, the last of the years in which most members have one; null where none has.</summary>
    public static int? Year(Edition edition, IReadOnlyList<StateCode> members)
    {
        var years = edition.Of("threat")
            .Where(f => f is { IsDefined: true, Key.Variant: null } && members.Any(m => m.ToString() == f.Key.Subject))
            .GroupBy(f => f.Key.Period.To)
            .Select(g => (Year: g.Key, States: g.Count(), Coverage: g.Min(f => f.Coverage ?? 1)))
            .ToList();
        if (years.Count == 0) return null;
        var most = years.Max(y => y.States);
        return years.Where(y => y.States == most).Max(y => y.Year);
    }
}
