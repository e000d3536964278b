using Oxus.Domain.Time;

namespace Oxus.Evidence.Findings;

/// <summary>The range that goes with a number, and what kind of range it is.</summary>
/// <param name="Low">The lower end; −∞ where a statement such as "less than" leaves it open.</param>
/// <param name="High">The upper end; +∞ where a statement such as "more than" leaves it open.</param>
/// <param name="Kind">What it means: <c>90% of draws</c>, <c>95% dyad-robust</c>, <c>range of sources</c>.</param>
public sealed record Interval(double Low, double High, string Kind);

/// <summary>The only way in which a result leaves a module: a number or a word with its interval, or the reason why there is none; and what it was read from.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Unit">The unit of the value.</param>
/// <param name="Method">The work the method comes from, by key.</param>
/// <param name="Version">The version of the method.</param>
/// <param name="Reads">The rows and findings it was read from.</param>
public sealed record Finding(FindingKey Key, string Unit, string Method, int Version, Reads Reads)
{
    /// <summary>The number; null where the finding is a word or is undefined.</summary>
    public double? Value { get; private init; }

    /// <summary>The word, where the result is a kind and not a number: a type of complex, say.</summary>
    public string? Label { get; private init; }

    /// <summary>Why there is no result; null where there is one.</summary>
    public Reason? Undefined { get; private init; }

    /// <summary>The range that goes with the number, where one can be given.</summary>
    public Interval? Interval { get; init; }

    /// <summary>Share from 0 to 1 of what the method asks for that the record holds; null where the question does not arise.</summary>
    public double? Coverage { get; init; }

    /// <summary>The seed, where chance was used.</summary>
    public ulong? Seed { get; init; }

    /// <summary>Whether each source behind it tells the whole of it; false where it is made from all of them together.</summary>
    public bool SourcesStandApart { get; private init; }

    /// <summary>Whether there is a result.</summary>
    public bool IsDefined => Undefined is null;

    /// <summary>A number.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not finite: say why it is undefined instead.</exception>
    public static Finding Of(CodebookEntry entry, string subject, Years period, double value, Reads reads, string? variant = null) =>
        double.IsFinite(value)
            ? Bare(entry, subject, period, variant, reads) with { Value = value }
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{entry.Key} of {subject} in {period} is not a finite number");

    /// <summary>A word.</summary>
    public static Finding OfLabel(CodebookEntry entry, string subject, Years period, string label, Reads reads, string? variant = null) =>
        Bare(entry, subject, period, variant, reads) with { Label = label };

    /// <summary>No result, and why.</summary>
    public static Finding Missing(CodebookEntry entry, string subject, Years period, Reason reason, Reads? reads = null, string? variant = null) =>
        Bare(entry, subject, period, variant, reads ?? Reads.Nothing) with { Undefined = reason };

    private static Finding Bare(CodebookEntry entry, string subject, Years period, string? variant, Reads reads) =>
        new(new FindingKey(entry.Key, subject, period, variant), entry.Unit, entry.Cite, entry.Version, reads) { SourcesStandApart = entry.SourcesStandApart };
}
