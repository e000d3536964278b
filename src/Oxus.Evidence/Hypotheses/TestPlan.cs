using Oxus.Domain;
using Oxus.Domain.Time;

namespace Oxus.Evidence.Hypotheses;

/// <summary>What a variable of the test is for.</summary>
public enum VariableRole
{
    /// <summary>The variable of the registered model.</summary>
    Primary,

    /// <summary>Another way to measure the same, for the specification curve.</summary>
    Alternative,

    /// <summary>An outcome, or an exposure, that must show nothing.</summary>
    Placebo,
}

/// <summary>An outcome or an exposure of the test, by the code under which the catalogue of terms knows it.</summary>
/// <param name="Code">The code of a term, for example <c>joint-depth</c>.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Names">What readers call it.</param>
public sealed record PlannedVariable(string Code, VariableRole Role, Names Names);

/// <summary>A control of the test, and the rival explanation it stands for, if it does.</summary>
/// <param name="Code">The code of a term.</param>
/// <param name="Rival">The rival, for example <c>X1</c>; null for a plain control.</param>
/// <param name="IsPrimary">Whether the registered model holds it; the others enter the specification curve.</param>
/// <param name="Names">What readers call it.</param>
public sealed record PlannedControl(string Code, string? Rival, bool IsPrimary, Names Names);

/// <summary>The design of the test: sample, variables, lags, and how chance is judged (methods specification §6.1, §6.10, §6.11).</summary>
/// <param name="Estimand">What is estimated.</param>
/// <param name="Years">Years of the outcome.</param>
/// <param name="Outcomes">Outcomes.</param>
/// <param name="Exposures">State-year findings that exposure is made of: <c>threat</c>, <c>terrorism</c>, <c>trafficking-exposure</c>.</param>
/// <param name="Controls">Controls and rivals.</param>
/// <param name="Lag">Years by which the exposure precedes the outcome in the registered model.</param>
/// <param name="Lags">All lags of the specification curve.</param>
/// <param name="Leads">Years of the lead test: by how much the exposure follows the outcome.</param>
/// <param name="Permutations">How many permutations of states.</param>
/// <param name="Strata">The state-level grouping within which states are permuted beside the plain test, for example <c>borders-producer</c>; null for none.</param>
/// <param name="LeastOfInterest">The least effect that matters, in standard deviations of the outcome: a null is precise where the minimum detectable effect does not exceed it.</param>
/// <param name="Exclusions">What was left out, and why.</param>
public sealed record TestPlan(
    Names Estimand,
    Years Years,
    IReadOnlyList<PlannedVariable> Outcomes,
    IReadOnlyList<PlannedVariable> Exposures,
    IReadOnlyList<PlannedControl> Controls,
    int Lag,
    IReadOnlyList<int> Lags,
    IReadOnlyList<int> Leads,
    int Permutations,
    string? Strata,
    double LeastOfInterest,
    IReadOnlyList<Names> Exclusions);
