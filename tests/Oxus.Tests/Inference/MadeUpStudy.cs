using Oxus.Domain;
using Oxus.Domain.Actors;
using Oxus.Domain.Complexes;
using Oxus.Domain.Organisations;
using Oxus.Domain.Record;
using Oxus.Domain.Time;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Hypotheses;
using Oxus.Evidence.Sources;
using Oxus.Evidence.Studies;
using Oxus.Numerics;

namespace Oxus.Tests.Inference;

/// <summary>A study of nine invented states and their bodies, whose truth is known: states sit in the drug body in years that follow threat, or whatever the threat is.</summary>
internal static class MadeUpStudy
{
    public static readonly Years Outcomes = new(2001, 2014);

    public static readonly StateCode[] States = [.. "AAA BBB CCC DDD EEE FFF GGG HHH III".Split(' ').Select(StateCode.Of)];

    private static readonly CodebookEntry Threat = new("threat", "Threat", "index", "[0, 1]", "made up", "never", "made-up");

    public static FindingBook Measured(int seed, StateCode? without = null) => new(
        from s in Enumerable.Range(0, States.Length)
        where States[s] != without
        from year in Enumerable.Range(1995, 24)
        select Finding.Of(Threat, States[s].ToString(), year, ThreatOf(seed, s)[year - 1995], Reads.Nothing));

    public static StudyReading Study(int seed, bool followsThreat, TestPlan? plan = null, IReadOnlyList<Hypothesis>? hypotheses = null, IReadOnlyList<Organisation>? bodies = null) => new(
        Definition(),
        Record(bodies ?? [Body("DRUGS", ["narco"], 3, (s, year) => followsThreat ? ThreatOf(seed, s)[year - 1 - 1995] > 0.5 : Coin(seed, s, year))]),
        new Dictionary<StateCode, State>(),
        new Dictionary<string, ArmedGroup>(),
        new SectorMap(1, [], [], []),
        [],
        Threat: null,
        new Registration("2026-11-25", "made up", plan ?? Plan(), hypotheses ?? [Hypothesis("H1", "joint-depth", "sum"), Hypothesis("H2", "joint-depth", "minimum")], IsIntact: true, new RowRef("hypotheses.yaml", 1), []),
        [],
        [],
        new Dictionary<string, Source>(),
        new Dictionary<string, Work>(),
        new NoRows(),
        [],
        []);

    public static TestPlan Plan(params IReadOnlyList<PlannedControl> controls) => new(
        new Names("made up"),
        Outcomes,
        [Planned("joint-depth", VariableRole.Primary), Planned("joint-bodies", VariableRole.Alternative), Planned("joint-other-bodies", VariableRole.Placebo)],
        [Planned("threat", VariableRole.Primary)],
        controls,
        Lag: 1,
        Lags: [1, 2],
        Leads: [1, 2],
        Permutations: 199,
        Strata: null,
        LeastOfInterest: 0.2,
        []);

    public static Hypothesis Hypothesis(string code, string outcome, string term, bool rival = false) =>
        new(code, new Names(code), [], outcome, term, 1, new Names("made up"), rival);

    public static PlannedVariable Planned(string code, VariableRole role) => new(code, role, new Names(code));

    public static PlannedControl Control(string code, bool primary = true) => new(code, null, primary, new Names(code));

    public static StudyRecord Record(IReadOnlyList<Organisation> bodies, IReadOnlyList<Tie>? ties = null, IReadOnlyList<MembershipSpell>? memberships = null) => new(
        [
            new Series("treaties", new Names("treaties"), "treaties", 0, null, true, false, [new Coverage("made-up", new(1990, 2018), Absence.Zero, new RowRef("series.yaml", 1))]),
            new Series("memberships", new Names("memberships"), "organisations", 0, null, false, false, [new Coverage("made-up", new(1990, 2014), Absence.Zero, new RowRef("series.yaml", 2))]),
        ],
        [],
        ties ?? [],
        [],
        bodies,
        memberships ?? Technical(),
        [],
        []);

    /// <summary>A body in which a state is a member at the end of each year for which <paramref name="isMember"/> holds.</summary>
    public static Organisation Body(string code, string[] scope, int depth, Func<int, int, bool> isMember, bool regional = true)
    {
        var line = 10;
        var ledger =
            from year in Enumerable.Range(1996, 21)
            from s in Enumerable.Range(0, States.Length)
            where year == 1996 || isMember(s, year) != isMember(s, year - 1)
            select Entry(States[s], isMember(s, year) ? MembershipStatus.Member : MembershipStatus.None, year, new RowRef($"{code}.yaml", line++));
        return new Organisation(
            code, new Names(code), scope, regional, new Spell(PartialDate.OfYear(1990), null), [], [],
            depth == 0 ? [] : [new DepthChange(PartialDate.OfYear(1990), depth, "made up", "made-up", new RowRef($"{code}.yaml", 5))],
            [.. ledger],
            new RowRef($"{code}.yaml", 1));
    }

    public static StatusChange Entry(StateCode state, MembershipStatus status, int year, RowRef row) =>
        new(state, status, PartialDate.OfYear(year), "made up", "made-up", "nowhere", Confidence.High, [], row);

    public static StudyDefinition Definition() => new(
        "made-up",
        new Names("Made up"),
        new Names("?"),
        new Names("threat"),
        new Years(1995, 2018),
        7,
        new Complex("made-up", new Names("Made up"), [new Boundary("core", new Names("Core"), States[..5], new Names("made up"))], [], [], [StateCode.Of("III")]),
        new Panel(new Names("nine states"), States),
        [],
        [],
        []);

    private static bool Coin(int seed, int state, int year) => new RandomStream((ulong)seed + 99, state * 100 + year - 1990).NextDouble() > 0.5;

    private static IReadOnlyList<MembershipSpell> Technical() =>
    [
        .. from s in Enumerable.Range(0, States.Length)
           from body in new[] { "cow-igo:UPU", "cow-igo:BIPM" }
           select new MembershipSpell(body, States[s], MembershipStatus.Member, new Years(1996 + s * (body.Length % 3 + 1) % 11, 2014), "made-up", new RowRef("memberships.csv", 2 + s)),
    ];

    // Threat of one year says nothing of the next, so that a lead test must find nothing.
    private static double[] ThreatOf(int seed, int state)
    {
        var chance = new RandomStream((ulong)seed, state);
        return [.. Enumerable.Range(0, 24).Select(_ => chance.NextDouble())];
    }

    private sealed class NoRows : IRecordRows
    {
        public RecordRow? Find(RowRef place) => null;
    }
}
