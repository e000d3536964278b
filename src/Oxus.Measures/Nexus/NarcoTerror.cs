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
    /// <inheritdoc/>
    public IReadOnlyList<CodebookEntry> Entries { get; } = [NexusCodebook.Trafficking, NexusCodebook.Terrorism, NexusCodebook.Linkage, NexusCodebook.NarcoTerror, NexusCodebook.Together];

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
                var d = exposure[new FindingKey(NexusCodebook.Trafficking.Key, state.ToString(), year)];
                var q = terrorism[new FindingKey(NexusCodebook.Terrorism.Key, state.ToString(), year)];
                var n = evidence.Of(NexusCodebook.Linkage, state, year);
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
            return Finding.Missing(NexusCodebook.Trafficking, subject, year, reason);
        }

        if (supply is null) return Finding.Missing(NexusCodebook.Trafficking, subject, year, parts.NoSupply(year));
        if (parts.NearnessOf(state, year) is not { } nearness) return Finding.Missing(NexusCodebook.Trafficking, subject, year, parts.NoNearness(state), Reads.Of(supply.Rows));
        return Finding.Of(NexusCodebook.Trafficking, subject, year, supply.Value * nearness.Value, Reads.Of([.. supply.Rows, .. nearness.Rows, definition.Row])) with
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
            return states.SelectMany(state => years.Each.Select(year => Finding.Missing(NexusCodebook.Terrorism, state.ToString(), year, reason)));
        }

        ThreatDimension[] alone = [new(NexusCodebook.Terrorism.Key, new Names(NexusCodebook.Terrorism.Title), 1, definition.Terrorism)];
        var pipeline = new ThreatPipeline(study.Record, states, years, definition, alone);
        var ensemble = new ThreatEnsemble(pipeline, definition.Draws, study.Definition.Seed, replicator, cancel);
        var view = new ThreatView(study.Definition, definition, pipeline);
        return view.Cells().Select(at => TerrorIn(at.State, at.Year, at.Cell, view, ensemble));
    }

    private static Finding TerrorIn(string state, int year, int cell, ThreatView view, ThreatEnsemble ensemble)
    {
        var reads = Reads.Of(view.Pipeline.Rows(cell, 0));
        var coverage = view.Pipeline.Coverage(cell, 0);
        if (view.WhyNot(state, year, cell, 0) is { } reason) return Finding.Missing(NexusCodebook.Terrorism, state, year, reason, reads) with { Coverage = coverage };
        var spread = ensemble.Spread(cell, 0);
        return Finding.Of(NexusCodebook.Terrorism, state, year, spread.Median, reads) with
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
        if (parts.FirstOrDefault(p => !p.IsDefined) is { } missing) return Finding.Missing(NexusCodebook.NarcoTerror, state, year, missing.Undefined!, reads);
        return Finding.Of(NexusCodebook.NarcoTerror, state, year, Root(parts, p => p.Value!.Value), reads) with
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
                D: exposure[new FindingKey(NexusCodebook.Trafficking.Key, state.ToString(), year)],
                Q: terrorism[new FindingKey(NexusCodebook.Terrorism.Key, state.ToString(), year)])))
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
                yield return Finding.Missing(NexusCodebook.Together, boundary.Code, study.Years, reason, reads, variant) with { Coverage = coverage };
                continue;
            }

            yield return Finding.Of(NexusCodebook.Together, boundary.Code, study.Years, number, reads, variant) with
            {
                Interval = variant is null && table.OddsRatioInterval is { } ends ? new Interval(ends.Low, ends.High, "95% as if cases were independent") : null,
                Coverage = coverage,
            };
        }
    }
}
