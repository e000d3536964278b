namespace Oxus.Measures.ComplexType;

/// <summary>The types of a security complex, from enmity to amity (Buzan &amp; Wæver 2003).</summary>
public enum ComplexKind
{
    /// <summary>Members fear one another and fight, or may.</summary>
    ConflictFormation,

    /// <summary>Members still may fight, and have agreed on how not to.</summary>
    SecurityRegime,

    /// <summary>Members no longer expect, nor prepare for, force among themselves.</summary>
    SecurityCommunity,
}

/// <summary>What the rule asks of one year.</summary>
/// <param name="ClashInFiveYears">Whether members clashed fatally in this year or the four before.</param>
/// <param name="PeaceForFifteenYears">Whether it is known that no members clashed fatally in fifteen years.</param>
/// <param name="Affinity">Mean affinity of the members' pairs from dyadic events, from −1 to 1; null where it is not known.</param>
/// <param name="BorderDisputes">Militarised disputes between neighbouring members in fifteen years; null where it is not known.</param>
public readonly record struct TypeConditions(bool ClashInFiveYears, bool PeaceForFifteenYears, double? Affinity, int? BorderDisputes);

/// <summary>Decides the type of a complex from clashes and affinity. The rule is our own (methods specification §2.8); thresholds stand here and are printed as distances.</summary>
public static class TypeRule
{
    /// <summary>A fatal clash makes a conflict formation for so many years.</summary>
    public const int ClashYears = FatalClashes.WeighsFor;

    /// <summary>A community has had no fatal clash for so many years.</summary>
    public const int PeaceYears = 15;

    /// <summary>A better type must hold for so many years in a row before the complex is said to have it.</summary>
    public const int HysteresisYears = 3;

    /// <summary>Below this mean affinity the complex is a conflict formation.</summary>
    public const double FormationAffinity = 0;

    /// <summary>A community has at least this mean affinity.</summary>
    public const double CommunityAffinity = 0.35;

    /// <summary>The type by the conditions of one year alone. What is not known opens no way to a community, and makes no conflict formation.</summary>
    public static ComplexKind Of(TypeConditions year)
    {
        if (year.ClashInFiveYears || year.Affinity < FormationAffinity) return ComplexKind.ConflictFormation;
        return year is { PeaceForFifteenYears: true, Affinity: >= CommunityAffinity, BorderDisputes: 0 }
            ? ComplexKind.SecurityCommunity
            : ComplexKind.SecurityRegime;
    }

    /// <summary>The type in the last of a run of years: a turn for the worse counts at once, one for the better after three years in a row.</summary>
    /// <exception cref="ArgumentException">The run is empty.</exception>
    public static ComplexKind AtEndOf(IReadOnlyList<ComplexKind> yearly)
    {
        if (yearly.Count == 0) throw new ArgumentException("a type needs at least one year", nameof(yearly));
        var type = yearly[0];
        for (var year = 1; year < yearly.Count; year++)
        {
            if (yearly[year] <= type) type = yearly[year];
            else if (year >= HysteresisYears - 1) type = Least(type, yearly, year);
        }

        return type;
    }

    private static ComplexKind Least(ComplexKind type, IReadOnlyList<ComplexKind> yearly, int year)
    {
        var least = yearly[year];
        for (var back = 1; back < HysteresisYears; back++)
        {
            if (yearly[year - back] < least) least = yearly[year - back];
        }

        return least > type ? least : type;
    }
}
