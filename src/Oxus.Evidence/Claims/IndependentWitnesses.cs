using Oxus.Evidence.Findings;

namespace Oxus.Evidence.Claims;

/// <summary>How many can be said to have seen the same thing without having seen it through one another.</summary>
/// <remarks>A figure that several publish has a witness in each of them. A number made from several sources together, such as an index or an association of two series, is one witness however many it took:
/// none of them alone could have told it. Two witnesses that share an origin count once.</remarks>
public static class IndependentWitnesses
{
    /// <summary>The most witnesses among findings no two of which share an origin, in the order of letters.</summary>
    /// <param name="findings">Findings that agree.</param>
    /// <param name="originsOf">The origins that a finding rests on.</param>
    public static IReadOnlyList<string> Among(IReadOnlyList<Finding> findings, Func<Finding, IEnumerable<string>> originsOf)
    {
        var witnesses = findings.SelectMany(f => WitnessesOf(f, originsOf))
            .Where(origins => origins.Count > 0)
            .DistinctBy(Named)
            .OrderBy(origins => origins.Count).ThenBy(Named, StringComparer.Ordinal)
            .ToList();
        // From each in turn, those that share nothing with what is taken, the smallest first. A pair that shares nothing is always found.
        var best = witnesses.Select(first => Apart(witnesses.Prepend(first))).MaxBy(taken => taken.Count) ?? [];
        return [.. best.Select(Named).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<SortedSet<string>> WitnessesOf(Finding finding, Func<Finding, IEnumerable<string>> originsOf)
    {
        var origins = originsOf(finding).ToList();
        return finding.SourcesStandApart ? origins.Select(origin => Set([origin])) : [Set(origins)];
    }

    private static List<SortedSet<string>> Apart(IEnumerable<SortedSet<string>> witnesses)
    {
        var taken = new List<SortedSet<string>>();
        foreach (var witness in witnesses)
        {
            if (taken.TrueForAll(other => !other.Overlaps(witness))) taken.Add(witness);
        }

        return taken;
    }

    private static SortedSet<string> Set(IEnumerable<string> origins) => new(origins, StringComparer.Ordinal);

    private static string Named(SortedSet<string> origins) => string.Join(" + ", origins);
}
