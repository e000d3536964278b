using Oxus.Domain.Actors;

namespace Oxus.Inference.Terms;

/// <summary>How well connected two states are to everyone else: the product of their mean joint depth with the other states of the panel. Those who have partners find more (Kinne 2013).</summary>
public sealed class Popularity : IPairTerm
{
    private static readonly JointDepth Ties = new();

    /// <inheritdoc/>
    public string Code => "popularity";

    /// <inheritdoc/>
    public string Unit => "squared depth";

    /// <inheritdoc/>
    public string Definition => "product of the two states' mean joint depth with the other states of the panel";

    /// <inheritdoc/>
    public Cell Of(TermInput input, Dyad pair, int year)
    {
        var others = input.States.Where(third => !pair.Has(third)).ToList();
        if (others.Count == 0) return Cell.Made(0, Ties.Code);
        double Mean(StateCode state) => others.Sum(third => input.Of(Ties, new Dyad(state, third), year).Value!.Value) / others.Count;
        return Cell.Made(Mean(pair.First) * Mean(pair.Second), Ties.Code);
    }
}
