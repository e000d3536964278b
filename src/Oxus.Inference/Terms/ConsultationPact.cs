using Oxus.Domain.Actors;
using Oxus.Domain.Record;

namespace Oxus.Inference.Terms;

/// <summary>Whether two states have promised to consult in a crisis.</summary>
public sealed class ConsultationPact : IOutcome
{
    /// <inheritdoc/>
    public string Code => "consultation-pact";

    /// <inheritdoc/>
    public string Unit => "0 or 1";

    /// <inheritdoc/>
    public string Definition => "1 where a treaty with an obligation to consult binds both states at the end of the year, otherwise 0";

    /// <inheritdoc/>
    public Concept Concept => Concept.Cooperation;

    /// <inheritdoc/>
    public Cell Of(TermInput input, Dyad pair, int year) => Pacts.Any(input, pair, year, TieKinds.Consultation);
}
