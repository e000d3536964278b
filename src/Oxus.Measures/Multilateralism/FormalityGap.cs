using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;

namespace Oxus.Measures.Multilateralism;

/// <summary>Formality gap: z(commitments) − z(activity). Large where a state has signed much and does little, as Allison (2008) describes of regional bodies that protect rulers.</summary>
public sealed class FormalityGap : StateMeasure
{
    private readonly Commitments _commitments = new();
    private readonly Activity _activity = new();

    /// <inheritdoc/>
    public override CodebookEntry Entry { get; } = new(
        "formality-gap",
        "Formality gap",
        Unit: "standard deviations",
        Range: "without bounds; 0 where commitments and activity keep step",
        Definition: "z(commitments) − z(activity), both standardised over the states of the panel and the complex in the year.",
        Edge: "Undefined where either part is, and over fewer than five bodies. A record without activity has no gap: commitments alone cannot show that they are empty.",
        Cite: "allison2008",
        Registry: "m17");

    /// <inheritdoc/>
    internal override IEnumerable<Finding> In(StudyReading study, SecurityBodies bodies)
    {
        var commitments = Year.Of(_commitments, study, bodies);
        var activity = Year.Of(_activity, study, bodies);
        foreach (var state in study.ComparedStates().Select(s => s.ToString()))
        {
            var (committed, active) = (commitments.Of(state, "z"), activity.Of(state, "z"));
            var why = committed.Undefined ?? active.Undefined ?? (bodies.Bodies.Count < SecurityBodies.Fewest ? bodies.Few : null);
            var reads = Reads.From(committed.Key, active.Key);
            yield return why is null
                ? Finding.Of(Entry, state, bodies.Year, committed.Value!.Value - active.Value!.Value, reads)
                : Finding.Missing(Entry, state, bodies.Year, why, reads);
        }
    }
}
