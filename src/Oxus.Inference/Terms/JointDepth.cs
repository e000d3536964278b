using Oxus.Domain.Actors;

namespace Oxus.Inference.Terms;

/// <summary>How deep two states cooperate on drugs and terrorism: Σ wᵢ wⱼ depth / 5 over regional bodies that work on either, w being 1 for members, ½ for observers, ¼ for partners.</summary>
/// <remarks>A body enters when a depth is recorded for it; bodies without one are left out of the variable, not counted as shallow.</remarks>
public sealed class JointDepth : IOutcome
{
    /// <inheritdoc/>
    public string Code => "joint-depth";

    /// <inheritdoc/>
    public string Unit => "depth-weighted bodies";

    /// <inheritdoc/>
    public string Definition => "sum over regional bodies that work on drugs or terrorism of both states' participation weights times depth / 5, at the end of the year";

    /// <inheritdoc/>
    public Concept Concept => Concept.Cooperation;

    /// <inheritdoc/>
    public Cell Of(TermInput input, Dyad pair, int year) => SharedBodies.Depth(input, pair, year, SharedBodies.NarcoOrTerrorism);
}
