using Oxus.Domain;
using Oxus.Domain.Actors;
using Oxus.Domain.Complexes;
using Oxus.Domain.Threat;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;
using Oxus.Measures.Threat;
using Oxus.Numerics;

namespace Oxus.Measures.Nexus;

/// <summary>The nexus of drugs and terror as three numbers kept apart: exposure to trafficking D, terrorism Q and evidence of linkage N; and the cube root of their product, which is nothing where any of them is.</summary>
public sealed class NarcoTerror : IStudyMeasure
{
    private static readonly CodebookEntry Trafficking = new(
        "trafficking-exposure",
        "Exposure to trafficking",
        Unit: "index",
        Range: "[0, 1]; 1 is the greatest harvest of the definition, at or beside the producer",
        Definition: """
            D = supply × nearness. Supply is what the producer made in the year over the goalpost of the definition, at most 1. Nearness is 1 for the producer and for states that border on it by land, and 2^(−distance / half-distance) for others.
            The interval takes supply at the ends of the ranges of all figures of the year; a figure without a range is given its relative error, and a carried one is widened by the usual yearly step of production, whose logarithm is taken to walk at random.
            It is exposure by supply and place. It is no estimate of a flow, and seizures have no part in it.
            """,
        Edge: "Coverage is 1 where production was recorded in the year and a half where it was carried. Undefined where no figure is recorded for longer than it may be carried, or where neither border nor distance is. After the last year that a list of borders covers, its last year stands.",
        Cite: "piazza2011");

    private static readonly CodebookEntry Terrorism = new(
        "terrorism",
        "Terrorism",
        Unit: "index",
        Range: "[0, 1]; 0 where nothing is recorded to have happened, 1 at the worst goalposts",
        Definition: "Q = the weighted mean of the indicators of terrorism, scored and drawn as those of the threat index (see there): the value is the median of the draws, the interval holds 90% of them. What the compilers of the data call terrorism is their word.",
        Edge: "Undefined (insufficient) below the coverage floor of the threat index. Years in which a source counted otherwise are not read.",
        Cite: "oecd2008");

    private static readonly CodebookEntry LinkageEntry = new(
        "linkage",
        "Evidence that armed groups and the drug trade are linked",
        Unit: "level / 4",
        Range: "[0, 1]: 0 none, 0.25 alliance, 0.5 operational motivation, 0.75 convergence, 1 black hole",
        Definition: """
            N = the highest level recorded for any group in the state and year on Makarenko's (2004) scale, over 4. The interval is one level to each side where the coding has low confidence, half a level where it has medium confidence, none where it has high.
            Coverage is the number of independent origins of the evidence over two, at most 1.
            """,
        Edge: """
            Where nothing is evidenced N is 0 by design, with coverage 0 and an interval from 0 to 1: nobody is known to have looked. Where a source looked and found none, N is 0 with the coverage of its sources.
            Undefined (not covered) for states outside the complex, for which no evidence is gathered, and before the first and after the last year that any source speaks of.
            """,
        Cite: "makarenko2004");

    private static readonly CodebookEntry Nexus = new(
        "narco-terror",
        "Narco-terror",
        Unit: "index",
        Range: "[0, 1]; 0 where any of its three parts is 0",
        Definition: "NT = (D · Q · N)^(1/3) of trafficking exposure, terrorism and linkage. The interval is the same of the lower and of the upper ends of the three, which is wider than 90%. It is printed beside the three and never instead of them.",
        Edge: "Undefined where any of the three is, for the first reason among them. Coverage is the least of the three. Where nothing links the two, NT is 0 by design, whatever D and Q are.",
        Cite: "makarenko2004");

    private static readonly CodebookEntry Together = new(
        "co-location",
        "Exposure to trafficking and terrorism in the same state and year",
        Unit: "ratio or coefficient",
        Range: "odds ratio and lift [0, ∞), φ [−1, 1], Jaccard [0, 1]",
        Definition: """
            Over the states of a boundary and the years for which both are known: a state-year counts as exposed where D is above the median of these state-years, and as struck where Q is above its own. The bare key is the odds ratio with its 95% interval (Woolf);
            the variants are lift, phi and jaccard. Being found together is not cooperation.
            """,
        Edge: "State-years of one state resemble one another, so the interval, which takes them for independent, is too narrow: it describes and tests nothing. The odds ratio is undefined where a cell of the table is empty.",
        Cite: "omelicheva2019");

    /// <inheritdoc/>
    public IReadOnlyList<CodebookEntry> Entries { get; } = [Trafficking, Terrorism, LinkageEntry, Nexus, Together];

    /// <inheritdoc/>
    public IEnumerable<Finding> Of(StudyReading study, IReplicator replicator, CancellationToken cancel)
    {
        if (study.Threat is not { } definition)
        {
            var reason = new Reason(MissingKind.NotCovered, "threat-not-defined", $"the study {study.Definition.Code} does not define how threat is measured");
            return Entries.Select(entry => Finding.Missing(entry, study.Definition.Code, study.Definition.Years, reason));
        }

        var exposure = Exposures(study, definition).ToDictionary(f => f.Key);
        var terrorism = Terror(study, definition, replicator, cancel).ToDictionary(f => f.Key);
        var evidence = new LinkageEvidence(study);
        var findings = new List<Finding>();
        foreach (var state in study.Definition.States)
        {
            foreach (var year in study.Definition.Years.Each)
            {
                var d = exposure[new FindingKey(Trafficking.Key, state.ToString(), year)];
                var q = terrorism[new FindingKey(Terrorism.Key, state.ToString(), year)];
                var n = evidence.Of(LinkageEntry, state, year);
                findings.AddRange([d, q, n, Product(state.ToString(), year, d, q, n)]);
            }
        }

        foreach (var boundary in study.Definition.Complex.Boundaries) findings.AddRange(Tables(study.Definition, boundary, exposure, terrorism));
        return findings;
    }

    private static IEnumerable<Finding> Exposures(StudyReading study, ThreatDefinition definition)
    {
        var years = study.Definition.Years;
        var parts = definition.Trafficking is { } trafficking ? new SupplyAndNearness(study.Record, years, trafficking, definition.CarryYears) : null;
        foreach (var year in years.Each)
        {
            var supply = parts?.SupplyIn(year);
            foreach (var state in study.Definition.States) yield return Exposure(state, year, definition.Trafficking, parts, supply);
        }
    }

    private static Finding Exposure(StateCode state, int year, TraffickingExposure? definition, SupplyAndNearness? parts, Supply? supply)
    {
        var subject = state.ToString();
        if (definition is null || parts is null)
        {
            var reason = new Reason(MissingKind.NotCovered, "trafficking-not-defined", $"the study does not define how exposure to trafficking is measured");
            return Finding.Missing(Trafficking, subject, year, reason);
        }

        if (supply is null) return Finding.Missing(Trafficking, subject, year, parts.NoSupply(year));
        if (parts.NearnessOf(state, year) is not { } nearness) return Finding.Missing(Trafficking, subject, year, parts.NoNearness(state), Reads.Of(supply.Rows));
        return Finding.Of(Trafficking, subject, year, supply.Value * nearness.Value, Reads.Of([.. supply.Rows, .. nearness.Rows, definition.Row])) with
        {
            Interval = new Interval(supply.Low * nearness.Value, supply.High * nearness.Value, "90% range of supply"),
            Coverage = supply.Coverage,
        };
    }

    private static IEnumerable<Finding> Terror(StudyReading study, ThreatDefinition definition, IReplicator replicator, CancellationToken cancel)
    {
        var (states, years) = (study.Definition.States, study.Definition.Years);
        if (definition.Terrorism.Count == 0)
        {
            var reason = new Reason(MissingKind.NotCovered, "terrorism-not-defined", $"the study does not define how terrorism is measured");
            return states.SelectMany(state => years.Each.Select(year => Finding.Missing(Terrorism, state.ToString(), year, reason)));
        }

        ThreatDimension[] alone = [new(Terrorism.Key, new Names(Terrorism.Title), 1, definition.Terrorism)];
        var pipeline = new ThreatPipeline(study.Record, states, years, definition, alone);
        var ensemble = new ThreatEnsemble(pipeline, definition.Draws, study.Definition.Seed, replicator, cancel);
        var view = new ThreatView(study.Definition, definition, pipeline);
        return view.Cells().Select(at => TerrorIn(at.State, at.Year, at.Cell, view, ensemble));
    }

    private static Finding TerrorIn(string state, int year, int cell, ThreatView view, ThreatEnsemble ensemble)
    {
        var reads = Reads.Of(view.Pipeline.Rows(cell, 0));
        var coverage = view.Pipeline.Coverage(cell, 0);
        if (view.WhyNot(state, year, cell, 0) is { } reason) return Finding.Missing(Terrorism, state, year, reason, reads) with { Coverage = coverage };
        var spread = ensemble.Spread(cell, 0);
        return Finding.Of(Terrorism, state, year, spread.Median, reads) with
        {
            Interval = new Interval(spread.Low, spread.High, ThreatIndex.DrawsKind),
            Coverage = coverage,
            Seed = view.Study.Seed,
        };
    }

    private static Finding Product(string state, int year, Finding exposure, Finding terrorism, Finding linkage)
    {
        Finding[] parts = [exposure, terrorism, linkage];
        var reads = Reads.From(parts.Select(p => p.Key));
        if (parts.FirstOrDefault(p => !p.IsDefined) is { } missing) return Finding.Missing(Nexus, state, year, missing.Undefined!, reads);
        return Finding.Of(Nexus, state, year, Root(parts, p => p.Value!.Value), reads) with
        {
            Interval = new Interval(Root(parts, p => p.Interval!.Low), Root(parts, p => p.Interval!.High), "ends of its three parts"),
            Coverage = parts.Min(p => p.Coverage),
        };
    }

    private static double Root(Finding[] parts, Func<Finding, double> number) => Math.Cbrt(parts.Aggregate(1.0, (product, part) => product * number(part)));

    private static IEnumerable<Finding> Tables(StudyDefinition study, Boundary boundary, Dictionary<FindingKey, Finding> exposure, Dictionary<FindingKey, Finding> terrorism)
    {
        var known = boundary.Members.Order()
            .SelectMany(state => study.Years.Each.Select(year => (
                D: exposure[new FindingKey(Trafficking.Key, state.ToString(), year)],
                Q: terrorism[new FindingKey(Terrorism.Key, state.ToString(), year)])))
            .Where(pair => pair.D.IsDefined && pair.Q.IsDefined)
            .Select(pair => (pair.D.Key, Other: pair.Q.Key, D: pair.D.Value!.Value, Q: pair.Q.Value!.Value))
            .ToList();
        var reads = Reads.From(known.SelectMany(pair => new[] { pair.Key, pair.Other }));
        var (middleD, middleQ) = known.Count > 0 ? (Quantiles.Of([.. known.Select(pair => pair.D)], 0.5), Quantiles.Of([.. known.Select(pair => pair.Q)], 0.5)) : (0, 0);
        int Count(bool exposed, bool struck) => known.Count(pair => pair.D > middleD == exposed && pair.Q > middleQ == struck);
        var table = new CoLocation(Count(true, true), Count(true, false), Count(false, true), Count(false, false));
        var coverage = (double)known.Count / (boundary.Members.Count * study.Years.Count);
        (string? Variant, double? Value)[] results = [(null, table.OddsRatio), ("lift", table.Lift), ("phi", table.Phi), ("jaccard", table.Jaccard)];
        foreach (var (variant, value) in results)
        {
            if (value is not { } number)
            {
                var reason = new Reason(MissingKind.Insufficient, "co-location-empty-cell", $"the table of {table.Total} state-years of {boundary.Code} has an empty cell or margin: both {table.Both}, exposed alone {table.First}, struck alone {table.Second}, neither {table.Neither}");
                yield return Finding.Missing(Together, boundary.Code, study.Years, reason, reads, variant) with { Coverage = coverage };
                continue;
            }

            yield return Finding.Of(Together, boundary.Code, study.Years, number, reads, variant) with
            {
                Interval = variant is null && table.OddsRatioInterval is { } ends ? new Interval(ends.Low, ends.High, "95% as if cases were independent") : null,
                Coverage = coverage,
            };
        }
    }
}
