using Oxus.Domain.Actors;
using Oxus.Domain.Record;

namespace Oxus.Inference.Terms;

/// <summary>Of the security ties between two states, the share that many states hold together: M / (M + B).</summary>
/// <remarks>M counts treaties with more than two parties and regional bodies on drugs or terrorism of which both are members; B counts bilateral treaties.
/// A pair without any tie has no form of cooperation, and the share is not applicable.</remarks>
public sealed class MultilateralShare : IOutcome
{
    /// <inheritdoc/>
    public string Code => "multilateral-share";

    /// <inheritdoc/>
    public string Unit => "share";

    /// <inheritdoc/>
    public string Definition => "multilateral security treaties and joint bodies on drugs or terrorism, as a share of these and bilateral security treaties together, at the end of the year";

    /// <inheritdoc/>
    public Concept Concept => Concept.Form;

    /// <inheritdoc/>
    public Cell Of(TermInput input, Dyad pair, int year)
    {
        if (!input.Record.Covers(Pacts.Coverage, year)) return Cell.None(Gaps.NotCovered(Pacts.Coverage, year));
        var bodies = SharedBodies.Count(input, pair, year, _ => true, SharedBodies.NarcoOrTerrorism);
        var treaties = Pacts.Of(input, pair, year, [.. TieKinds.SecurityPacts]).Where(tie => tie.Instrument is not null).DistinctBy(tie => tie.Instrument!.Code).ToList();
        var together = bodies.Value!.Value + treaties.Count(tie => !tie.Instrument!.IsBilateral);
        var all = bodies.Value.Value + treaties.Count;
        if (all <= 0) return Cell.None(Gaps.NoTies(pair, year));
        return Cell.Of(together / all, bodies.Rows.Concat(treaties.SelectMany(tie => tie.Rows)).Concat(Pacts.Declaration(input, year)));
    }
}
