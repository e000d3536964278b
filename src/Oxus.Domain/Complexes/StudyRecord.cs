using System.Collections.Frozen;
using Oxus.Domain.Actors;
using Oxus.Domain.Organisations;
using Oxus.Domain.Record;

namespace Oxus.Domain.Complexes;

/// <summary>What a study knows, as values in memory: series, ties, events and organisations, each fact with the row it stands in. Nothing in it changes.</summary>
public sealed class StudyRecord
{
    private readonly FrozenDictionary<string, Series> _series;
    private readonly FrozenDictionary<(string Series, string Subject, int Year), IReadOnlyList<Observation>> _observations;
    private readonly FrozenDictionary<(Dyad Between, int Year), SharedVotes> _votes;
    private readonly ILookup<Dyad, Tie> _tiesBetween;

    /// <summary>Gathers a record.</summary>
    /// <param name="series">The series that rows may name.</param>
    /// <param name="observations">Values by series, subject (a state's or a pair's code) and year (<see cref="AllYears"/> where it holds always); several where sources differ, in the order of preference.</param>
    /// <param name="ties">Ties between states.</param>
    /// <param name="events">Events.</param>
    /// <param name="organisations">Organisations with their ledgers.</param>
    /// <param name="memberships">Memberships as coded by data sets of the field.</param>
    /// <param name="votes">Roll-call votes by pair and year.</param>
    /// <param name="linkages">Evidence that armed groups and the drug trade are linked.</param>
    public StudyRecord(
        IEnumerable<Series> series,
        IEnumerable<KeyValuePair<(string Series, string Subject, int Year), IReadOnlyList<Observation>>> observations,
        IReadOnlyList<Tie> ties,
        IReadOnlyList<Event> events,
        IReadOnlyList<Organisation> organisations,
        IReadOnlyList<MembershipSpell> memberships,
        IReadOnlyList<SharedVotes> votes,
        IReadOnlyList<Linkage> linkages)
    {
        _series = series.ToFrozenDictionary(s => s.Code);
        _observations = observations.ToFrozenDictionary();
        Ties = ties;
        Events = events;
        Organisations = organisations;
        Memberships = memberships;
        Linkages = linkages;
        _votes = votes.ToFrozenDictionary(v => (v.Between, v.Year));
        _tiesBetween = ties.ToLookup(t => t.Between);
    }

    /// <summary>The series a row may name, in the order of their codes.</summary>
    public IEnumerable<Series> Series => _series.Values.OrderBy(s => s.Code, StringComparer.Ordinal);

    /// <summary>Every recorded value by series, subject and year (<see cref="AllYears"/> where it holds always), in that order; the preferred source first.</summary>
    public IEnumerable<KeyValuePair<(string Series, string Subject, int Year), IReadOnlyList<Observation>>> Observations => _observations
        .OrderBy(o => o.Key.Series, StringComparer.Ordinal).ThenBy(o => o.Key.Subject, StringComparer.Ordinal).ThenBy(o => o.Key.Year);

    /// <summary>All ties.</summary>
    public IReadOnlyList<Tie> Ties { get; }

    /// <summary>All events.</summary>
    public IReadOnlyList<Event> Events { get; }

    /// <summary>All organisations.</summary>
    public IReadOnlyList<Organisation> Organisations { get; }

    /// <summary>Memberships as coded by data sets of the field, apart from the ledgers of <see cref="Organisations"/>.</summary>
    public IReadOnlyList<MembershipSpell> Memberships { get; }

    /// <summary>Evidence that armed groups and the drug trade are linked.</summary>
    public IReadOnlyList<Linkage> Linkages { get; }

    /// <summary>The votes of a pair in a year; null where none is recorded.</summary>
    public SharedVotes? Votes(Dyad pair, int year) => _votes.GetValueOrDefault((pair, year));

    /// <summary>A series by its code, or null where the record knows none of that code.</summary>
    public Series? SeriesOf(string code) => _series.GetValueOrDefault(code);

    /// <summary>An organisation by its code, or null.</summary>
    public Organisation? OrganisationOf(string code) => Organisations.FirstOrDefault(o => o.Code == code);

    /// <summary>The year under which a value that holds for all years is kept.</summary>
    public const int AllYears = 0;

    /// <summary>Every value recorded for a subject and year, the preferred source first. Empty where nothing is recorded.</summary>
    public IReadOnlyList<Observation> All(string series, string subject, int year) =>
        _observations.TryGetValue((series, subject, SeriesOf(series)?.IsConstant == true ? AllYears : year), out var found) ? found : [];

    /// <summary>The value of a series for a state in a year: the preferred source's; zero where a source covers the state and year and its silence means zero; otherwise null.</summary>
    public Observation? Of(string series, StateCode state, int year) => Of(series, state.ToString(), year);

    /// <summary>The value of a dyadic series for a pair of states in a year.</summary>
    /// <inheritdoc cref="Of(string, StateCode, int)"/>
    public Observation? Of(string series, Dyad pair, int year) => Of(series, pair.ToString(), year);

    /// <summary>The value of a series for any subject: a state, a pair <c>AAA-BBB</c>, a region.</summary>
    /// <inheritdoc cref="Of(string, StateCode, int)"/>
    public Observation? Of(string series, string subject, int year)
    {
        if (All(series, subject, year) is [var preferred, ..]) return preferred;
        var silence = SeriesOf(series)?.Coverages.FirstOrDefault(c => c.Absence == Absence.Zero && c.Reaches(subject, year));
        return silence is null ? null : new Observation(0, null, null, IsPartial: false, silence.Source, silence.Row);
    }

    /// <summary>Whether any source of a series covers a year.</summary>
    public bool Covers(string series, int year) => SeriesOf(series)?.Coverages.Any(c => c.Years.Has(year)) == true;

    /// <summary>Whether any source of a series covers a year for a subject, which it does not where it left the subject out.</summary>
    public bool Covers(string series, string subject, int year) => SeriesOf(series)?.Coverages.Any(c => c.Reaches(subject, year)) == true;

    /// <summary>Ties between two states, of any kind and time.</summary>
    public IEnumerable<Tie> TiesBetween(Dyad pair) => _tiesBetween[pair];
}
