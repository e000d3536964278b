using Oxus.Domain.Actors;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;

namespace Oxus.Measures.Multilateralism;

/// <summary>Depth-weighted commitments: Σ w · depth / 5 over the complex's security bodies, so that a membership counts as far as the body reaches.</summary>
public sealed class Commitments : StateMeasure
{
    private const double Deepest = 5;

    /// <inheritdoc/>
    public override CodebookEntry Entry { get; } = new(
        "commitments",
        "Commitments in security bodies, weighted by depth",
        Unit: "full commitments",
        Range: "0 to the number of bodies; share [0, 1]; z without bounds",
        Definition: "Σ w · d / 5 over the bodies of participation; w is the weight of the state's status (member 1, observer ½, partner ¼) and d the body's depth at the end of the year, from 0 to 5 (1 information shared, 2 standing body, 3 joint operations, "
            + "4 pooled decisions, 5 delegation with enforcement). share: the same over the number of bodies. z: (x − mean) / standard deviation over the states of the panel and the complex in the year.",
        Edge: "Undefined where no body stands, where the state takes part in a body whose depth is not recorded, and for states not yet in the interstate system; z also where fewer than three states have a number or all have the same. "
            + "Depth belongs to the body and not to the state: opt-outs are not seen. Interval: the range over sources that give another date or status for a change, depth held fixed.",
        Cite: "hooghe2019",
        Registry: "m17");

    /// <inheritdoc/>
    internal override IEnumerable<Finding> In(StudyReading study, SecurityBodies bodies)
    {
        var found = study.Definition.States
            .Select(state => WhyNot(study, bodies, state) is { } why ? Finding.Missing(Entry, state.ToString(), bodies.Year, why) : Of(state, bodies))
            .ToList();
        foreach (var finding in found)
        {
            yield return finding;
            if (finding.IsDefined) yield return Share(finding, bodies.Bodies.Count);
        }

        var among = study.ComparedStates().Select(s => s.ToString()).ToHashSet();
        foreach (var standard in StandardScores.Of(Entry, [.. found.Where(f => among.Contains(f.Key.Subject))])) yield return standard;
    }

    private Finding Of(StateCode state, SecurityBodies bodies)
    {
        var standings = bodies.Of(state);
        var (value, low, high) = (0.0, 0.0, 0.0);
        var rows = standings.Select(s => s.Row).Concat(bodies.Bodies.Select(b => b.Row)).ToList();
        foreach (var (body, standing) in bodies.Bodies.Zip(standings))
        {
            if (standing.High == 0) continue;
            if (body.DepthIn(bodies.Year) is not { } depth)
            {
                return Finding.Missing(Entry, state.ToString(), bodies.Year, new Reason(
                    MissingKind.NotRecorded, "no-depth", $"{state} takes part in {body.Code} in {bodies.Year}, whose depth is not recorded"), Reads.Of(rows));
            }

            var reach = depth.Level / Deepest;
            (value, low, high) = (value + standing.Weight * reach, low + standing.Low * reach, high + standing.High * reach);
            rows.Add(depth.Row);
        }

        return Finding.Of(Entry, state.ToString(), bodies.Year, value, Reads.Of(rows)) with { Interval = new Interval(low, high, RangeOfSources) };
    }

    private Finding Share(Finding whole, int bodies) =>
        Finding.Of(Entry, whole.Key.Subject, whole.Key.Period, whole.Value!.Value / bodies, whole.Reads, "share") with
        {
            Unit = "share",
            Interval = new Interval(whole.Interval!.Low / bodies, whole.Interval.High / bodies, whole.Interval.Kind),
        };
}
