using Oxus.Evidence.Findings;

namespace Oxus.Measures.Polarity;

/// <summary>Concentration of capability (CON): √((Σsᵢ² − 1/n) / (1 − 1/n)), sᵢ being member i's share. 0 where all hold the same, 1 where one holds everything.</summary>
/// <remarks>It is comparable over time only while the number of members stays the same; across boundaries compare <see cref="ConcentrationIndex"/>.</remarks>
public sealed class Concentration : CapabilityMeasure
{
    /// <inheritdoc/>
    public override CodebookEntry Entry { get; } = new(
        "concentration",
        "Concentration of capability",
        Unit: "index",
        Range: "[0, 1]",
        Definition: "CON = √((Σ sᵢ² − 1/n) / (1 − 1/n)), where sᵢ is member i's share of the complex's sum of CINC and n the number of members.",
        Edge: "A single member has none. A change in the number of members breaks the series: use the concentration index then. " + Edges,
        Cite: "raysinger1973",
        Registry: "m07");

    /// <inheritdoc/>
    protected override double? From(IReadOnlyList<double> shares) => Shares.Concentration(shares);
}
