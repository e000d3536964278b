using Oxus.Domain.Complexes;
using Oxus.Domain.Record;
using Oxus.Evidence.Findings;

namespace Oxus.Measures.Polarity;

/// <summary>How the capability of a complex is shared out among its members at one time: by the Composite Index of National Capability, and by other ways to weigh the same components.</summary>
/// <remarks>CINC is published without an error, but what counts as capability is a choice. The other ways take the components that are recorded for every member, share each out among the members,
/// and average these shares: once over all of them, and once without each in turn.</remarks>
internal sealed class CapabilityShares
{
    /// <summary>The series that shares are taken of.</summary>
    public const string Index = "cinc";

    /// <summary>The components of the index, in the order of its authors.</summary>
    public static readonly IReadOnlyList<string> ComponentSeries = ["milex", "milper", "irst", "pec", "tpop", "upop"];

    /// <summary>What kind of range goes with a number computed from shares.</summary>
    public const string IntervalKind = "range of capability measures";

    private CapabilityShares(double[] ofIndex, SortedDictionary<string, double[]> ofComponents, IReadOnlyList<RowRef> rows, double coverage)
    {
        OfIndex = ofIndex;
        OfComponents = ofComponents;
        Rows = rows;
        Coverage = coverage;
    }

    /// <summary>Shares of the index, in the order of the members.</summary>
    public IReadOnlyList<double> OfIndex { get; }

    /// <summary>Shares of each component that is recorded for every member and that somebody has something of.</summary>
    public IReadOnlyDictionary<string, double[]> OfComponents { get; }

    /// <summary>The rows read.</summary>
    public IReadOnlyList<RowRef> Rows { get; }

    /// <summary>Share of members' components that are recorded; 1 where the record holds the index alone.</summary>
    public double Coverage { get; }

    /// <summary>The shares of a complex-year; null where a member's capability is not recorded or nobody has any, with the reason.</summary>
    public static CapabilityShares? Of(ComplexYear complex, out Reason? why)
    {
        var rows = new List<RowRef>();
        var held = new List<double>();
        foreach (var member in complex.Members)
        {
            if (complex.Of(Index, member) is not { } capability)
            {
                why = Unknown.NoValue(complex.Record, Index, member.ToString(), complex.Year);
                return null;
            }

            held.Add(capability.Value);
            rows.Add(capability.Row);
        }

        if (Shares.Of(held) is not { } shares)
        {
            why = new Reason(MissingKind.Insufficient, "no-capability", $"no member of {complex.Boundary.Code} holds any capability in {complex.Year}");
            return null;
        }

        why = null;
        var components = new SortedDictionary<string, double[]>(StringComparer.Ordinal);
        var (known, recorded) = (0, 0);
        foreach (var series in ComponentSeries.Where(s => complex.Record.SeriesOf(s) is not null))
        {
            known += complex.Members.Count;
            var values = complex.Members.Select(m => complex.Of(series, m)).OfType<Observation>().ToList();
            recorded += values.Count;
            if (values.Count < complex.Members.Count || Shares.Of([.. values.Select(v => v.Value)]) is not { } ofComponent) continue;
            components.Add(series, ofComponent);
            rows.AddRange(values.Select(v => v.Row));
        }

        return new CapabilityShares(shares, components, rows, known == 0 ? 1 : (double)recorded / known);
    }

    /// <summary>Shares by the mean of the given components, and by the mean without each of them in turn where at least two are given.</summary>
    public IEnumerable<double[]> Alternatives(IReadOnlyList<string> components)
    {
        if (components.Count == 0) yield break;
        yield return Mean(components);
        if (components.Count == 1) yield break;
        foreach (var left in components) yield return Mean([.. components.Where(c => c != left)]);
    }

    private double[] Mean(IReadOnlyList<string> components) =>
        [.. Enumerable.Range(0, OfIndex.Count).Select(i => components.Sum(c => OfComponents[c][i]) / components.Count)];
}
