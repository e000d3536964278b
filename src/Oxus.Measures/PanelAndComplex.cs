using Oxus.Domain.Actors;
using Oxus.Evidence.Studies;

namespace Oxus.Measures;

/// <summary>Whom findings about states and pairs are made for: the states of the test and of the complex, among those the study names.</summary>
internal static class PanelAndComplex
{
    /// <summary>Members under any boundary, in the order of their codes.</summary>
    public static IReadOnlyList<StateCode> ComplexStates(this StudyReading study) =>
        [.. study.Definition.Complex.Boundaries.SelectMany(b => b.Members).Distinct().Order()];

    /// <summary>States of the panel and members under any boundary, in the order of their codes.</summary>
    public static IReadOnlyList<StateCode> ComparedStates(this StudyReading study) =>
        [.. study.ComplexStates().Concat(study.Definition.Panel?.States ?? []).Distinct().Order()];

    /// <summary>Pairs of states that stand in the complex or face it: members under any boundary, insulators and global powers. A study of similarity among all states of a panel would be another study.</summary>
    public static IReadOnlyList<Dyad> ComparedPairs(this StudyReading study) =>
        [.. Dyad.Among(study.ComplexStates().Concat(study.Definition.Complex.Insulators).Concat(study.Definition.Complex.GlobalPowers))];

    /// <summary>Every state that the study names or that its record has a tie of, in the order of their codes: those whose dealings with one another the record means to hold.</summary>
    public static IReadOnlyList<StateCode> RecordedStates(this StudyReading study) =>
        [.. study.Definition.States.Concat(study.Record.Ties.SelectMany(t => new[] { t.Between.First, t.Between.Second })).Distinct().Order()];

    /// <summary>Whether a state was in the interstate system in a year; a state whose dates the definitions do not know is taken to have been.</summary>
    public static bool Existed(this StudyReading study, StateCode state, int year) =>
        !study.States.TryGetValue(state, out var known) || !known.Codes.Any(c => c.System == "cow") || known.ExistedIn(year);

    /// <summary>The first of two states that was not in the interstate system; null where both were.</summary>
    public static StateCode? NotYet(this StudyReading study, Dyad pair, int year) =>
        !study.Existed(pair.First, year) ? pair.First : !study.Existed(pair.Second, year) ? pair.Second : null;
}
