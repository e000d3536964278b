using Oxus.Domain.Actors;
using Oxus.Domain.Organisations;
using Oxus.Domain.Record;

namespace Oxus.Measures.Memberships;

/// <summary>What a state is in an organisation at the end of a year by the ledger, and what it would be if another source were right about one of its changes of status.</summary>
/// <param name="Status">By the entries of the ledger.</param>
/// <param name="Dissenting">Other statuses that a dissenting source leads to, each once.</param>
/// <param name="Row">The entry it rests on, or the organisation itself, whose ledger names every state with a status.</param>
internal sealed record StatusBySource(MembershipStatus Status, IReadOnlyList<MembershipStatus> Dissenting, RowRef Row)
{
    /// <summary>The status of a state.</summary>
    public static StatusBySource Of(Organisation body, StateCode state, int year)
    {
        var status = body.StatusOf(state, year);
        var row = body.EntryOf(state, year)?.Row ?? body.Row;
        if (!body.Life.HoldsAtEndOf(year)) return new StatusBySource(status, [], row);
        var entries = body.Ledger.Where(e => e.State == state).ToList();
        var dissenting = new SortedSet<MembershipStatus>();
        for (var i = 0; i < entries.Count; i++)
        {
            foreach (var dissent in entries[i].Dissents)
            {
                var other = entries[i] with { From = dissent.From, Status = dissent.Status };
                var last = entries.Select((e, at) => at == i ? other : e).Where(e => e.From.Earliest.Year <= year).OrderBy(e => e.From).LastOrDefault();
                dissenting.Add(last?.Status ?? MembershipStatus.None);
            }
        }

        dissenting.Remove(status);
        return new StatusBySource(status, [.. dissenting], row);
    }

    /// <summary>Whether every source makes it a member, and whether any does.</summary>
    public (bool ByAll, bool ByAny) IsMember =>
        (Status == MembershipStatus.Member && Dissenting.Count == 0, Status == MembershipStatus.Member || Dissenting.Contains(MembershipStatus.Member));
}
