using Oxus.Domain;
using Oxus.Domain.Actors;
using Oxus.Domain.Complexes;
using Oxus.Domain.Record;
using Oxus.Domain.Threat;
using Oxus.Domain.Time;
using Oxus.Evidence.Sources;
using Oxus.Evidence.Studies;

namespace Oxus.Tests.Measures.Threat;

/// <summary>A study made by hand: a few states, a few series, one value a line.</summary>
internal sealed class HandmadeStudy(Years years, params string[] states)
{
    private readonly Dictionary<string, List<Coverage>> _coverages = [];
    private readonly Dictionary<(string, string, int), List<Observation>> _observations = [];
    private readonly List<Tie> _ties = [];
    private readonly List<Event> _events = [];
    private readonly List<Linkage> _linkages = [];
    private readonly Dictionary<string, Source> _sources = [];
    private readonly HashSet<string> _constant = [];
    private int _line = 1;

    public ThreatDefinition? Threat { get; init; }

    public IReadOnlyList<StateCode> States { get; } = [.. states.Select(StateCode.Of)];

    /// <summary>States inside the complex; all of them by default.</summary>
    public IReadOnlyList<string> Members { get; init; } = states;

    public Dictionary<string, (double? Least, double? Most)> Ranges { get; } = [];

    public HandmadeStudy Value(string series, string subject, int year, double value, double? low = null, double? high = null, bool partial = false, string source = "data-set")
    {
        if (!_observations.TryGetValue((series, subject, year), out var list)) _observations.Add((series, subject, year), list = []);
        list.Add(new Observation(value, low, high, partial, source, NextRow("record/values.csv")));
        return Covered(series, years, Absence.NotRecorded, source);
    }

    public HandmadeStudy Values(string series, string subject, int from, params double[] values)
    {
        for (var i = 0; i < values.Length; i++) Value(series, subject, from + i, values[i]);
        return this;
    }

    public HandmadeStudy Distance(string first, string second, double kilometres)
    {
        _constant.Add("distance");
        return Value("distance", $"{first}-{second}", StudyRecord.AllYears, kilometres);
    }

    public HandmadeStudy Border(string first, string second)
    {
        _ties.Add(new Tie(TieKinds.LandBorder, new Dyad(StateCode.Of(first), StateCode.Of(second)), new Spell(null, null), null, [NextRow("record/ties.csv")]));
        return this;
    }

    public HandmadeStudy Fought(string kind, Years when, string sides, int intensity)
    {
        _events.Add(new Event(kind, $"event-{_line}", when, sides.Split(' '), ["group"], intensity, null, null, "data-set", NextRow("record/events.csv")));
        return this;
    }

    public HandmadeStudy Linked(string group, string state, Years when, int level, Oxus.Domain.Organisations.Confidence confidence, string source)
    {
        _linkages.Add(new Linkage(group, StateCode.Of(state), when, level, confidence, source, NextRow("record/linkages.csv")));
        return Text(source);
    }

    public HandmadeStudy Covered(string series, Years when, Absence absence, string source = "data-set")
    {
        if (!_coverages.TryGetValue(series, out var list)) _coverages.Add(series, list = []);
        if (!list.Any(c => c.Source == source)) list.Add(new Coverage(source, when, absence, new RowRef("series.yaml", list.Count + 1)));
        return _sources.ContainsKey(source) ? this : Add(source, years, source);
    }

    /// <summary>Names a source that is a text, with the origin it rests on.</summary>
    public HandmadeStudy Text(string source, string? origin = null) => Add(source, covers: null, origin ?? source);

    public StudyReading Build()
    {
        var series = _coverages.Select(c => new Series(
            c.Key,
            new Names(c.Key),
            "units",
            Ranges.GetValueOrDefault(c.Key, (0, null)).Least,
            Ranges.GetValueOrDefault(c.Key, (0, null)).Most,
            IsDyadic: c.Key == "distance",
            _constant.Contains(c.Key),
            c.Value));
        var observations = _observations.Select(o => KeyValuePair.Create(o.Key, (IReadOnlyList<Observation>)o.Value));
        var boundary = new Boundary("all", new Names("All"), [.. Members.Select(StateCode.Of)], new Names("by hand"));
        var definition = new StudyDefinition(
            "handmade",
            new Names("By hand"),
            new Names("?"),
            new Names("threat"),
            years,
            20261124,
            new Complex("all", new Names("All"), [boundary], [], [], []),
            new Panel(new Names("All"), States),
            [new Region("REGION", new Names("Region"), [])],
            [],
            []);
        return new StudyReading(
            definition,
            new StudyRecord(series, observations, _ties, _events, [], [], [], _linkages),
            States.ToDictionary(s => s, s => new State(s, new Names(s.ToString()), [])),
            new Dictionary<string, ArmedGroup>(),
            new SectorMap(1, [], [], []),
            [],
            Threat,
            Registration: null,
            [],
            [],
            _sources,
            new Dictionary<string, Work>(),
            new NoRows(),
            [],
            []);
    }

    public static ThreatIndicator Indicator(string code, double best, double worst, Transform transform = Transform.None, int meanYears = 1, Denominator? per = null, double weight = 1, double error = 0, Years? years = null) =>
        new(code, new Names(code), code, per, meanYears, transform, best, worst, weight, error, null, new RowRef("threat.yaml", 1), Years: years);

    public static ThreatDefinition Definition(params (string Dimension, ThreatIndicator[] Indicators)[] dimensions) =>
        new(1, 200, 0.01, 0.6, 2, [.. dimensions.Select(d => new ThreatDimension(d.Dimension, new Names(d.Dimension), 1, d.Indicators))], null, [], new RowRef("threat.yaml", 1));

    private HandmadeStudy Add(string source, Years? covers, string origin)
    {
        _sources[source] = new Source(source, source, source, "1", new Licence("CC0", Redistribution.Free), null, covers, [], origin);
        return this;
    }

    private RowRef NextRow(string table) => new(table, ++_line);

    private sealed class NoRows : IRecordRows
    {
        public RecordRow? Find(RowRef place) => null;
    }
}
