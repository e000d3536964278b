using Oxus.Domain.Actors;

namespace Oxus.Inference.Terms;

/// <summary>As <see cref="JointDepth"/>, over bodies that work on drugs.</summary>
public sealed class JointNarcoDepth : IOutcome
{
    /// <inheritdoc/>
    public string Code => "joint-narco-depth";

    /// <inheritdoc/>
    public string Unit => "depth-weighted bodies";

    /// <inheritdoc/>
    public string Definition => "sum over regional bodies that work on drugs of both states' participation weights times depth / 5, at the end of the year";

    /// <inheritdoc/>
    public Concept Concept => Concept.Cooperation;

    /// <inheritdoc/>
    public Cell Of(TermInput input, Dyad pair, int year) => SharedBodies.Depth(input, pair, year, "narco");
}
