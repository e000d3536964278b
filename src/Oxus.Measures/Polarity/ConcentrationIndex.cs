using Oxus.Evidence.Findings;

namespace Oxus.Measures.Polarity;

/// <summary>Herfindahl–Hirschman index of capability: Σsᵢ², sᵢ being member i's share; from 1/n to 1.</summary>
public sealed class ConcentrationIndex : CapabilityMeasure
{
    /// <inheritdoc/>
    public override CodebookEntry Entry { get; } = new(
        "concentration-index",
        "Concentration index of capability",
        Unit: "index",
        Range: "[1/n, 1]",
        Definition: "HHI = Σ sᵢ², where sᵢ is member i's share of the complex's sum of CINC. It stays comparable when the number of members changes.",
        Edge: Edges,
        Cite: "hirschman1964",
        Registry: "m07");

    /// <inheritdoc/>
    protected override double? From(IReadOnlyList<double> shares) => Shares.ConcentrationIndex(shares);
}
