using Oxus.Domain.Actors;

namespace Oxus.Inference.Terms;

/// <summary>How many regional bodies that work on drugs or terrorism both states are full members of, however deep.</summary>
public sealed class JointBodies : IOutcome
{
    /// <inheritdoc/>
    public string Code => "joint-bodies";

    /// <inheritdoc/>
    public string Unit => "bodies";

    /// <inheritdoc/>
    public string Definition => "number of regional bodies that work on drugs or terrorism of which both states are full members at the end of the year";

    /// <inheritdoc/>
    public Concept Concept => Concept.Cooperation;

    /// <inheritdoc/>
    public Cell Of(TermInput input, Dyad pair, int year) => SharedBodies.Count(input, pair, year, _ => true, SharedBodies.NarcoOrTerrorism);
}
