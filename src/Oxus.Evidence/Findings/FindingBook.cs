using System.Collections.Frozen;

namespace Oxus.Evidence.Findings;

/// <summary>All findings of one run, each under its key, in the order of keys.</summary>
public sealed class FindingBook
{
    private readonly FrozenDictionary<string, Finding> _byKey;

    /// <summary>Binds findings into a book.</summary>
    /// <exception cref="ArgumentException">Two findings bear the same key: a measure forgot to tell its variants apart.</exception>
    public FindingBook(IEnumerable<Finding> findings)
    {
        All = [.. findings.OrderBy(f => f.Key)];
        var twice = All.GroupBy(f => f.Key.ToString(), StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null) throw new ArgumentException($"two findings bear the key {twice.Key}", nameof(findings));
        _byKey = All.ToFrozenDictionary(f => f.Key.ToString(), StringComparer.Ordinal);
    }

    /// <summary>Every finding, in the order of keys.</summary>
    public IReadOnlyList<Finding> All { get; }

    /// <summary>The finding under a key, or null.</summary>
    public Finding? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The finding under a key, or null.</summary>
    public Finding? Find(FindingKey key) => Find(key.ToString());

    /// <summary>The finding of a measure for a subject, period and variant, or null.</summary>
    public Finding? Find(string measure, string subject, Domain.Time.Years period, string? variant = null) =>
        Find(new FindingKey(measure, subject, period, variant));

    /// <summary>Every finding of one measure, in the order of keys.</summary>
    public IEnumerable<Finding> Of(string measure) => All.Where(f => f.Key.Measure == measure);

    /// <summary>Keys near a mistyped one, the nearest first: those that share most of its parts, and begin as it does.</summary>
    public IEnumerable<string> Near(string key, int most = 5)
    {
        var parts = Parts(key);
        return All
            .Select(f => f.Key.ToString())
            .Select(k => (Key: k, Shared: Parts(k).Intersect(parts, StringComparer.OrdinalIgnoreCase).Count(), Begins: k.AsSpan().CommonPrefixLength(key)))
            .Where(k => k.Shared > 0)
            .OrderByDescending(k => k.Shared).ThenByDescending(k => k.Begins).ThenBy(k => k.Key, StringComparer.Ordinal)
            .Take(most)
            .Select(k => k.Key);
    }

    private static string[] Parts(string key) => key.Split(':', '-');
}
