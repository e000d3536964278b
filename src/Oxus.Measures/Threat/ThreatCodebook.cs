using Oxus.Evidence.Findings;

namespace Oxus.Measures.Threat;

/// <summary>What the codebook says of the threat index.</summary>
internal static class ThreatCodebook
{
    /// <summary>The index and its dimensions.</summary>
    public static CodebookEntry Index { get; } = new(
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

    /// <summary>Ranks.</summary>
    public static CodebookEntry Rank { get; } = new(
        "threat-rank",
        "Rank by threat",
        Unit: "rank",
        Range: "1 (most threatened) to the number of states ranked",
        Definition: "In each draw of the threat index, 1 + the number of states with a higher index that year, among the states of the panel and of the complex whose index is defined. The value is the median rank, the interval the 5th and 95th percentiles of ranks.",
        Edge: "Coverage is the share of these states whose index is defined: with fewer, a rank means less. Undefined where the state's own index is.",
        Cite: "saisana2005",
        Registry: "m15");

    /// <summary>Comparisons of pairs.</summary>
    public static CodebookEntry Order { get; } = new(
        "threat-order",
        "How often the first state ranks as more threatened",
        Unit: "share of draws",
        Range: "[0, 1]; 0.5 where the draws do not tell the two apart",
        Definition: "The share of draws of the threat index in which the first state's index is above the second's, equal ones counting half. Choices are shared within a draw, so it is not what the overlap of two intervals suggests.",
        Edge: "Given for pairs of states that belong to the complex under any of its boundaries. Undefined where either index is.",
        Cite: "saisana2005",
        Registry: "m15");

    /// <summary>Shares of variance.</summary>
    public static CodebookEntry Sensitivity { get; } = new(
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
}
