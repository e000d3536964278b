using Oxus.Domain.Actors;
using Oxus.Domain.Complexes;
using Oxus.Domain.Organisations;
using Oxus.Domain.Record;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;

namespace Oxus.Inference.Terms;

/// <summary>What terms are made from: the record, what was measured, the states among which the test runs, and perhaps an organisation that is left out.</summary>
/// <remarks>Cells are remembered, so that a term made from another costs little. One input serves one thread.</remarks>
public sealed class TermInput
{
    private readonly Dictionary<(string Term, Dyad Pair, int Year), Cell> _cells = [];
    private readonly Dictionary<(Organisation, StateCode, int), (double Weight, StatusChange? Entry)> _standing = [];

    private readonly ILookup<StateCode, MembershipSpell> _memberships;

    /// <summary>Gathers what terms are made from.</summary>
    /// <param name="study">The study.</param>
    /// <param name="measured">What was measured.</param>
    /// <param name="leftOut">Code of an organisation to leave out; null for none.</param>
    public TermInput(StudyReading study, FindingBook measured, string? leftOut = null)
    {
        Study = study;
        Measured = measured;
        States = study.Definition.Panel?.States ?? [];
        _memberships = study.Record.Memberships.ToLookup(m => m.State);
        Bodies = [.. study.Record.Organisations.Where(o => o.IsRegional && o.Code != leftOut).OrderBy(o => o.Code, StringComparer.Ordinal)];
    }

    /// <summary>The study.</summary>
    public StudyReading Study { get; }

    /// <summary>Its record.</summary>
    public StudyRecord Record => Study.Record;

    /// <summary>What was measured.</summary>
    public FindingBook Measured { get; }

    /// <summary>The states among which the test runs.</summary>
    public IReadOnlyList<StateCode> States { get; }

    /// <summary>Regional bodies, in the order of their codes.</summary>
    public IReadOnlyList<Organisation> Bodies { get; }

    /// <summary>Memberships of a state as coded by data sets of the field.</summary>
    public IEnumerable<MembershipSpell> MembershipsOf(StateCode state) => _memberships[state];

    /// <summary>The value of a term for a pair and year, remembered.</summary>
    public Cell Of(IPairTerm term, Dyad pair, int year)
    {
        if (!_cells.TryGetValue((term.Code, pair, year), out var cell))
        {
            cell = term.Of(this, pair, year);
            _cells.Add((term.Code, pair, year), cell);
        }

        return cell;
    }

    /// <summary>How much a state takes part in a body at the end of a year, and the entry that says so.</summary>
    public (double Weight, StatusChange? Entry) Standing(Organisation body, StateCode state, int year)
    {
        if (!_standing.TryGetValue((body, state, year), out var standing))
        {
            standing = (ParticipationWeight.Of(body.StatusOf(state, year)), body.EntryOf(state, year));
            _standing.Add((body, state, year), standing);
        }

        return standing;
    }

    /// <summary>The value of a series for a state, carried forward over at most two years that have none.</summary>
    public Observation? Carried(string series, StateCode state, int year)
    {
        for (var back = 0; back <= CarryYears; back++)
        {
            if (Record.Of(series, state, year - back) is { } found) return found;
        }

        return null;
    }

    /// <summary>For how many years a control is carried where its series has a gap.</summary>
    public const int CarryYears = 2;
}
