using Oxus.Domain.Actors;
using Oxus.Reports.Pages;

namespace Oxus.Reports.Sections;

/// <summary>Which year a profile of threat is printed for.</summary>
internal static class WellCovered
{
    /// <summary>The last of the years in which the most members have an index with every one of its dimensions; null where no index is defined. An index that lacks a dimension is told over time, but makes no profile.</summary>
    public static int? Year(Edition edition, IReadOnlyList<StateCode> members)
    {
        var dimensions = edition.Study.Threat?.Dimensions.Select(d => d.Code).ToList() ?? [];
        var defined = edition.Of("threat").Where(f => f.IsDefined).Select(f => f.Key).ToHashSet();
        var years = defined
            .Where(key => key.Variant is null && members.Any(m => m.ToString() == key.Subject))
            .GroupBy(key => key.Period.To)
            .Select(g => (Year: g.Key, Whole: g.Count(key => dimensions.All(d => defined.Contains(key with { Variant = d }))), States: g.Count()))
            .ToList();
        return years.Count == 0 ? null : years.OrderBy(y => y.Whole).ThenBy(y => y.States).ThenBy(y => y.Year).Last().Year;
    }
}
