using Oxus.Domain.Actors;

namespace Oxus.Inference.Terms;

/// <summary>How much both states live on aid: the sum of net aid received as a share of gross domestic product. Donors' money may buy agreements.</summary>
public sealed class AidReceived : IPairTerm
{
    private const string Aid = "aid-received", Product = "gdp";

    /// <inheritdoc/>
    public string Code => "aid-received";

    /// <inheritdoc/>
    public string Unit => "share of GDP";

    /// <inheritdoc/>
    public string Definition => "sum over the two states of net development assistance received divided by gross domestic product";

    /// <inheritdoc/>
    public Cell Of(TermInput input, Dyad pair, int year)
    {
        var one = Share(input, pair.First, year);
        var other = Share(input, pair.Second, year);
        return (one, other) switch
        {
            ({ Value: { } a }, { Value: { } b }) => Cell.Of(a + b, one.Rows.Concat(other.Rows)),
            ({ Value: null }, _) => one,
            _ => other,
        };
    }

    private static Cell Share(TermInput input, StateCode state, int year)
    {
        if (input.Carried(Aid, state, year) is not { } aid) return Cell.None(Gaps.NoValue(Aid, state, year));
        if (input.Carried(Product, state, year) is not { Value: > 0 } product) return Cell.None(Gaps.NoValue(Product, state, year));
        return Cell.Of(aid.Value / product.Value, [aid.Row, product.Row]);
    }
}
