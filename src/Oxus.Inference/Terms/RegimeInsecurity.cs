using Oxus.Domain.Actors;

namespace Oxus.Inference.Terms;

/// <summary>How unstable two regimes are together: the sum of political stability (WGI), reversed.</summary>
/// <remarks>The threat index of a study may hold the same series. It then takes a part of the exposure out, so the registered model does without it and only the specification curve holds it.</remarks>
public sealed class RegimeInsecurity : IPairTerm
{
    private const string Stability = "political-stability";

    /// <inheritdoc/>
    public string Code => "regime-insecurity";

    /// <inheritdoc/>
    public string Unit => "WGI score";

    /// <inheritdoc/>
    public string Definition => "minus the sum of the two states' political stability";

    /// <inheritdoc/>
    public Cell Of(TermInput input, Dyad pair, int year)
    {
        if (input.Carried(Stability, pair.First, year) is not { } one) return Cell.None(Gaps.NoValue(Stability, pair.First, year));
        if (input.Carried(Stability, pair.Second, year) is not { } other) return Cell.None(Gaps.NoValue(Stability, pair.Second, year));
        return Cell.Of(-(one.Value + other.Value), [one.Row, other.Row]);
    }
}
