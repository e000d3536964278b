using Oxus.Domain.Actors;
using Oxus.Domain.Time;

namespace Oxus.Domain.Record;

/// <summary>What an absent row of a series means inside the years its source covers. Outside them it always means: not covered.</summary>
public enum Absence
{
    /// <summary>The source may simply not have recorded it.</summary>
    NotRecorded,

    /// <summary>The source lists every case, so that no row means none occurred.</summary>
    Zero,
}

/// <summary>The years for which a source set out to record a series, and what silence means within them.</summary>
/// <param name="Source">The source.</param>
/// <param name="Years">The years covered.</param>
/// <param name="Absence">What an absent row means inside those years.</param>
/// <param name="Row">Where this coverage is declared: the row that a zero by absence rests on.</param>
public sealed record Coverage(string Source, Years Years, Absence Absence, RowRef Row)
{
    /// <summary>States that the source left out although their years are covered: of them, and of pairs with them, its silence says nothing.</summary>
    public IReadOnlyList<StateCode> Except { get; init; } = [];

    /// <summary>Whether the source set out to record a year for a subject: a state, a pair <c>AAA-BBB</c>, a region.</summary>
    public bool Reaches(string subject, int year) => Years.Has(year) && !Except.Any(left => subject.Split('-').Contains(left.ToString(), StringComparer.Ordinal));
}

/// <summary>What a recorded quantity is: its unit, its legal range, whom it is about, and which sources cover which years.</summary>
/// <param name="Code">The code by which rows name it: <c>cinc</c>, <c>opium-production</c>.</param>
/// <param name="Names">Its names.</param>
/// <param name="Unit">The unit of its values.</param>
/// <param name="Minimum">The least value that can be right, if there is one.</param>
/// <param name="Maximum">The greatest value that can be right, if there is one.</param>
/// <param name="IsDyadic">Whether a value is about a pair of states rather than about one.</param>
/// <param name="IsConstant">Whether a value holds for all years, as a distance does; its rows name no year.</param>
/// <param name="Coverages">Sources in the order of preference, each with its years.</param>
public sealed record Series(
    string Code,
    Names Names,
    string Unit,
    double? Minimum,
    double? Maximum,
    bool IsDyadic,
    bool IsConstant,
    IReadOnlyList<Coverage> Coverages);
