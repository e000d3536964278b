using Oxus.Domain.Complexes;
using Oxus.Evidence.Findings;

namespace Oxus.Measures.Polarity;

/// <summary>Movement of capability (MOVE) over five years: Σ|sᵢ,ₜ − sᵢ,ₜ₋₅| / (2(1 − min sₜ₋₅)), the part that changed hands of all that could have.</summary>
public sealed class PowerMovement : IComplexMeasure
{
    /// <summary>Over how many years movement is taken.</summary>
    public const int Years = 5;

    /// <summary>Its entry of the codebook.</summary>
    public static CodebookEntry Entry { get; } = new(
        "power-movement",
        "Movement of capability over five years",
        Unit: "index",
        Range: "[0, 1]",
        Definition: "MOVE = Σ |sᵢ,ₜ − sᵢ,ₜ₋ₖ| / (2 (1 − s_min)), where sᵢ is member i's share of the complex's sum of CINC, k five years, and s_min the least share at the earlier time: "
            + "0 where nothing moved, 1 where everything went to the least member.",
        Edge: "Undefined where a member's CINC is missing at either time, and for a single member. Interval: the range over CINC and over means of the components recorded for every member at both times, with all of them and without "
            + "each in turn; it is no sampling error. Coverage: share of members' components that are recorded, the lesser of the two times.",
        Cite: "singer1972",
        Registry: "m07");

    /// <inheritdoc/>
    public IReadOnlyList<CodebookEntry> Entries => [Entry];

    /// <inheritdoc/>
    public IEnumerable<Finding> Of(ComplexYear complex)
    {
        yield return CapabilityShares.Of(complex, out var why) is { } after && CapabilityShares.Of(complex.In(complex.Year - Years), out why) is { } before
            ? Between(complex, before, after)
            : Finding.Missing(Entry, complex.Boundary.Code, complex.Year, why!);
    }

    private static Finding Between(ComplexYear complex, CapabilityShares before, CapabilityShares after)
    {
        var reads = Reads.Of([.. before.Rows, .. after.Rows]);
        if (Shares.Movement(before.OfIndex, after.OfIndex) is not { } moved)
        {
            return Finding.Missing(Entry, complex.Boundary.Code, complex.Year, CapabilityMeasure.OneMember(complex), reads);
        }

        var components = before.OfComponents.Keys.Intersect(after.OfComponents.Keys, StringComparer.Ordinal).ToList();
        var others = before.Alternatives(components).Zip(after.Alternatives(components), (b, a) => Shares.Movement(b, a)!.Value).ToList();
        return Finding.Of(Entry, complex.Boundary.Code, complex.Year, moved, reads) with
        {
            Interval = CapabilityMeasure.Range(moved, others),
            Coverage = Math.Min(before.Coverage, after.Coverage),
        };
    }
}
