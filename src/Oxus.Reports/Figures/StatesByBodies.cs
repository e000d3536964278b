using Oxus.Domain.Actors;
using Oxus.Domain.Organisations;
using Oxus.Reports.Charts;

namespace Oxus.Reports.Figures;

/// <summary>Who is what in which regional body at the end of the study's last year.</summary>
internal sealed class StatesByBodies : IFigure
{
    public string Code => "state-body";

    public IEnumerable<Chart> Of(Bilingual both)
    {
        var year = both.Study.Definition.Years.To;
        var complex = both.Study.Definition.Complex;
        List<StateCode> states = [.. both.Members, .. complex.Boundaries.SelectMany(b => b.Members).Concat(complex.Insulators).Concat(complex.GlobalPowers).Distinct().Except(both.Members).Order()];
        var bodies = Bodies.Of(both.Study, both.Members).Where(o => o.Life.HoldsAtEndOf(year)).ToList();
        var cells = bodies.SelectMany(body => states, (body, state) => Cell(both, body, state, year)).OfType<MatrixCell>().ToList();
        if (cells.Count == 0) yield break;
        var used = cells.Select(c => c.Class).ToHashSet(StringComparer.Ordinal);
        yield return new MatrixChart(
            both.TextsOf(Code, Code, Bodies.Sources(both.Study, both.Members), ("year", both.Period(year))),
            [.. bodies.Select(b => new Heading(b.Code, b.Names) { Short = new Domain.Names(b.Code) })],
            [.. states.Select(s => new Heading(s.ToString(), both.NameOf(s)))],
            cells)
        {
            Classes = [.. MembershipClasses.All.Where(c => used.Contains(c.Code))],
        };
    }

    // A state that is nothing in a body has no cell: that is not a gap of the record.
    private static MatrixCell? Cell(Bilingual both, Organisation body, StateCode state, int year) =>
        body.StatusOf(state, year) is not MembershipStatus.None and var status && body.EntryOf(state, year) is { } entry
            ? new MatrixCell(body.Code, state.ToString(), Datum.OfWord(both.Say($"statuses.{Words.Of(status)}")) with { Rows = [entry.Row] }, MembershipClasses.CodeOf(status))
            : null;
}
