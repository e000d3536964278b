using Oxus.Domain;
using Oxus.Domain.Actors;
using Oxus.Domain.Complexes;
using Oxus.Domain.Organisations;
using Oxus.Domain.Record;
using Oxus.Domain.Threat;
using Oxus.Domain.Time;
using Oxus.Evidence.Claims;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Hypotheses;
using Oxus.Evidence.Sources;
using Oxus.Evidence.Studies;
using Oxus.Reports;

namespace Oxus.Tests.Reports;

/// <summary>A made-up study of three states, small enough to be read at a glance, that has something for each section of the report.</summary>
internal static class SmallStudy
{
    public const string Source = "made-up";

    private static readonly StateCode[] Members = [StateCode.Of("ARA"), StateCode.Of("BAR"), StateCode.Of("CAR")];
    private static readonly Years Whole = new(2000, 2003);

    public static ReportInput Input(string outcome = "null-imprecise", bool isTested = true) => new(
        Reading(isTested), Findings(outcome, isTested), Verdicts(Findings(outcome, isTested)), Codebook, "9.9.9", "0123456789abcdef0123456789abcdef");

    public static IReadOnlyList<CodebookEntry> Codebook { get; } =
    [
        Entry("effective-poles", "Effective number of poles", "poles"),
        Entry("concentration", "Concentration of capabilities", "share"),
        Entry("threat", "Threat index", "index"),
        Entry("threat-rank", "Rank by threat", "rank"),
        Entry("threat-order", "Order by threat", "share of draws"),
        Entry("trafficking-exposure", "Exposure to trafficking", "index"),
        Entry("terrorism", "Terrorism", "index"),
        Entry("linkage", "Evidence of linkage", "level"),
        Entry("narco-terror", "Narco-terror", "index"),
        Entry("participation", "Participation", "share"),
        Entry("formality-gap", "Formality gap", "z"),
        Entry("complex-type", "Type of the complex", "word"),
        Entry("published", "Published figure", "as the series"),
        Entry("effect", "Effect", "standard deviations"),
        Entry("effect-p", "Permutation p-value", "probability"),
        Entry("effect-robust", "Effect, dyad-robust", "standard deviations"),
        Entry("detectable-effect", "Minimum detectable effect", "standard deviations"),
        Entry("ruled-out", "Ruled out", "standard deviations"),
        Entry("hypothesis-outcome", "Outcome of a hypothesis", "word"),
        Entry("lead-test", "Lead test", "standard deviations"),
        Entry("specification", "Specification", "standard deviations"),
        Entry("core-test", "The complex alone", "probability"),
    ];

    public static FindingBook Findings(string outcome = "null-imprecise", bool isTested = true)
    {
        var all = new List<Finding>();
        foreach (var year in Whole.Each)
        {
            all.Add(Finding.Of(Of("effective-poles"), "three", year, 2.5, Rows(2)));
            all.Add(Finding.Of(Of("concentration"), "three", year, 0.4, Rows(2)));
            all.Add(Finding.OfLabel(Of("complex-type"), "three", year, year < 2002 ? "security-regime" : "conflict-formation", Rows(3)));
            foreach (var state in Members) all.AddRange(Threat(state.ToString(), year));
        }

        all.Add(Finding.Of(Of("threat-order"), "ARA-BAR", 2002, 0.88, Reads.From(new FindingKey("threat", "ARA", 2002), new FindingKey("threat", "BAR", 2002))));
        foreach (var state in Members)
        {
            all.Add(Finding.Of(Of("participation"), $"{state}", 2003, 0.75, Rows(4)));
            all.Add(Finding.Missing(Of("formality-gap"), $"{state}", 2003, new Reason(MissingKind.NotCovered, "not-covered", $"no source of the record covers {"deeds"} in {2003}")));
            foreach (var nexus in (string[])["trafficking-exposure", "terrorism", "linkage", "narco-terror"]) all.Add(Finding.Of(Of(nexus), $"{state}", 2002, 0.3, Rows(5)));
        }

        all.Add(Finding.Of(Of("published"), "ARA", 2001, 70, Rows(6), "goods") with { Interval = new Interval(60, double.PositiveInfinity, "range of sources") });
        if (isTested) all.AddRange(Tested(outcome));
        return new FindingBook(all);
    }

    public static StudyReading Reading(bool isTested = true) => new(
        new StudyDefinition(
            "small", new Names("Three states", "سه کشور"), new Names("Does it matter?", "آیا اهمیت دارد؟"), new Names("the shared threat", "تهدید مشترک"), Whole, 1,
            new Complex(
                "small", new Names("The small complex", "مجموعهٔ کوچک"),
                [new Boundary("three", new Names("The three", "سه‌گانه"), Members, new Names("All there are.", "همین‌ها هستند."))], [], [], []),
            isTested ? new Panel(new Names("three states", "سه کشور"), Members) : null,
            [],
            [new Document("paper", new Names("A paper", "یک مقاله"), new string('a', 64), "fa", 2)],
            []),
        new StudyRecord(Series(), [], [], [], [Body()], [], [], []),
        Members.ToDictionary(m => m, m => new State(m, new Names($"{m.ToString()[0]}land", $"سرزمین {m.ToString()[0]}"), [])),
        new Dictionary<string, ArmedGroup>(StringComparer.Ordinal),
        new SectorMap(1, [new Facet("military", new Names("Military", "نظامی"))], [new Facet("regional", new Names("Regional", "منطقه‌ای"))], []),
        [],
        new ThreatDefinition(1, 100, 0.01, 0.6, 2, [new ThreatDimension("security", new Names("Security", "امنیتی"), 1, [Indicator])], null, [], new RowRef("threat.yaml", 1)),
        isTested ? Registered : null,
        Claims,
        [new Tension("T1", new Names("One claim denies the other.", "یکی دیگری را نفی می‌کند."), ["C1", "C2"])],
        new Dictionary<string, Source>(StringComparer.Ordinal)
        {
            [Source] = new(Source, "Made-up facts", "Nobody, N. (2000). Made-up facts", "1", new Licence("CC0", Redistribution.Free), "https://example.org/", Whole, [], Source),
        },
        new Dictionary<string, Work>(StringComparer.Ordinal) { ["somebody1999"] = new("somebody1999", "Somebody, S. & Else, E.", "1999", "A measure", "Journal 1(1)", null, "full") },
        new MadeUpRows(),
        [new Rejection("record.csv", 9, "value", "many", "a number")],
        [new InputFile("record.csv", new string('b', 64), 8, 1)]);

    public static IReadOnlyList<Claim> Claims { get; } =
    [
        new("C1", ClaimKind.Testable, new Names("There are many poles.", "قطب‌ها بسیارند."), new Passage("paper", 1, 0, 10), ["somebody1999"], ["ARA"], "general", "2000", ["military"], ["regional"],
            "poles to peace", [new ClaimTest("effective-poles:three:2003", Relation.AtLeast, [2], null, [], new Names("Counted.", "شمرده شد."))], null),
        new("C2", ClaimKind.Testable, new Names("There are <few> poles & \"peace\".", "قطب‌ها اندک‌اند."), new Passage("paper", 2, 20, 10), [], [], "general", "unclear", ["military"], ["regional"],
            "poles to war", [], new Untested(true, new Names("No one can count it.", "شمردنی نیست."))),
        new("D1", ClaimKind.Conceptual, new Names("A pole is a pole.", "قطب قطب است."), new Passage("paper", 2, 40, 10), [], [], "general", "undated", [], [], "definition", [], null),
    ];

    private static readonly ThreatIndicator Indicator = new("deaths", new Names("Deaths", "کشته‌ها"), "goods", null, 1, Transform.None, 0, 10, 1, 0.2, new Names("Undercounted.", "کم‌شماری شده."), new RowRef("threat.yaml", 2));

    private static readonly Registration Registered = new(
        "2001-01-01", new string('c', 64),
        new TestPlan(
            new Names("The estimand.", "برآوردشونده."), Whole, [new PlannedVariable("depth", VariableRole.Primary, new Names("depth of joint bodies", "ژرفای نهادهای مشترک"))],
            [new PlannedVariable("threat", VariableRole.Primary, new Names("threat", "تهدید"))], [new PlannedControl("regime", "X1", true, new Names("regime insecurity", "ناامنی رژیم"))],
            1, [1], [1], 99, null, 0.2, [new Names("Nothing.", "هیچ.")]),
        [
            new Hypothesis("H1", new Names("Threat binds.", "تهدید پیوند می‌زند."), ["C1"], "depth", "sum", 1, new Names("it falls", "پایین بیاید"), IsRival: false),
            new Hypothesis("X1", new Names("Regimes bind.", "رژیم‌ها پیوند می‌زنند."), [], "depth", "regime", 1, new Names("no gain", "سودی نباشد"), IsRival: true),
        ],
        IsIntact: true, new RowRef("hypotheses.yaml", 1), [new Amendment("2001-02-02", new Names("one word", "یک واژه"), new Names("a slip"), AfterResults: false)]);

    private static IEnumerable<Series> Series() => [new Series("goods", new Names("Goods", "کالا"), "tonnes", 0, null, false, false, [new Coverage(Source, new Years(2000, 2001), Absence.NotRecorded, new RowRef("series.yaml", 3))])];

    private static Organisation Body() => new(
        "BODY", new Names("The body", "نهاد"), ["military"], true, new Spell(PartialDate.OfYear(2000), null), [], [], [],
        [
            new StatusChange(Members[0], MembershipStatus.Member, PartialDate.OfYear(2000), "founding", Source, "page 1", Confidence.High, [new Dissent(PartialDate.OfYear(2001), MembershipStatus.Observer, Source, "later")], new RowRef("body.yaml", 5)),
            new StatusChange(Members[0], MembershipStatus.None, PartialDate.OfYear(2002), "withdrawal", Source, "page 2", Confidence.High, [], new RowRef("body.yaml", 6)),
        ],
        new RowRef("body.yaml", 1));

    private static IEnumerable<Finding> Threat(string state, int year)
    {
        var isKnown = year < 2003;
        foreach (var variant in (string?[])[null, "security"])
        {
            yield return isKnown
                ? Finding.Of(Of("threat"), state, year, 0.62, Rows(7), variant) with { Interval = new Interval(0.48, 0.73, "90% of draws"), Coverage = 0.71, Seed = 1 }
                : Finding.Missing(Of("threat"), state, year, new Reason(MissingKind.Insufficient, "threat-thin", $"only {10}% of the weight of the threat index is recorded for {state} in {year} (at least {60}% is needed)"), null, variant);
        }

        if (isKnown) yield return Finding.Of(Of("threat-rank"), state, year, 2, Reads.From(new FindingKey("threat", state, year))) with { Interval = new Interval(1, 3, "90% of draws") };
    }

    private static IEnumerable<Finding> Tested(string outcome)
    {
        foreach (var h in (string[])["H1", "X1"])
        {
            var effect = new FindingKey("effect", h, Whole);
            yield return Finding.Of(Of("effect"), h, Whole, 0.07, Rows(2, 3)) with { Interval = new Interval(-0.11, 0.25, "95% by permutation"), Seed = 1 };
            yield return Finding.Of(Of("effect-p"), h, Whole, 0.412, Reads.From(effect));
            yield return Finding.Of(Of("effect-robust"), h, Whole, 0.07, Reads.From(effect)) with { Interval = new Interval(-0.2, 0.34, "95% dyad-robust") };
            yield return Finding.Of(Of("detectable-effect"), h, Whole, 0.31, Reads.From(effect));
            yield return Finding.Of(Of("detectable-effect"), h, Whole, 0.22, Reads.From(effect), "without-controls");
            yield return Finding.Of(Of("ruled-out"), h, Whole, 0.31, Reads.From(effect));
            yield return Finding.OfLabel(Of("hypothesis-outcome"), h, Whole, outcome, Reads.From(effect));
            yield return Finding.Of(Of("lead-test"), h, Whole, 0.01, Rows(2), "1") with { Interval = new Interval(-0.1, 0.1, "95% by permutation") };
            yield return Finding.Of(Of("specification"), h, Whole, 0.05, Rows(2), "1") with { Interval = new Interval(-0.1, 0.2, "95% by permutation") };
            yield return Finding.Of(Of("core-test"), h, Whole, 0.5, Rows(2));
        }
    }

    private static IReadOnlyList<Verdict> Verdicts(FindingBook book) => [.. Claims.Select(c => Adjudication.Judge(c, book, _ => [Source]))];

    private static CodebookEntry Of(string key) => Codebook.First(e => e.Key == key);

    private static CodebookEntry Entry(string key, string title, string unit) => new(key, title, unit, "0 to 1", $"How {title} is computed.", "Never undefined here.", "somebody1999");

    private static Reads Rows(params int[] lines) => Reads.Of(lines.Select(l => new RowRef("record.csv", l)));

    private sealed class MadeUpRows : IRecordRows
    {
        public RecordRow? Find(RowRef place) => new(place, [new("subject", "ARA"), new("value", $"{place.Line}")], place.Table == "record.csv" ? Source : null, place.Table == "record.csv" ? $"book page {place.Line}" : null);
    }
}
