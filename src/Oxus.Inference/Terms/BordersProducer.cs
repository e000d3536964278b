using Oxus.Domain.Actors;
using Oxus.Domain.Record;

namespace Oxus.Inference.Terms;

/// <summary>The producer of drugs and the states that border on it, apart from all others: they are not exchangeable for one another.</summary>
public sealed class BordersProducer : IStrata
{
    /// <inheritdoc/>
    public string Code => "borders-producer";

    /// <inheritdoc/>
    public int Of(TermInput input, StateCode state)
    {
        if (input.Study.Threat?.Trafficking?.Producer is not { } producer) return 0;
        return state == producer || input.Record.TiesBetween(new Dyad(state, producer)).Any(tie => tie.Kind == TieKinds.LandBorder) ? 1 : 0;
    }
}
