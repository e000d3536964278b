using Oxus.Domain.Actors;
using Oxus.Domain.Record;

namespace Oxus.Inference.Terms;

/// <summary>Security pacts between two states at the end of a year.</summary>
internal static class Pacts
{
    /// <summary>The series under which a study says for which years it lists all treaties.</summary>
    public const string Coverage = "treaties";

    /// <summary>Pacts with one of the given obligations.</summary>
    public static IEnumerable<Tie> Of(TermInput input, Dyad pair, int year, params IReadOnlyCollection<string> kinds) =>
        input.Record.TiesBetween(pair).Where(tie => kinds.Contains(tie.Kind) && tie.When.HoldsAtEndOf(year));

    /// <summary>1 where the pair is bound by one of the obligations, 0 where it is not; missing in years for which treaties are not listed.</summary>
    public static Cell Any(TermInput input, Dyad pair, int year, params IReadOnlyCollection<string> kinds)
    {
        if (!input.Record.Covers(Coverage, year)) return Cell.None(Gaps.NotCovered(Coverage, year));
        var bound = Of(input, pair, year, kinds).ToList();
        return Cell.Of(bound.Count > 0 ? 1 : 0, bound.Count > 0 ? bound.SelectMany(tie => tie.Rows) : Declaration(input, year));
    }

    /// <summary>The row that says that silence about treaties means none.</summary>
    public static IEnumerable<RowRef> Declaration(TermInput input, int year) =>
        input.Record.SeriesOf(Coverage)?.Coverages.Where(c => c.Years.Has(year)).Take(1).Select(c => c.Row) ?? [];
}
