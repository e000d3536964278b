using Oxus.Domain.Actors;

namespace Oxus.Inference.Terms;

/// <summary>How much two states cooperate with the same third ones: Σₕ yᵢₕ yⱼₕ / (n − 2), y being joint depth. Partners of partners become partners (Kinne 2013).</summary>
/// <remarks>Bodies join all their members at once, so that part of this is the same membership seen from the side; it is read with that in mind.</remarks>
public sealed class SharedPartners : IPairTerm
{
    private static readonly JointDepth Ties = new();

    /// <inheritdoc/>
    public string Code => "shared-partners";

    /// <inheritdoc/>
    public string Unit => "squared depth";

    /// <inheritdoc/>
    public string Definition => "mean over the other states of the panel of the product of the two states' joint depth with each";

    /// <inheritdoc/>
    public Cell Of(TermInput input, Dyad pair, int year)
    {
        var (sum, others) = (0.0, 0);
        foreach (var third in input.States)
        {
            if (pair.Has(third)) continue;
            sum += input.Of(Ties, new Dyad(pair.First, third), year).Value!.Value * input.Of(Ties, new Dyad(pair.Second, third), year).Value!.Value;
            others++;
        }

        return Cell.Made(others == 0 ? 0 : sum / others, Ties.Code);
    }
}
