using Oxus.Domain.Actors;
using Oxus.Inference.Panels;

namespace Oxus.Inference.Designs;

/// <summary>One model: which variables, at which lag, among which states, net of what.</summary>
/// <param name="Outcome">Code of the outcome.</param>
/// <param name="Exposure">Code of the exposure.</param>
/// <param name="Term">Whose coefficient is asked for: <see cref="KeyTerms"/>, or the code of a control.</param>
/// <param name="Lag">Years by which exposure precedes the outcome.</param>
/// <param name="Controls">Codes of controls.</param>
/// <param name="Effects">Fixed effects.</param>
internal sealed record Design(string Outcome, string Exposure, string Term, int Lag, IReadOnlyList<string> Controls, FixedEffects Effects = FixedEffects.PairsAndPeriods)
{
    /// <summary>The states; null for the whole panel.</summary>
    public IReadOnlyList<StateCode>? States { get; init; }

    /// <summary>By how many years exposure follows the outcome, in a lead test.</summary>
    public int? Lead { get; init; }

    /// <summary>Codes of all variables.</summary>
    public IEnumerable<string> Variables => [Outcome, Exposure, .. Controls];
}

/// <summary>How the exposures of two states are put together.</summary>
internal static class KeyTerms
{
    /// <summary>Tᵢ + Tⱼ.</summary>
    public const string Sum = "sum";

    /// <summary>min(Tᵢ, Tⱼ), beside the sum.</summary>
    public const string Minimum = "minimum";

    /// <summary>|Tᵢ − Tⱼ|, beside the sum.</summary>
    public const string Difference = "difference";

    /// <summary>min(Tᵢ, Tⱼ), beside the difference.</summary>
    public const string MinimumBesideDifference = "minimum-beside-difference";

    /// <summary>|Tᵢ − Tⱼ|, beside the minimum.</summary>
    public const string DifferenceBesideMinimum = "difference-beside-minimum";

    /// <summary>The value of a term.</summary>
    public static double Of(string term, double one, double other) => term switch
    {
        Sum => one + other,
        Minimum or MinimumBesideDifference => Math.Min(one, other),
        Difference or DifferenceBesideMinimum => Math.Abs(one - other),
        _ => throw new ArgumentException($"\"{term}\" puts no two exposures together", nameof(term)),
    };

    /// <summary>The terms that stand beside one in its model.</summary>
    public static IReadOnlyList<string> Beside(string term) => term switch
    {
        Sum => [],
        MinimumBesideDifference => [Difference],
        DifferenceBesideMinimum => [Minimum],
        _ => [Sum],
    };

    /// <summary>Whether a term is made of exposures rather than being a control.</summary>
    public static bool IsOfExposure(string term) => term is Sum or Minimum or Difference or MinimumBesideDifference or DifferenceBesideMinimum;
}
