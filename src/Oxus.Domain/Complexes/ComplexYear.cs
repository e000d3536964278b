using Oxus.Domain.Actors;
using Oxus.Domain.Organisations;
using Oxus.Domain.Record;

namespace Oxus.Domain.Complexes;

/// <summary>The record seen as one complex, under one boundary, in one year. Measures receive it and never meet the store.</summary>
/// <param name="Complex">The complex.</param>
/// <param name="Boundary">The boundary it is seen under.</param>
/// <param name="Year">The year.</param>
/// <param name="Record">What the study knows, for measures that look back over years.</param>
public sealed record ComplexYear(Complex Complex, Boundary Boundary, int Year, StudyRecord Record)
{
    /// <summary>The members, in the order of their codes.</summary>
    public IReadOnlyList<StateCode> Members { get; } = [.. Boundary.Members.Order()];

    /// <summary>Every pair of members.</summary>
    public IReadOnlyList<Dyad> Dyads { get; } = [.. Dyad.Among(Boundary.Members)];

    /// <summary>The value of a series for a member this year; null where none is recorded.</summary>
    public Observation? Of(string series, StateCode member) => Record.Of(series, member, Year);

    /// <summary>The value of a dyadic series this year; null where none is recorded.</summary>
    public Observation? Of(string series, Dyad pair) => Record.Of(series, pair, Year);

    /// <summary>Ties of the given kinds between two states that hold at the end of the year.</summary>
    public IEnumerable<Tie> Ties(Dyad pair, IReadOnlyCollection<string> kinds) =>
        Record.TiesBetween(pair).Where(t => kinds.Contains(t.Kind) && t.When.HoldsAtEndOf(Year));

    /// <summary>Events of one kind this year that set members of the complex against each other.</summary>
    public IEnumerable<(Dyad Pair, Event Event)> Clashes(string kind, int year)
    {
        foreach (var happened in Record.Events)
        {
            if (happened.Kind != kind || !happened.When.Has(year)) continue;
            foreach (var pair in Dyads)
            {
                if (Opposes(happened, pair)) yield return (pair, happened);
            }
        }
    }

    /// <summary>Organisations that stand at the end of the year, in the order of their codes.</summary>
    public IEnumerable<Organisation> Organisations =>
        Record.Organisations.Where(o => o.Life.HoldsAtEndOf(Year)).OrderBy(o => o.Code, StringComparer.Ordinal);

    /// <summary>The same complex and boundary in another year.</summary>
    public ComplexYear In(int year) => this with { Year = year };

    private static bool Opposes(Event happened, Dyad pair)
    {
        var (first, second) = (pair.First.ToString(), pair.Second.ToString());
        return (happened.SideA.Contains(first) && happened.SideB.Contains(second))
            || (happened.SideA.Contains(second) && happened.SideB.Contains(first));
    }
}
