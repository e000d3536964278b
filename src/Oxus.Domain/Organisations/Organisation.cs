using Oxus.Domain.Actors;
using Oxus.Domain.Record;
using Oxus.Domain.Time;

namespace Oxus.Domain.Organisations;

/// <summary>What a state is in an organisation.</summary>
public enum MembershipStatus
{
    /// <summary>Nothing, or nothing any more.</summary>
    None,

    /// <summary>Not yet bound: it has signed or applied.</summary>
    Candidate,

    /// <summary>Dialogue partner, participant of a partnership.</summary>
    Partner,

    /// <summary>Observer or associate.</summary>
    Observer,

    /// <summary>Full member or participating state.</summary>
    Member,

    /// <summary>Membership suspended or frozen.</summary>
    Suspended,
}

/// <summary>How sure the compiler of an entry was, from the kind of its source.</summary>
public enum Confidence
{
    /// <summary>A secondary text that nobody checked against the depositary.</summary>
    Low,

    /// <summary>A reputable secondary text, or two texts that agree.</summary>
    Medium,

    /// <summary>The depositary, the organisation or a coded data set of the field.</summary>
    High,
}

/// <summary>Another date, or another status, that a second source gives for the same change. It is kept beside the first, never merged.</summary>
/// <param name="From">The date that source gives.</param>
/// <param name="Status">The status that source gives.</param>
/// <param name="Source">The source.</param>
/// <param name="Note">How the two differ.</param>
public sealed record Dissent(PartialDate From, MembershipStatus Status, string Source, string? Note);

/// <summary>One dated change of a state's status in an organisation, with its source.</summary>
/// <param name="State">The state.</param>
/// <param name="Status">The status from that day on.</param>
/// <param name="From">The day.</param>
/// <param name="Act">What made the change: accession, signature, withdrawal.</param>
/// <param name="Source">The source.</param>
/// <param name="Locator">The place in that source.</param>
/// <param name="Confidence">How sure the entry is.</param>
/// <param name="Dissents">What other sources say of the same change.</param>
/// <param name="Row">Where the entry stands in the definition file.</param>
public sealed record StatusChange(
    StateCode State,
    MembershipStatus Status,
    PartialDate From,
    string Act,
    string Source,
    string Locator,
    Confidence Confidence,
    IReadOnlyList<Dissent> Dissents,
    RowRef Row);

/// <summary>How deep an organisation's cooperation reached from a day on: 0 none, 1 information is shared, 2 a standing body, 3 joint operations, 4 pooled decisions, 5 delegation with enforcement.</summary>
/// <param name="From">The day.</param>
/// <param name="Level">The level from 0 to 5.</param>
/// <param name="Basis">What the level rests on.</param>
/// <param name="Source">The source.</param>
/// <param name="Row">Where the entry stands in the definition file.</param>
public sealed record DepthChange(PartialDate From, int Level, string Basis, string Source, RowRef Row);

/// <summary>An international organisation or standing format: what it is for, how deep it goes, and who was what in it, when.</summary>
/// <param name="Code">Its code: <c>SCO</c>.</param>
/// <param name="Names">Its names.</param>
/// <param name="Scope">The sectors and issues it works on: <c>military</c>, <c>political</c>, <c>economic</c>, <c>societal</c>, <c>environmental</c>, <c>narco</c>, <c>terrorism</c>.</param>
/// <param name="IsRegional">Whether its membership is bound to a region.</param>
/// <param name="Life">From its founding to its end.</param>
/// <param name="Predecessors">Bodies it grew out of.</param>
/// <param name="Codes">Its dated codes in other systems.</param>
/// <param name="Depth">Its depth over time, in the order of dates.</param>
/// <param name="Ledger">Every recorded change of status, in the order of dates.</param>
/// <param name="Row">Where the organisation stands in its definition file.</param>
public sealed record Organisation(
    string Code,
    Names Names,
    IReadOnlyList<string> Scope,
    bool IsRegional,
    Spell Life,
    IReadOnlyList<string> Predecessors,
    IReadOnlyList<CodeSpell> Codes,
    IReadOnlyList<DepthChange> Depth,
    IReadOnlyList<StatusChange> Ledger,
    RowRef Row)
{
    /// <summary>The entry by which a state's status stood on the last day of a year; null where the ledger has nothing on it up to then.</summary>
    public StatusChange? EntryOf(StateCode state, int year) =>
        Ledger.LastOrDefault(entry => entry.State == state && entry.From.Earliest.Year <= year);

    /// <summary>A state's status on the last day of a year. None after the organisation's end, and where the ledger holds nothing.</summary>
    public MembershipStatus StatusOf(StateCode state, int year) =>
        Life.HoldsAtEndOf(year) && EntryOf(state, year) is { } entry ? entry.Status : MembershipStatus.None;

    /// <summary>The depth in force on the last day of a year; null before the first entry.</summary>
    public DepthChange? DepthIn(int year) => Depth.LastOrDefault(entry => entry.From.Earliest.Year <= year);

    /// <summary>Whether it works on one of the given issues.</summary>
    public bool WorksOn(params ReadOnlySpan<string> issues)
    {
        foreach (var issue in issues)
        {
            if (Scope.Contains(issue)) return true;
        }

        return false;
    }
}
