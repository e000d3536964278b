using Oxus.Domain.Actors;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;

namespace Oxus.Measures.Multilateralism;

/// <summary>Participation: the share of the complex's security bodies that a state takes part in, a member counting 1, an observer ½, a partner ¼, a suspended member 0.</summary>
public sealed class Participation : StateMeasure
{
    /// <inheritdoc/>
    public override CodebookEntry Entry { get; } = new(
        "participation",
        "Participation in security bodies",
        Unit: "share",
        Range: "[0, 1]",
        Definition: "Σ w / n over the n regional bodies on military matters, drugs or terrorism that stand at the end of the year and have a full member among the states of the complex under any boundary; "
            + "w is 1 for a member, ½ for an observer, ¼ for a partner, 0 for a candidate, a suspended member and everyone else.",
        Edge: "Undefined where no such body stands and for states not yet in the interstate system. Membership is no cooperation: see commitments. "
            + "Interval: the range over sources that give another date or status for a change; a point where none dissents.",
        Cite: "ipi2024",
        Registry: "m17");

    /// <inheritdoc/>
    internal override IEnumerable<Finding> In(StudyReading study, SecurityBodies bodies)
    {
        foreach (var state in study.Definition.States)
        {
            yield return WhyNot(study, bodies, state) is { } why
                ? Finding.Missing(Entry, state.ToString(), bodies.Year, why)
                : Of(state, bodies);
        }
    }

    private Finding Of(StateCode state, SecurityBodies bodies)
    {
        var standings = bodies.Of(state);
        var reads = Reads.Of([.. standings.Select(s => s.Row), .. bodies.Bodies.Select(b => b.Row)]);
        return Finding.Of(Entry, state.ToString(), bodies.Year, standings.Sum(s => s.Weight) / standings.Count, reads) with
        {
            Interval = new Interval(standings.Sum(s => s.Low) / standings.Count, standings.Sum(s => s.High) / standings.Count, RangeOfSources),
        };
    }
}
