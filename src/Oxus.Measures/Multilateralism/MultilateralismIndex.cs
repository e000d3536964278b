using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;

namespace Oxus.Measures.Multilateralism;

/// <summary>Multilateralism index (MULT): the geometric mean of participation, depth-weighted commitments, activity and follow-through, so that none makes up for another that is missing.</summary>
public sealed class MultilateralismIndex : StateMeasure
{
    private readonly Participation _participation = new();
    private readonly Commitments _commitments = new();
    private readonly Activity _activity = new();
    private readonly FollowThrough _followThrough = new();

    /// <inheritdoc/>
    public override CodebookEntry Entry { get; } = new(
        "multilateralism",
        "Multilateralism index",
        Unit: "index",
        Range: "[0, 1]",
        Definition: "MULT = (participation · commitments · activity · follow-through)^¼, commitments as a share of the bodies and activity as a share of the most active state of the year.",
        Edge: "Undefined unless all four parts are known, over at least five bodies: a mean of the parts that happen to be recorded would be another index in each year. The reason lists what is missing. 0 where one part is 0.",
        Cite: "ipi2024",
        Registry: "m17");

    /// <summary>(Π xᵢ)^(1/k), each part from 0 to 1.</summary>
    /// <exception cref="ArgumentException">There are no parts.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A part lies outside [0, 1].</exception>
    public static double Mean(params IReadOnlyList<double> parts)
    {
        if (parts.Count == 0) throw new ArgumentException("a mean needs at least one part", nameof(parts));
        var product = 1.0;
        foreach (var part in parts)
        {
            if (part is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(parts), part, "a part lies between 0 and 1");
            product *= part;
        }

        return Math.Pow(product, 1.0 / parts.Count);
    }

    /// <inheritdoc/>
    internal override IEnumerable<Finding> In(StudyReading study, SecurityBodies bodies)
    {
        var participation = Year.Of(_participation, study, bodies);
        var commitments = Year.Of(_commitments, study, bodies);
        var activity = Year.Of(_activity, study, bodies);
        var followThrough = Year.Of(_followThrough, study, bodies);
        foreach (var state in study.ComparedStates().Select(s => s.ToString()))
        {
            Finding[] parts = [participation.Of(state), commitments.Of(state, "share"), activity.Of(state, "share"), followThrough.Of(state)];
            var reads = Reads.From(parts.Select(p => p.Key));
            yield return WhyNot(bodies, state, parts) is { } why
                ? Finding.Missing(Entry, state, bodies.Year, why, reads)
                : Finding.Of(Entry, state, bodies.Year, Mean([.. parts.Select(p => p.Value!.Value)]), reads);
        }
    }

    private static Reason? WhyNot(SecurityBodies bodies, string state, Finding[] parts)
    {
        var missing = parts.Where(p => !p.IsDefined).ToList();
        if (missing.Count == 0) return bodies.Bodies.Count < SecurityBodies.Fewest ? bodies.Few : null;
        if (missing.Count == parts.Length) return missing[0].Undefined;
        var names = string.Join(", ", missing.Select(p => p.Key.Measure));
        return new Reason(MissingKind.Insufficient, "parts-missing", $"of the four parts, {names} of {state} is not known in {bodies.Year}");
    }
}
