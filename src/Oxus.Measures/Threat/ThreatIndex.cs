using Oxus.Domain.Actors;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;
using Oxus.Numerics;

namespace Oxus.Measures.Threat;

/// <summary>The threat index m15: indicators scored between goalposts that hold for all years, averaged within dimensions, and dimensions drawn together by a geometric mean with a floor; printed as what thousands of draws over every choice of that way give.</summary>
public sealed class ThreatIndex : IStudyMeasure
{
    internal const string DrawsKind = "90% of draws";

    /// <inheritdoc/>
    public IReadOnlyList<CodebookEntry> Entries { get; } = [ThreatCodebook.Index, ThreatCodebook.Rank, ThreatCodebook.Order, ThreatCodebook.Sensitivity];

    /// <inheritdoc/>
    public IEnumerable<Finding> Of(StudyReading study, IReplicator replicator, CancellationToken cancel)
    {
        if (study.Threat is not { } definition)
        {
            var reason = new Reason(MissingKind.NotCovered, "threat-not-defined", $"the study {study.Definition.Code} does not define how threat is measured");
            return Entries.Select(entry => Finding.Missing(entry, study.Definition.Code, study.Definition.Years, reason));
        }

        var pipeline = new ThreatPipeline(study.Record, study.Definition.States, study.Definition.Years, definition, definition.Dimensions);
        var ensemble = new ThreatEnsemble(pipeline, definition.Draws, study.Definition.Seed, replicator, cancel);
        var view = new ThreatView(study.Definition, definition, pipeline);
        return [.. Indices(view, ensemble), .. Ranks(view, ensemble), .. Orders(view, ensemble), .. Sensitivities(view, replicator, cancel)];
    }

    private static IEnumerable<Finding> Indices(ThreatView view, ThreatEnsemble ensemble)
    {
        foreach (var (state, year, cell) in view.Cells())
        {
            for (var result = 0; result < view.Pipeline.Results; result++)
            {
                var variant = result < view.Pipeline.Dimensions.Count ? view.Pipeline.Dimensions[result].Code : null;
                var reads = Reads.Of(view.Pipeline.Rows(cell, result));
                var coverage = view.Pipeline.Coverage(cell, result);
                if (view.WhyNot(state, year, cell, result) is { } reason)
                {
                    yield return Finding.Missing(ThreatCodebook.Index, state, year, reason, reads, variant) with { Coverage = coverage };
                    if (variant is null) yield return Finding.Missing(ThreatCodebook.Index, state, year, reason, reads, "nominal") with { Coverage = coverage };
                    continue;
                }

                var spread = ensemble.Spread(cell, result);
                yield return Finding.Of(ThreatCodebook.Index, state, year, spread.Median, reads, variant) with
                {
                    Interval = new Interval(spread.Low, spread.High, DrawsKind),
                    Coverage = coverage,
                    Seed = view.Study.Seed,
                };
                if (variant is null) yield return Finding.Of(ThreatCodebook.Index, state, year, view.Nominal(cell), reads, "nominal") with { Coverage = coverage };
            }
        }
    }

    private static IEnumerable<Finding> Ranks(ThreatView view, ThreatEnsemble ensemble)
    {
        foreach (var year in view.Study.Years.Each)
        {
            var ranked = view.Ranked.Where(state => view.IsDefined(state, year)).ToList();
            var ranks = ThreatRanks.Of(ensemble, [.. ranked.Select(state => view.CellOf(state, year))]);
            var reads = Reads.From(ranked.Select(state => new FindingKey(ThreatCodebook.Index.Key, state.ToString(), year)));
            foreach (var state in view.Ranked)
            {
                var at = ranked.IndexOf(state);
                yield return at < 0
                    ? Finding.Missing(ThreatCodebook.Rank, state.ToString(), year, view.WhyNot(state, year)!, Reads.From(new FindingKey(ThreatCodebook.Index.Key, state.ToString(), year)))
                    : Finding.Of(ThreatCodebook.Rank, state.ToString(), year, ranks[at].Median, reads) with
                    {
                        Interval = new Interval(ranks[at].Low, ranks[at].High, DrawsKind),
                        Coverage = (double)ranked.Count / view.Ranked.Count,
                        Seed = view.Study.Seed,
                    };
            }
        }
    }

    private static IEnumerable<Finding> Orders(ThreatView view, ThreatEnsemble ensemble)
    {
        foreach (var year in view.Study.Years.Each)
        {
            foreach (var pair in Dyad.Among(view.Members))
            {
                var reads = Reads.From(new FindingKey(ThreatCodebook.Index.Key, pair.First.ToString(), year), new FindingKey(ThreatCodebook.Index.Key, pair.Second.ToString(), year));
                if ((view.WhyNot(pair.First, year) ?? view.WhyNot(pair.Second, year)) is { } reason)
                {
                    yield return Finding.Missing(ThreatCodebook.Order, pair.ToString(), year, reason, reads);
                    continue;
                }

                var (first, second) = (view.CellOf(pair.First, year), view.CellOf(pair.Second, year));
                yield return Finding.Of(ThreatCodebook.Order, pair.ToString(), year, ThreatRanks.ShareAbove(ensemble, first, second), reads) with
                {
                    Coverage = Math.Min(view.Coverage(first), view.Coverage(second)),
                    Seed = view.Study.Seed,
                };
            }
        }
    }

    private static IEnumerable<Finding> Sensitivities(ThreatView view, IReplicator replicator, CancellationToken cancel)
    {
        var cells = view.Members.SelectMany(state => view.SensitivityYears(state).Select(year => (State: state, Year: year, Cell: view.CellOf(state, year)))).ToList();
        var indices = ThreatSensitivity.Of(view.Pipeline, [.. cells.Select(c => c.Cell)], view.Study.Seed, replicator, cancel);
        for (var at = 0; at < cells.Count; at++)
        {
            var (state, year, cell) = cells[at];
            foreach (var factor in Enum.GetValues<Factor>())
            {
                foreach (var (variant, share) in Shares(factor, indices[at][(int)factor]))
                {
                    yield return Share(view, state, year, cell, variant, share);
                }
            }
        }

        foreach (var state in view.Members.Where(state => !view.SensitivityYears(state).Any()))
        {
            yield return Finding.Missing(ThreatCodebook.Sensitivity, state.ToString(), view.Study.Years, view.WhyNot(state, view.Study.Years.To)!);
        }
    }

    private static IEnumerable<(string Variant, VarianceShare? Share)> Shares(Factor factor, SobolIndex? index)
    {
        var name = factor.ToString().ToLowerInvariant();
        return [(name, index?.First), ($"{name}-total", index?.Total)];
    }

    private static Finding Share(ThreatView view, StateCode state, int year, int cell, string variant, VarianceShare? share)
    {
        var reads = Reads.Of(view.Pipeline.Rows(cell, view.Pipeline.Dimensions.Count), [new FindingKey(ThreatCodebook.Index.Key, state.ToString(), year)]);
        if (share is not { } known)
        {
            var reason = new Reason(MissingKind.NotApplicable, "threat-does-not-vary", $"the threat index of {state} in {year} does not vary over the draws");
            return Finding.Missing(ThreatCodebook.Sensitivity, state.ToString(), year, reason, reads, variant);
        }

        var half = MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, 0.95) * known.StandardError;
        return Finding.Of(ThreatCodebook.Sensitivity, state.ToString(), year, known.Value, reads, variant) with
        {
            Interval = new Interval(known.Value - half, known.Value + half, "90% of sampling"),
            Coverage = view.Coverage(cell),
            Seed = view.Study.Seed,
        };
    }
}
