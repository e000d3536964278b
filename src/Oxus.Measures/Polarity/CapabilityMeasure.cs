using Oxus.Domain.Complexes;
using Oxus.Evidence.Findings;

namespace Oxus.Measures.Polarity;

/// <summary>A number that follows from the shares of capability in one year.</summary>
/// <remarks>A share needs the whole, so one member without a recorded capability leaves it undefined; that member is never taken for zero. The interval is the range over
/// several ways to measure capability (<see cref="CapabilityShares"/>): it tells how much rests on that choice, and nothing of error in the data, of which their authors give no measure.</remarks>
public abstract class CapabilityMeasure : IComplexMeasure
{
    /// <summary>What is said at the edges, alike for all of them.</summary>
    private protected const string Edges =
        "Undefined where a member's CINC is not recorded, and where nobody has any. Interval: the range over CINC and over means of the components recorded for every member, each shared out within the complex, "
        + "with all of them and without each in turn; it shows how much rests on the choice of measure and is no sampling error, since the source gives none. Coverage: share of members' components that are recorded.";

    /// <summary>Its entry of the codebook.</summary>
    public abstract CodebookEntry Entry { get; }

    /// <inheritdoc/>
    public IReadOnlyList<CodebookEntry> Entries => [Entry];

    /// <summary>The number that follows from the shares; null where their count gives none.</summary>
    protected abstract double? From(IReadOnlyList<double> shares);

    /// <inheritdoc/>
    public IEnumerable<Finding> Of(ComplexYear complex)
    {
        if (CapabilityShares.Of(complex, out var why) is not { } shares)
        {
            yield return Finding.Missing(Entry, complex.Boundary.Code, complex.Year, why!);
            yield break;
        }

        var reads = Reads.Of(shares.Rows);
        if (From(shares.OfIndex) is not { } value)
        {
            yield return Finding.Missing(Entry, complex.Boundary.Code, complex.Year, OneMember(complex), reads);
            yield break;
        }

        var others = shares.Alternatives([.. shares.OfComponents.Keys]).Select(s => From(s)!.Value).ToList();
        yield return Finding.Of(Entry, complex.Boundary.Code, complex.Year, value, reads) with
        {
            Interval = Range(value, others),
            Coverage = shares.Coverage,
        };
    }

    internal static Reason OneMember(ComplexYear complex) =>
        new(MissingKind.NotApplicable, "one-member", $"{complex.Boundary.Code} has a single member, whose share is the whole");

    internal static Interval? Range(double value, IReadOnlyList<double> others) => others.Count == 0
        ? null
        : new Interval(Math.Min(value, others.Min()), Math.Max(value, others.Max()), CapabilityShares.IntervalKind);
}
