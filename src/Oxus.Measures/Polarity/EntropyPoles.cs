using Oxus.Evidence.Findings;

namespace Oxus.Measures.Polarity;

/// <summary>Entropy number of poles: exp(−Σ sᵢ ln sᵢ), which gives small members more weight than <see cref="EffectivePoles"/> does.</summary>
public sealed class EntropyPoles : CapabilityMeasure
{
    /// <inheritdoc/>
    public override CodebookEntry Entry { get; } = new(
        "entropy-poles",
        "Entropy number of poles",
        Unit: "poles",
        Range: "[1, n]",
        Definition: "exp(−Σ sᵢ ln sᵢ), where sᵢ is member i's share of the complex's sum of CINC; a share of zero adds nothing.",
        Edge: Edges,
        Cite: "laakso1979",
        Registry: "m07");

    /// <inheritdoc/>
    protected override double? From(IReadOnlyList<double> shares) => Shares.EntropyPoles(shares);
}
