using Oxus.Evidence.Findings;

namespace Oxus.Measures.Similarity;

/// <summary>Agreement in the UN General Assembly: the share of a year's roll calls on which two states voted alike, of those in which both took part.</summary>
public sealed class VoteAgreement : VoteMeasure
{
    /// <inheritdoc/>
    public override CodebookEntry Entry { get; } = new(
        "vote-agreement",
        "Agreement on roll calls of the UN General Assembly",
        Unit: "share",
        Range: "[0, 1]",
        Definition: "(yy + aa + nn) / n: roll calls of the year on which both voted yes, both abstained or both voted no, over those in which both took part. Absence is no vote.",
        Edge: "Undefined under 20 common roll calls, and in years that no source of votes covers. Interval: 95% Wilson, as if roll calls were drawn independently; "
            + "resolutions repeat from year to year and come in bundles, so that it is too narrow rather than too wide. Agreement is high for all because most resolutions pass with few against: see κ for what exceeds chance.",
        Cite: "voeten2013",
        Registry: "m09");

    /// <inheritdoc/>
    protected override IReadOnlyList<string?> Variants => [null];

    /// <inheritdoc/>
    protected override (double Value, Interval? Interval)? From(double[] counts, string? variant)
    {
        var share = RollCalls.Agreement(counts);
        return (share, RollCalls.Wilson(share, counts.Sum()));
    }
}
