using Oxus.Domain;
using Oxus.Domain.Actors;
using Oxus.Domain.Complexes;
using Oxus.Domain.Organisations;
using Oxus.Domain.Record;
using Oxus.Domain.Time;
using Oxus.Evidence.Sources;
using Oxus.Evidence.Studies;

namespace Oxus.Tests.Measures;

/// <summary>A study sketched in a few lines: only what a test says stands in its record. Rows are numbered as they are written.</summary>
internal sealed class Sketch(params string[] members)
{
    private readonly List<Series> _series = [];
    private readonly Dictionary<(string, string, int), IReadOnlyList<Observation>> _values = [];
    private readonly List<Tie> _ties = [];
    private readonly List<Event> _events = [];
    private readonly List<SharedVotes> _votes = [];
    private readonly List<Organisation> _bodies = [];
    private readonly Dictionary<StateCode, State> _states = [];
    private int _line = 1;

    public static string Boundary => "sketch";

    public Sketch Lists(string what, int from, int to, Absence silence = Absence.Zero)
    {
        _series.Add(new Series(what, new Names(what), "units", null, null, IsDyadic: false, IsConstant: false, [new Coverage("source", new Years(from, to), silence, Row("series"))]));
        return this;
    }

    /// <summary>A series whose silence means that nothing was recorded.</summary>
    public Sketch Records(string what, int from, int to) => Lists(what, from, to, Absence.NotRecorded);

    public Sketch Value(string series, string subject, int year, double value)
    {
        _values.Add((series, subject, year), [new Observation(value, null, null, IsPartial: false, "source", Row(series))]);
        return this;
    }

    /// <summary>Capabilities of the members, in the order they were named.</summary>
    public Sketch Holds(int year, params double[] capabilities)
    {
        foreach (var (member, held) in members.Zip(capabilities)) Value("cinc", member, year, held);
        return this;
    }

    public Sketch Tied(string kind, string one, string other, int from = 1990, int? to = null)
    {
        _ties.Add(new Tie(kind, Pair(one, other), new Spell(PartialDate.OfYear(from), to is { } end ? PartialDate.OfYear(end) : null), null, [Row("ties")]));
        return this;
    }

    public Sketch Clash(string kind, string one, string other, int year, double? deaths)
    {
        _events.Add(new Event(kind, $"{kind}-{year}", year, [one], [other], null, deaths, null, "source", Row("events")));
        return this;
    }

    public Sketch Voted(string one, string other, int year, params int[] counts)
    {
        _votes.Add(new SharedVotes(Pair(one, other), year, counts, "source", Row("votes")));
        return this;
    }

    public Sketch Joined(string body, string[] scope, int depth, params (string State, MembershipStatus Status, int From)[] ledger)
    {
        _bodies.Add(new Organisation(
            body, new Names(body), scope, IsRegional: true, new Spell(PartialDate.OfYear(1990), null), [], [],
            depth < 0 ? [] : [new DepthChange(PartialDate.OfYear(1990), depth, "", "source", Row(body))],
            [.. ledger.Select(e => new StatusChange(StateCode.Of(e.State), e.Status, PartialDate.OfYear(e.From), "", "source", "", Confidence.High, [], Row(body)))],
            Row(body)));
        return this;
    }

    public Sketch Add(Organisation body)
    {
        _bodies.Add(body);
        return this;
    }

    /// <summary>A state that entered the interstate system in a year.</summary>
    public Sketch Entered(string state, int year)
    {
        _states[StateCode.Of(state)] = new State(StateCode.Of(state), new Names(state), [new CodeSpell("cow", "1", new Spell(PartialDate.OfYear(year), null))]);
        return this;
    }

    public ComplexYear In(int year) => new(Complex, Complex.Boundaries[0], year, Record);

    public StudyReading Study(int from, int to) => new(
        new StudyDefinition("sketch", new Names("sketch"), new Names("?"), new Names("?"), new Years(from, to), 1, Complex, null, [], [], []),
        Record, _states, new Dictionary<string, ArmedGroup>(), new SectorMap(1, [], [], []), [], null, null, [], [],
        new Dictionary<string, Source>(), new Dictionary<string, Work>(), new NoRows(), [], []);

    private Complex Complex => new(Boundary, new Names("sketch"), [new Boundary(Boundary, new Names("sketch"), [.. members.Select(StateCode.Of)], new Names(""))], [], [], []);

    private StudyRecord Record => new(_series, _values, _ties, _events, _bodies, [], _votes, []);

    private static Dyad Pair(string one, string other) => new(StateCode.Of(one), StateCode.Of(other));

    private RowRef Row(string table) => new(table, ++_line);

    private sealed class NoRows : IRecordRows
    {
        public RecordRow? Find(RowRef place) => null;
    }
}
