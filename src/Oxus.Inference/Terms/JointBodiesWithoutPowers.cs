using Oxus.Domain.Actors;

namespace Oxus.Inference.Terms;

/// <summary>How many regional security bodies both states are full members of while no global power is: cooperation that closes without a hub.</summary>
public sealed class JointBodiesWithoutPowers : IOutcome
{
    /// <inheritdoc/>
    public string Code => "joint-bodies-without-powers";

    /// <inheritdoc/>
    public string Unit => "bodies";

    /// <inheritdoc/>
    public string Definition => "number of regional bodies on military, political, drug or terrorism matters of which both states are full members and no global power outside the pair is a member";

    /// <inheritdoc/>
    public Concept Concept => Concept.Form;

    /// <inheritdoc/>
    public Cell Of(TermInput input, Dyad pair, int year) => SharedBodies.Count(
        input,
        pair,
        year,
        body => !input.Study.Definition.Complex.GlobalPowers.Any(power => !pair.Has(power) && input.Standing(body, power, year).Weight >= 1),
        SharedBodies.Security);
}
