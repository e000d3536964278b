using Oxus.Domain.Time;

namespace Oxus.Evidence.Findings;

/// <summary>The name of a finding: measure, subject, period and, where needed, variant, as in <c>effective-poles:five-republics:2022</c>.</summary>
/// <param name="Measure">The measure's key in the codebook.</param>
/// <param name="Subject">Whom or what it is about: a boundary, a state, a pair of states, an organisation, a hypothesis.</param>
/// <param name="Period">The year or years.</param>
/// <param name="Variant">Which of several ways of measuring, or part of the result; null where there is but one.</param>
public sealed record FindingKey(string Measure, string Subject, Years Period, string? Variant = null) : IComparable<FindingKey>
{
    /// <summary>Reads a key as printed.</summary>
    public static bool TryParse(string text, out FindingKey? key)
    {
        var parts = text.Split(':');
        key = parts.Length is 3 or 4 && parts.All(p => p.Length > 0) && Years.TryParse(parts[2], out var period)
            ? new FindingKey(parts[0], parts[1], period, parts.Length == 4 ? parts[3] : null)
            : null;
        return key is not null;
    }

    /// <summary>Orders by measure, subject, period and variant.</summary>
    public int CompareTo(FindingKey? other)
    {
        if (other is null) return 1;
        var order = string.CompareOrdinal(Measure, other.Measure);
        if (order == 0) order = string.CompareOrdinal(Subject, other.Subject);
        if (order == 0) order = Period.CompareTo(other.Period);
        return order != 0 ? order : string.CompareOrdinal(Variant, other.Variant);
    }

    /// <inheritdoc/>
    public override string ToString() => Variant is null ? $"{Measure}:{Subject}:{Period}" : $"{Measure}:{Subject}:{Period}:{Variant}";
}
