using Oxus.Domain.Actors;
using Oxus.Domain.Complexes;
using Oxus.Domain.Record;
using Oxus.Evidence.Findings;

namespace Oxus.Measures.ComplexType;

/// <summary>What the record tells of war, peace and affinity among the members of a complex up to a year: the inputs of the rule on types.</summary>
internal sealed class PeaceRecord
{
    /// <summary>The dyadic series that affinity is read from, where a study has one: A = (cooperation − conflict) / (cooperation + conflict) over events of the year, shrunk towards the mean.</summary>
    public const string AffinitySeries = "affinity";

    private readonly ComplexYear _complex;
    private readonly Dictionary<int, List<RowRef>> _clashes;

    private PeaceRecord(ComplexYear complex, int firstYear)
    {
        _complex = complex;
        FirstYear = firstYear;
        _clashes = Enumerable.Range(firstYear, complex.Year - firstYear + 1)
            .ToDictionary(year => year, year => FatalClashes.In(complex, year).Select(c => c.Event.Row).ToList());
    }

    /// <summary>The first year from which armed conflicts between states are listed without a gap.</summary>
    public int FirstYear { get; }

    /// <summary>Every fatal clash since <see cref="FirstYear"/>.</summary>
    public IEnumerable<RowRef> Clashes => _clashes.Values.SelectMany(rows => rows);

    /// <summary>The peace record of a complex-year; null where the record does not list the armed conflicts of that year.</summary>
    public static PeaceRecord? Of(ComplexYear complex)
    {
        var first = complex.Year + 1;
        while (complex.Record.SilenceMeansNone(EventKinds.InterstateConflict, first - 1) is not null) first--;
        return first > complex.Year ? null : new PeaceRecord(complex, first);
    }

    /// <summary>How many years have passed since the last fatal clash, 0 in its own year; null where none is recorded.</summary>
    public int? SinceClash(int year)
    {
        for (var back = 0; year - back >= FirstYear; back++)
        {
            if (_clashes[year - back].Count > 0) return back;
        }

        return null;
    }

    /// <summary>What the rule asks of a year.</summary>
    public TypeConditions ConditionsIn(int year) => new(
        SinceClash(year) < TypeRule.ClashYears,
        !(SinceClash(year) < TypeRule.PeaceYears) && Declared(year, TypeRule.PeaceYears).Count == FatalClashes.Kinds.Count * TypeRule.PeaceYears,
        AffinityIn(year).Mean,
        BorderDisputesIn(year)?.Count);

    /// <summary>The declarations of a window of years, one for each kind of event and year that is listed completely.</summary>
    public IReadOnlyList<RowRef> Declared(int year, int length) => FatalClashes.Declared(_complex.Record, year, length);

    /// <summary>Mean affinity of all pairs of members; without a mean, the reason.</summary>
    public (double? Mean, IReadOnlyList<RowRef> Rows, Reason? Why) AffinityIn(int year)
    {
        var complex = _complex.In(year);
        var values = new List<Observation>();
        foreach (var pair in complex.Dyads)
        {
            if (complex.Of(AffinitySeries, pair) is not { } value) return (null, [], Unknown.NoValue(complex.Record, AffinitySeries, pair.ToString(), year));
            values.Add(value);
        }

        return values.Count == 0
            ? (null, [], new Reason(MissingKind.NotApplicable, "no-pairs", $"{complex.Boundary.Code} has a single member and no pairs"))
            : (values.Sum(v => v.Value) / values.Count, [.. values.Select(v => v.Row)], null);
    }

    /// <summary>Militarised disputes between neighbouring members in the last fifteen years; null where disputes or borders of one of these years are not listed.</summary>
    public IReadOnlyList<RowRef>? BorderDisputesIn(int year)
    {
        var disputes = new List<RowRef>();
        foreach (var past in FatalClashes.Window(year, TypeRule.PeaceYears))
        {
            if (_complex.Record.SilenceMeansNone(EventKinds.MilitarisedDispute, past) is null) return null;
            if (_complex.Record.SilenceMeansNone(TieKinds.LandBorder, past) is null) return null;
            disputes.AddRange(_complex.Clashes(EventKinds.MilitarisedDispute, past).Where(c => AreNeighbours(c.Pair, past)).Select(c => c.Event.Row));
        }

        return [.. disputes.Distinct()];
    }

    private bool AreNeighbours(Dyad pair, int year) =>
        _complex.Record.TiesBetween(pair).Any(t => t.Kind == TieKinds.LandBorder && t.When.Touches(year));
}
