using Oxus.Domain.Actors;

namespace Oxus.Inference.Terms;

/// <summary>How unequal two economies are: |ln GDPᵢ − ln GDPⱼ|.</summary>
public sealed class ProductRatio : IPairTerm
{
    private const string Product = "gdp";

    /// <inheritdoc/>
    public string Code => "gdp-ratio";

    /// <inheritdoc/>
    public string Unit => "natural logarithm";

    /// <inheritdoc/>
    public string Definition => "absolute difference of the logarithms of the two states' gross domestic product";

    /// <inheritdoc/>
    public Cell Of(TermInput input, Dyad pair, int year)
    {
        if (input.Carried(Product, pair.First, year) is not { Value: > 0 } one) return Cell.None(Gaps.NoValue(Product, pair.First, year));
        if (input.Carried(Product, pair.Second, year) is not { Value: > 0 } other) return Cell.None(Gaps.NoValue(Product, pair.Second, year));
        return Cell.Of(Math.Abs(Math.Log(one.Value) - Math.Log(other.Value)), [one.Row, other.Row]);
    }
}
