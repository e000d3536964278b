using Oxus.Domain.Actors;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;
using Oxus.Numerics;

namespace Oxus.Measures.Threat;

/// <summary>The threat index m15: indicators scored between goalposts that hold for all years, averaged within dimensions, and dimensions drawn together by a geometric mean with a floor; printed as what thousands of draws over every choice of that way give.</summary>
public sealed class ThreatIndex : IStudyMeasure
{
    internal const string DrawsKind = "90% of draws";

    private static readonly CodebookEntry Index = new(
        "threat",
        "Threat index",
        Unit: "index",
        Range: "[0, 1]; 0 is the best goalpost in every dimension, 1 the worst",
        Definition: """
            1. A value that was not recorded is carried for at most as many years as the definition says; the indicator is divided by its denominator of the year and averaged over its window of years.
            2. Counts and rates with a long tail are bent: ln(1 + x), mirrored below zero.
            3. y = (x − best) / (worst − best), clipped to [0, 1]; goalposts are fixed for all states and years. Clipping takes the place of winsorising: beyond a goalpost no outlier can stretch the scale.
            4. A dimension is Σ w·y / Σ w over its known indicators; the index is (Π D^w)^(1/Σ w) over the dimensions, none counting with less than the floor.
            5. All of it is drawn anew, by default 5,000 times, the choices of a draw being shared by all states and years. Measurement: each value moves within its published range, or by its indicator's relative error; an error lasts over the years.
               Imputation: a carried value drifts as a random walk with the indicator's usual yearly step, and in half of the draws missing scores are drawn from their line on the rest of the dimension instead of being left out.
               Normalisation: goalposts as defined, goalposts moved by up to 20%, 5th and 95th percentiles of all states and years, or the share of state-years that fare better (a quarter of the draws each; z-scores have no zero and cannot enter a geometric mean).
               Weights: Dirichlet around the nominal ones, ten pseudo-counts each. Aggregation: geometric in half of the draws, arithmetic or harmonic in a quarter each; floor between half and twice the nominal one. Selection: in half of the draws one indicator is left out.
            The value is the median of the draws and the interval holds 90% of them. The variants of the dimensions are drawn in the same way; the variant nominal is the definition as it stands, without draws. Where it lies outside the interval it is printed all the same: it says how far the choices of the definition stand from their neighbours.
            """,
        Edge: """
            Coverage is the share of nominal weight that was recorded; a carried value counts half, a missing one nothing. A year in which a source begins or ends therefore shows as a step in coverage.
            Undefined (insufficient) where coverage is below the floor of the definition, or where nothing is known of a dimension. A dimension is held to the same floor by itself, so it may be too thin to print while the index is not.
            Rows that their source knows to be partial are not read. It is not a measure of drug flow, and seizures have no part in it.
            """,
        Cite: "oecd2008",
        Registry: "m15");

    private static readonly CodebookEntry Rank = new(
        "threat-rank",
        "Rank by threat",
        Unit: "rank",
        Range: "1 (most threatened) to the number of states ranked",
        Definition: "In each draw of the threat index, 1 + the number of states with a higher index that year, among the states of the panel and of the complex whose index is defined. The value is the median rank, the interval the 5th and 95th percentiles of ranks.",
        Edge: "Coverage is the share of these states whose index is defined: with fewer, a rank means less. Undefined where the state's own index is.",
        Cite: "saisana2005",
        Registry: "m15");

    private static readonly CodebookEntry Order = new(
        "threat-order",
        "How often the first state ranks as more threatened",
        Unit: "share of draws",
        Range: "[0, 1]; 0.5 where the draws do not tell the two apart",
        Definition: "The share of draws of the threat index in which the first state's index is above the second's, equal ones counting half. Choices are shared within a draw, so it is not what the overlap of two intervals suggests.",
        Edge: "Given for pairs of states that belong to the complex under any of its boundaries. Undefined where either index is.",
        Cite: "saisana2005",
        Registry: "m15");

    private static readonly CodebookEntry Sensitivity = new(
        "threat-sensitivity",
        "What the uncertainty of the threat index comes from",
        Unit: "share of variance",
        Range: "[0, 1] but for the error of sampling",
        Definition: """
            Sobol indices of the index by group of choices: measurement, imputation, normalisation, weights, aggregation, selection. The variant with the bare name is the first-order index S = Var(E[Y | x]) / Var(Y), estimated after Saltelli et al. (2010);
            the variant that ends in -total is S_T = E[Var(Y | all but x)] / Var(Y), estimated after Jansen (1999). Each group is independent of the others. The interval is 90% by the delta method, over 2,048 base draws.
            """,
        Edge: "Given for each state of the complex in the last year with a defined index and in the latest year of its fullest coverage. Undefined where the index does not vary or is nowhere defined.",
        Cite: "saltelli2010",
        Registry: "m15");

    /// <inheritdoc/>
    public IReadOnlyList<CodebookEntry> Entries { get; } = [Index, Rank, Order, Sensitivity];

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
                    yield return Finding.Missing(Index, state, year, reason, reads, variant) with { Coverage = coverage };
                    if (variant is null) yield return Finding.Missing(Index, state, year, reason, reads, "nominal") with { Coverage = coverage };
                    continue;
                }

                var spread = ensemble.Spread(cell, result);
                yield return Finding.Of(Index, state, year, spread.Median, reads, variant) with
                {
                    Interval = new Interval(spread.Low, spread.High, DrawsKind),
                    Coverage = coverage,
                    Seed = view.Study.Seed,
                };
                if (variant is null) yield return Finding.Of(Index, state, year, view.Nominal(cell), reads, "nominal") with { Coverage = coverage };
            }
        }
    }

    private static IEnumerable<Finding> Ranks(ThreatView view, ThreatEnsemble ensemble)
    {
        foreach (var year in view.Study.Years.Each)
        {
            var ranked = view.Ranked.Where(state => view.IsDefined(state, year)).ToList();
            var ranks = ThreatRanks.Of(ensemble, [.. ranked.Select(state => view.CellOf(state, year))]);
            var reads = Reads.From(ranked.Select(state => new FindingKey(Index.Key, state.ToString(), year)));
            foreach (var state in view.Ranked)
            {
                var at = ranked.IndexOf(state);
                yield return at < 0
                    ? Finding.Missing(Rank, state.ToString(), year, view.WhyNot(state, year)!, Reads.From(new FindingKey(Index.Key, state.ToString(), year)))
                    : Finding.Of(Rank, state.ToString(), year, ranks[at].Median, reads) with
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
                var reads = Reads.From(new FindingKey(Index.Key, pair.First.ToString(), year), new FindingKey(Index.Key, pair.Second.ToString(), year));
                if ((view.WhyNot(pair.First, year) ?? view.WhyNot(pair.Second, year)) is { } reason)
                {
                    yield return Finding.Missing(Order, pair.ToString(), year, reason, reads);
                    continue;
                }

                var (first, second) = (view.CellOf(pair.First, year), view.CellOf(pair.Second, year));
                yield return Finding.Of(Order, pair.ToString(), year, ThreatRanks.ShareAbove(ensemble, first, second), reads) with
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
            yield return Finding.Missing(Sensitivity, state.ToString(), view.Study.Years, view.WhyNot(state, view.Study.Years.To)!);
        }
    }

    private static IEnumerable<(string Variant, VarianceShare? Share)> Shares(Factor factor, SobolIndex? index)
    {
        var name = factor.ToString().ToLowerInvariant();
        return [(name, index?.First), ($"{name}-total", index?.Total)];
    }

    private static Finding Share(ThreatView view, StateCode state, int year, int cell, string variant, VarianceShare? share)
    {
        var reads = Reads.Of(view.Pipeline.Rows(cell, view.Pipeline.Dimensions.Count), [new FindingKey(Index.Key, state.ToString(), year)]);
        if (share is not { } known)
        {
            var reason = new Reason(MissingKind.NotApplicable, "threat-does-not-vary", $"the threat index of {state} in {year} does not vary over the draws");
            return Finding.Missing(Sensitivity, state.ToString(), year, reason, reads, variant);
        }

        var half = MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, 0.95) * known.StandardError;
        return Finding.Of(Sensitivity, state.ToString(), year, known.Value, reads, variant) with
        {
            Interval = new Interval(known.Value - half, known.Value + half, "90% of sampling"),
            Coverage = view.Coverage(cell),
            Seed = view.Study.Seed,
        };
    }
}
