namespace Oxus.Domain.Time;

/// <summary>A stretch of time in which something held: from its beginning until its end, or until now where no end is recorded.</summary>
/// <param name="From">When it began; null where it held before any record.</param>
/// <param name="To">The last day on which it held; null where it still holds.</param>
public readonly record struct Spell(PartialDate? From, PartialDate? To)
{
    /// <summary>Whether the spell ends before it begins, on every reading of its dates.</summary>
    public bool IsBackwards => From is { } from && To is { } to && to.IsBefore(from);

    /// <summary>Whether it held on some day of <paramref name="year"/>.</summary>
    public bool Touches(int year) => (From is null || From.Value.Earliest.Year <= year) && (To is null || To.Value.Latest.Year >= year);

    /// <summary>Whether it held on the last day of <paramref name="year"/>: the rule by which a year gets its status.</summary>
    public bool HoldsAtEndOf(int year)
    {
        var day = new DateOnly(year, 12, 31);
        return (From is null || From.Value.Earliest <= day) && (To is null || To.Value.Latest >= day);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{From?.ToString() ?? "…"}–{To?.ToString() ?? "…"}";
}
