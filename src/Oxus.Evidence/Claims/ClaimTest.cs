using Oxus.Domain;
using Oxus.Evidence.Findings;

namespace Oxus.Evidence.Claims;

/// <summary>What a claim predicts of a finding.</summary>
public enum Relation
{
    /// <summary>The value is at least the one stated.</summary>
    AtLeast,

    /// <summary>The value is at most the one stated.</summary>
    AtMost,

    /// <summary>The value equals the one stated.</summary>
    Equal,

    /// <summary>The value is above zero.</summary>
    Positive,

    /// <summary>The value is below zero.</summary>
    Negative,

    /// <summary>The word is the one stated.</summary>
    Is,
}

/// <summary>How one finding bears on a claim.</summary>
public enum Bearing
{
    /// <summary>It agrees: its whole interval meets the prediction.</summary>
    For,

    /// <summary>It disagrees: its whole interval misses the prediction.</summary>
    Against,

    /// <summary>Its interval holds both, so it cannot tell.</summary>
    Silent,

    /// <summary>It is undefined, or the record holds no such finding.</summary>
    Absent,
}

/// <summary>One prediction that a claim makes of one finding.</summary>
/// <param name="Finding">Key of the finding.</param>
/// <param name="Relation">What is predicted.</param>
/// <param name="Readings">The values stated; several where the document's digits can be read in several ways.</param>
/// <param name="Word">The word predicted, for <see cref="Relation.Is"/>.</param>
/// <param name="Placebos">Keys of findings that must not show the same, each with its own interval around zero.</param>
/// <param name="Note">Why this finding bears on this claim.</param>
public sealed record ClaimTest(
    string Finding,
    Relation Relation,
    IReadOnlyList<double> Readings,
    string? Word,
    IReadOnlyList<string> Placebos,
    Names? Note)
{
    /// <summary>How the finding bears on the claim. A value without an interval counts as an interval of no width.</summary>
    /// <remarks>With several readings of the digits the finding agrees only if it agrees with each, and disagrees only if it disagrees with each.</remarks>
    public Bearing BearingOf(Finding? finding)
    {
        if (finding is not { IsDefined: true }) return Bearing.Absent;
        if (Relation == Relation.Is) return finding.Label == Word ? Bearing.For : Bearing.Against;
        if (finding.Value is not { } value) return Bearing.Absent;
        var low = finding.Interval?.Low ?? value;
        var high = finding.Interval?.High ?? value;
        IReadOnlyList<double> stated = Relation is Relation.Positive or Relation.Negative ? [0] : Readings;
        var bearings = stated.Select(reading => BearingOn(reading, low, high)).Distinct().ToList();
        return bearings is [var only] ? only : Bearing.Silent;
    }

    private Bearing BearingOn(double stated, double low, double high)
    {
        var (meets, misses) = Relation switch
        {
            Relation.AtLeast => (low >= stated, high < stated),
            Relation.AtMost => (high <= stated, low > stated),
            Relation.Positive => (low > 0, high < 0),
            Relation.Negative => (high < 0, low > 0),
            _ => (low <= stated && stated <= high, stated < low || stated > high),
        };
        return meets ? Bearing.For : misses ? Bearing.Against : Bearing.Silent;
    }
}
