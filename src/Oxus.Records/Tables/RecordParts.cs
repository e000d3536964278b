using Oxus.Domain.Complexes;
using Oxus.Domain.Organisations;
using Oxus.Domain.Record;

namespace Oxus.Records.Tables;

/// <summary>The record as it is gathered, row by row.</summary>
internal sealed class RecordParts
{
    private readonly Dictionary<(string Series, string Subject, int Year), List<Observation>> _observations = [];

    /// <summary>Members of treaties, which become ties.</summary>
    public TreatyTies Treaties { get; } = new();

    /// <summary>Ties that rest on no treaty.</summary>
    public List<Tie> Ties { get; } = [];

    /// <summary>Events.</summary>
    public List<Event> Events { get; } = [];

    /// <summary>Memberships.</summary>
    public List<MembershipSpell> Memberships { get; } = [];

    /// <summary>Votes.</summary>
    public List<SharedVotes> Votes { get; } = [];

    /// <summary>Evidence of linkage.</summary>
    public List<Linkage> Linkages { get; } = [];

    /// <summary>Adds a value.</summary>
    public void Add((string Series, string Subject, int Year) what, Observation value)
    {
        if (_observations.TryGetValue(what, out var others)) others.Add(value);
        else _observations[what] = [value];
    }

    /// <summary>The record, with several values of one thing in the order of preference.</summary>
    public StudyRecord Build(IReadOnlyDictionary<string, Series> series, IEnumerable<Organisation> organisations) => new(
        series.Values,
        _observations.Select(o => KeyValuePair.Create(o.Key, InOrder(o.Value, series[o.Key.Series], o.Key.Year))),
        [.. Treaties.All(), .. Ties],
        Events,
        [.. organisations],
        Memberships,
        Votes,
        Linkages);

    // A series lists its sources in the order of preference; one that stands twice is taken where its years fit. A source it does not list comes last.
    private static IReadOnlyList<Observation> InOrder(List<Observation> values, Series series, int year)
    {
        if (values.Count == 1) return values;
        return [.. values.OrderBy(v => Rank(v.Source, fits: true)).ThenBy(v => Rank(v.Source, fits: false)).ThenBy(v => v.Source, StringComparer.Ordinal)];

        int Rank(string source, bool fits)
        {
            for (var i = 0; i < series.Coverages.Count; i++)
            {
                var coverage = series.Coverages[i];
                if (coverage.Source == source && (!fits || year == StudyRecord.AllYears || coverage.Years.Has(year))) return i;
            }

            return int.MaxValue;
        }
    }
}
