using System.Globalization;
using Oxus.Domain;
using Oxus.Domain.Actors;
using Oxus.Domain.Complexes;
using Oxus.Domain.Organisations;
using Oxus.Domain.Record;
using Oxus.Domain.Time;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Sources;
using Oxus.Evidence.Studies;
using Oxus.Measures;
using Oxus.Numerics;
using Oxus.Tests.Studies.CentralAsia;
using YamlDotNet.RepresentationModel;

namespace Oxus.Tests.Measures;

/// <summary>The study of Central Asia, as far as measures of structure ask for it, read from its files by a few lines of our own, and all that these measures find in it.</summary>
internal static class CentralAsia
{
    private static readonly Lazy<StudyReading> Read = new(ReadStudy);
    private static readonly Lazy<FindingBook> Book = new(() => new FindingBook(All(Study)));

    public static StudyReading Study => Read.Value;

    public static FindingBook Findings => Book.Value;

    /// <summary>The subjects that are measures of structure. Others, such as threat, ask for more of the study than is read here.</summary>
    private static readonly string[] Subjects = ["Balance", "Blocs", "ComplexType", "Multilateralism", "Polarity", "Similarity"];

    /// <summary>All that the measures of structure find.</summary>
    public static IEnumerable<Finding> All(StudyReading study) => Catalogue.All.Where(m => Subjects.Contains(m.GetType().Namespace!.Split('.')[^1])).SelectMany(m => Of(m, study));

    public static IEnumerable<Finding> Of(IMeasure measure, StudyReading study) => measure switch
    {
        IComplexMeasure ofComplex => study.Definition.Complex.Boundaries
            .SelectMany(b => study.Definition.Years.Each.Select(y => new ComplexYear(study.Definition.Complex, b, y, study.Record)))
            .SelectMany(ofComplex.Of),
        IStudyMeasure ofStudy => ofStudy.Of(study, new LocalReplicator(1), CancellationToken.None),
        _ => throw new ArgumentException("a measure is of a complex or of a study", nameof(measure)),
    };

    private static StudyReading ReadStudy()
    {
        var study = Yaml("studies", "central-asia", "study.yaml");
        var complex = Map(study, "complex");
        var boundaries = List(complex, "boundaries").Select(b => new Boundary(Text(b, "code"), new Names(Text(b, "code")), States(b, "members"), new Names(""))).ToList();
        var adjacent = List(complex, "adjacent").Select(a => new AdjacentComplex(Text(a, "code"), new Names(Text(a, "code")), States(a, "members"))).ToList();
        var definition = new StudyDefinition(
            "central-asia", new Names("Central Asia"), new Names("?"), new Names("?"), YearsOf(Text(study, "years")), 1,
            new Complex("central-asia", new Names("Central Asia"), boundaries, States(complex, "insulators"), adjacent, States(complex, "global-powers")),
            new Panel(new Names("panel"), States(Map(study, "panel"), "states")), [], [], []);
        var series = Series("definitions/series.yaml").Concat(Series("studies/central-asia/series.yaml"));
        var record = new StudyRecord(series, Capabilities(), [.. Treaties(), .. Ties()], Events(), Bodies(), [], Votes(), []);
        return new StudyReading(
            definition, record, KnownStates(), new Dictionary<string, ArmedGroup>(), new SectorMap(1, [], [], []), [], null, null, [], [],
            new Dictionary<string, Source>(), new Dictionary<string, Work>(), new NoRows(), [], []);
    }

    private static IEnumerable<Series> Series(string path) => List(Yaml(path.Split('/')), "series").Select(s => new Series(
        Text(s, "code"), new Names(Text(s, "code")), Text(s, "unit"), null, null, Has(s, "subject"), Has(s, "constant"),
        [.. List(s, "coverage").Select(c => new Coverage(Text(c, "source"), YearsOf(Text(c, "years")), Has(c, "absent") ? Absence.Zero : Absence.NotRecorded, Row(path, c)))]));

    private static IEnumerable<KeyValuePair<(string, string, int), IReadOnlyList<Observation>>> Capabilities() => RecordFile.Rows("capabilities")
        .Select((r, i) => KeyValuePair.Create(
            (r["series"], r["subject"], Whole(r["year"])),
            (IReadOnlyList<Observation>)[new Observation(double.Parse(r["value"], CultureInfo.InvariantCulture), null, null, IsPartial: false, r["source"], Row("capabilities", i))]));

    private static IEnumerable<Tie> Ties() => RecordFile.Rows("ties").Select((r, i) => new Tie(r["kind"], Pair(r["first"], r["second"]), Held(r), null, [Row("ties", i)]));

    private static IEnumerable<Tie> Treaties()
    {
        var rows = RecordFile.Rows("treaties").Select((r, i) => (Fields: r, Row: Row("treaties", i))).ToList();
        foreach (var treaty in rows.GroupBy(r => r.Fields["treaty"], StringComparer.Ordinal))
        {
            foreach (var (one, other) in treaty.SelectMany((one, i) => treaty.Skip(i + 1).Select(other => (one, other))).Where(p => p.one.Fields["member"] != p.other.Fields["member"]))
            {
                var (first, second) = (Held(one.Fields), Held(other.Fields));
                var both = new Spell(Later(first.From, second.From), Earlier(first.To, second.To));
                if (both.IsBackwards) continue;
                foreach (var kind in TieKinds.SecurityPacts.Where(k => one.Fields[k] == "1" && other.Fields[k] == "1"))
                {
                    yield return new Tie(kind, Pair(one.Fields["member"], other.Fields["member"]), both, null, [one.Row, other.Row]);
                }
            }
        }
    }

    private static List<Event> Events() => [.. RecordFile.Rows("events").Select((r, i) => new Event(
        r["kind"], r["code"], YearsOf(r["years"]), r["side_a"].Split(' '), r["side_b"].Split(' '), null,
        r["deaths_low"].Length == 0 ? null : Whole(r["deaths_low"]), r["deaths_high"].Length == 0 ? null : Whole(r["deaths_high"]), r["source"], Row("events", i)))];

    private static List<SharedVotes> Votes() => [.. RecordFile.Rows("votes").Select((r, i) => new SharedVotes(
        Pair(r["first"], r["second"]), Whole(r["year"]), [.. new[] { "yy", "ya", "yn", "ay", "aa", "an", "ny", "na", "nn" }.Select(c => Whole(r[c]))], r["source"], Row("votes", i)))];

    private static List<Organisation> Bodies() => [.. Directory.GetFiles(Checkout.PathOf("definitions", "organisations"), "*.yaml").Order(StringComparer.Ordinal)
        .Where(f => Path.GetFileName(f) != "sources.yaml").Select(Body)];

    private static Organisation Body(string file)
    {
        var table = $"definitions/organisations/{Path.GetFileName(file)}";
        var body = Yaml(table.Split('/'));
        return new Organisation(
            Text(body, "code"), new Names(Text(body, "code")), [.. Texts(body, "scope")], Text(body, "regional") == "true", Lived(Map(body, "life")), [], [],
            [.. List(body, "depth").Select(d => new DepthChange(Date(d, "from")!.Value, Whole(Text(d, "level")), "", Text(d, "source"), Row(table, d)))],
            [.. List(body, "ledger").Select(e => new StatusChange(StateCode.Of(Text(e, "state")), Status(e), Date(e, "from")!.Value, Text(e, "act"), Text(e, "source"), "", Confidence.Low, [.. List(e, "dissents").Select(d => new Dissent(Date(d, "from")!.Value, Status(d), Text(d, "source"), null))], Row(table, e)))],
            new RowRef(table, 1));
    }

    private static Dictionary<StateCode, State> KnownStates() => List(Yaml("definitions", "states.yaml"), "states").Select(s => new State(
        StateCode.Of(Text(s, "code")), new Names(Text(s, "code")), [.. List(s, "codes").Select(c => new CodeSpell(Text(c, "system"), Text(c, "code"), Lived(c)))])).ToDictionary(s => s.Code);

    private static MembershipStatus Status(YamlNode node) => Enum.Parse<MembershipStatus>(Text(node, "status"), ignoreCase: true);

    private static Spell Lived(YamlNode node) => new(Date(node, "from"), Date(node, "to"));

    private static Spell Held(Dictionary<string, string> row) => new(DateOf(row["from"]), DateOf(row["to"]));

    private static PartialDate? Date(YamlNode node, string key) => Has(node, key) ? DateOf(Text(node, key)) : null;

    private static PartialDate? DateOf(string text) => text.Length == 0 ? null : PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);

    private static PartialDate? Later(PartialDate? one, PartialDate? other) => one is null || (other is { } o && one.Value.CompareTo(o) < 0) ? other : one;

    private static PartialDate? Earlier(PartialDate? one, PartialDate? other) => one is null || (other is { } o && one.Value.CompareTo(o) > 0) ? other : one;

    private static Dyad Pair(string one, string other) => new(StateCode.Of(one), StateCode.Of(other));

    private static RowRef Row(string table, int index) => new($"record/{table}.csv", index + 2);

    private static RowRef Row(string table, YamlNode node) => new(table, (int)node.Start.Line);

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static Years YearsOf(string text) => Years.TryParse(text, out var years) ? years : throw new FormatException(text);

    private static YamlNode Yaml(params string[] path)
    {
        using var reader = new StreamReader(Checkout.PathOf(path));
        var stream = new YamlStream();
        stream.Load(reader);
        return stream.Documents[0].RootNode;
    }

    private static bool Has(YamlNode node, string key) => ((YamlMappingNode)node).Children.ContainsKey(key);

    private static YamlNode Map(YamlNode node, string key) => node[key];

    private static string Text(YamlNode node, string key) => ((YamlScalarNode)node[key]).Value!;

    private static IEnumerable<YamlNode> List(YamlNode node, string key) => Has(node, key) ? (YamlSequenceNode)node[key] : [];

    private static IEnumerable<string> Texts(YamlNode node, string key) => List(node, key).Select(n => ((YamlScalarNode)n).Value!);

    private static List<StateCode> States(YamlNode node, string key) => [.. Texts(node, key).Select(StateCode.Of)];

    private sealed class NoRows : IRecordRows
    {
        public RecordRow? Find(RowRef place) => null;
    }
}
