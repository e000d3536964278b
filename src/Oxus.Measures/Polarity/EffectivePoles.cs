using Oxus.Evidence.Findings;

namespace Oxus.Measures.Polarity;

/// <summary>Effective number of poles: 1 / Σsᵢ², sᵢ being member i's share of capability. One member holding everything gives 1; n equal members give n.</summary>
public sealed class EffectivePoles : CapabilityMeasure
{
    /// <inheritdoc/>
    public override CodebookEntry Entry { get; } = new(
        "effective-poles",
        "Effective number of poles",
        Unit: "poles",
        Range: "[1, n]",
        Definition: "N = 1 / Σ sᵢ², where sᵢ is member i's share of the complex's sum of CINC: how many members of equal size would be as concentrated.",
        Edge: Edges,
        Cite: "laakso1979",
        Registry: "m07");

    /// <inheritdoc/>
    protected override double? From(IReadOnlyList<double> shares) => Shares.EffectivePoles(shares);
}
