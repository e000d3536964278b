using Oxus.Evidence.Findings;

namespace Oxus.Inference;

/// <summary>What the codebook says of the findings of a test.</summary>
internal static class TestCodebook
{
    private const string Deviations = "standard deviations";

    private const string Model = """
        The model is yᵢⱼₜ = αᵢⱼ + τₜ + β xᵢⱼ,ₜ₋ₗ + γ′zᵢⱼ,ₜ₋₁ + ε, by least squares on pair-years, where x is the sum of the two states' exposure, the lesser of the two beside their sum, or a rival's variable beside the sum.
        The coefficient is told in standard deviations of the outcome for one standard deviation of x, both as pair and year effects leave them.
        """;

    public static CodebookEntry Effect { get; } = new(
        "effect", "Coefficient of a hypothesis", Deviations, "any number; 0 where the two do not move together",
        Model + " The interval holds every value that the permutation of states does not reject at 5%: the test is inverted exactly. Variants minimum and difference are the two coefficients of the model yᵢⱼₜ = … + β₁ min(Tᵢ, Tⱼ) + β₂ |Tᵢ − Tⱼ| where a hypothesis is about shared threat; without-controls is the coefficient in the same rows without controls.",
        "Undefined where fewer than five states have rows, or where nothing is left of outcome or regressor after pair and year effects and controls. No interval where too few relabellings exist.",
        "dekker2007");

    public static CodebookEntry P { get; } = new(
        "effect-p", "Permutation p-value of a hypothesis", "probability", "from 1/(N + 1) to 1",
        "States change places: each pair takes the whole series of another pair's regressor, net of controls, and p = (1 + #{|r*| ≥ |r|}) / (1 + N), r being the partial correlation. Without controls this is the permutation of whole threat series. A variant names the strata within which states stayed.",
        "It takes states as exchangeable where nothing is going on, given the fixed effects. Undefined where the effect is.",
        "krackhardt1988");

    public static CodebookEntry Robust { get; } = new(
        "effect-robust", "Coefficient of a hypothesis with its dyad-robust interval", Deviations, "any number",
        "The same coefficient; the interval is b ± t √V on n − 1 degrees of freedom, V = B M B, M = Σᵢ SᵢSᵢ′ − Σ_d S_dS_d′, summing products of errors over all pairs of rows whose pairs share a state.",
        "Refused below fifteen states, where it rejects true nulls far too often, and where the variance comes out negative.",
        "aronow2015");

    public static CodebookEntry Detectable { get; } = new(
        "detectable-effect", "Minimum detectable effect of a hypothesis", Deviations, "positive",
        "The effect, of either sign, that the permutation test finds at 5% in four of five samples simulated from the fitted model: residual series of pairs under a random relabelling of states, plus the effect times the regressor. The interval holds what the number of simulations leaves open (95%).",
        "Undefined where the effect is, or where the permutations are too few to reject anything.",
        "bloom1995");

    public static CodebookEntry RuledOut { get; } = new(
        "ruled-out", "Size beyond which effects are ruled out", Deviations, "positive",
        "The largest of: the detectable effect, and the ends of the permutation interval without their sign; in the registered model, and in the same rows without controls. A null may say that effects larger than this are ruled out, and no more.",
        "Undefined where one of the four is.",
        "bloom1995");

    public static CodebookEntry Lead { get; } = new(
        "lead-test", "Coefficient of later exposure", Deviations, "any number; should not differ from 0",
        "Exposure one to three years after the outcome, added to the registered model beside the lagged one. What comes later cannot have come before: an association here speaks for a common trend or for the reverse direction. Variant p is followed by the lead.",
        "Undefined as the effect is.",
        "dekker2007");

    public static CodebookEntry Placebo { get; } = new(
        "placebo", "Coefficient with a placebo outcome", Deviations, "any number; should not differ from 0",
        "The registered model for an outcome that the exposure should have nothing to do with. Variant p-… holds the permutation p-value.",
        "Undefined as the effect is; the years are those of the placebo's source.",
        "dekker2007");

    public static CodebookEntry LeftOut { get; } = new(
        "left-out", "Coefficient without one state or one body", Deviations, "any number",
        "The registered model without the pairs of a state, or with outcome and controls made without an organisation.",
        "Undefined as the effect is.",
        "dekker2007");

    public static CodebookEntry Specification { get; } = new(
        "specification", "Coefficient in one model of the specification curve", Deviations, "any number",
        "One of many defensible models of the same hypothesis: outcomes of its concept, exposures, lags, controls, samples and fixed effects. The finding specification-design of the same number says which.",
        "Undefined as the effect is. The interval rests on 199 permutations.",
        "simonsohn2020");

    public static CodebookEntry SpecificationP { get; } = new(
        "specification-p", "Permutation p-value in one model of the specification curve", "probability", "from 1/200 to 1",
        "As effect-p, from 199 permutations.", "Undefined as the effect is.", "simonsohn2020");

    public static CodebookEntry SpecificationDesign { get; } = new(
        "specification-design", "One model of the specification curve", "words", "outcome, exposure, term, lag, controls, sample and fixed effects, parted by spaces",
        "The codes of outcome and exposure, the term, lag-n, the set of controls (none, registered, or registered+ and one more), the states, the fixed effects.", "Always defined.", "simonsohn2020");

    public static CodebookEntry SpecificationShare { get; } = new(
        "specification-share", "Share of the specification curve", "share", "[0, 1]",
        "predicted-sign: models whose coefficient has the predicted sign. significant: models with that sign and a permutation p of at most .05. significant-opposite: with the other sign. Variant models counts them, median is the median coefficient.",
        "Undefined where no model of the curve could be estimated.", "simonsohn2020");

    public static CodebookEntry Core { get; } = new(
        "core-test", "Coefficient within the first boundary", Deviations, "any number",
        "The states of the study's first boundary alone, with pair and year effects and no controls, judged by every relabelling of them. Variant p holds the share of relabellings that lie as far out.",
        "Only large effects could show. Undefined where fewer than five states of the boundary have rows; no interval where too few relabellings exist.", "dekker2007");

    public static CodebookEntry Outcome { get; } = new(
        "hypothesis-outcome", "What the rule of the plan makes of a hypothesis", "word", "circular, held-up, failed-placebo, refuted, null-precise or null-imprecise",
        "An effect counts where the permutation p and, if strata are named, the one within strata are at most .05. With the predicted sign it held up, unless leads or placebos show something (p at most .05 after Holm's correction): failed-placebo. With the other sign it is refuted. A rival whose variable is made of the outcome's own past is circular. Otherwise the null is precise where what is ruled out (see ruled-out) reaches down to the least effect of interest, imprecise where it does not.",
        "Undefined where the effect is.", "simonsohn2020");

    public static CodebookEntry Sample { get; } = new(
        "test-sample", "What a test rests on", "count", "0 and above",
        "Of the registered model: states, pairs, years and pair-years with every variable known; possible is what the plan's years and states would give; lost-<variable> counts the pair-years in which that variable is not known, whatever else is.",
        "Always defined.", "dekker2007");

    public static CodebookEntry Variable { get; } = new(
        "test-variable", "Share of a variable that is known", "share", "[0, 1]",
        "Pair-years (for exposures, state-years) of the plan in which the variable has a value. What it was read from is what every test that uses it was read from. Variant deviation is its standard deviation net of pair and year effects, in the variable's own unit; for an exposure that of the sum of two states.",
        "The deviation is undefined where fewer than two values are known.", "dekker2007");

    public static IReadOnlyList<CodebookEntry> All { get; } =
    [
        Effect, P, Robust, Detectable, RuledOut, Lead, Placebo, LeftOut, Specification, SpecificationP, SpecificationDesign, SpecificationShare, Core, Outcome, Sample, Variable,
    ];
}
