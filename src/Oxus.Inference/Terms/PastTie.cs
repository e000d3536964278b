using Oxus.Domain.Actors;

namespace Oxus.Inference.Terms;

/// <summary>What two states had in common already: their joint depth in the year of the controls.</summary>
public sealed class PastTie : IPairTerm
{
    private static readonly JointDepth Ties = new();

    /// <inheritdoc/>
    public string Code => "past-tie";

    /// <inheritdoc/>
    public string Unit => "depth-weighted bodies";

    /// <inheritdoc/>
    public string Definition => "joint depth of the pair a year before the outcome";

    /// <inheritdoc/>
    public Cell Of(TermInput input, Dyad pair, int year) => Cell.Made(input.Of(Ties, pair, year).Value!.Value, Ties.Code);
}
