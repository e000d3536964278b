using Oxus.Evidence.Findings;

namespace Oxus.Measures.Similarity;

/// <summary>Similarity of votes in the UN General Assembly as S, κ and π; an abstention lies halfway between yes and no.</summary>
public sealed class VoteSimilarity : VoteMeasure
{
    /// <inheritdoc/>
    public override CodebookEntry Entry { get; } = new(
        "vote-similarity",
        "Similarity of votes in the UN General Assembly",
        Unit: "index",
        Range: "[−1, 1]",
        Definition: "Over the year's n roll calls in which both took part, with a and b the two votes (yes 1, abstain ½, no 0): s: S = 1 − 2 Σ|a − b| / n (Signorino & Ritter 1999). "
            + "kappa: κ = 1 − Σ(a − b)² / [Σ(a − ā)² + Σ(b − b̄)² + n(ā − b̄)²]. pi: π = 1 − Σ(a − b)² / [Σ(a − m)² + Σ(b − m)²] with m = (ā + b̄)/2.",
        Edge: "Undefined under 20 common roll calls and in years that no source of votes covers; κ and π also where one of the two always voted the same. "
            + "Interval: 95% jackknife over roll calls, as if they were drawn independently, which makes it too narrow; none where leaving one roll call out makes a profile constant.",
        Cite: "haege2011",
        Registry: "m09");

    /// <inheritdoc/>
    protected override IReadOnlyList<string?> Variants => ["s", "kappa", "pi"];

    /// <inheritdoc/>
    protected override (double Value, Interval? Interval)? From(double[] counts, string? variant)
    {
        Func<double[], double?> statistic = variant switch
        {
            "s" => c => RollCalls.S(c),
            "kappa" => c => RollCalls.Kappa(c),
            _ => c => RollCalls.Pi(c),
        };
        return statistic(counts) is { } value ? (value, RollCalls.Jackknife(counts, statistic)) : null;
    }
}
