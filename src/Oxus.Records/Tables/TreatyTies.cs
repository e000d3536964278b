using Oxus.Domain.Actors;
using Oxus.Domain.Record;
using Oxus.Domain.Time;

namespace Oxus.Records.Tables;

/// <summary>What a member of a treaty took on during a spell.</summary>
/// <param name="Treaty">The treaty.</param>
/// <param name="IsBilateral">Whether only two states are party to it.</param>
/// <param name="Member">The member.</param>
/// <param name="When">From when until when.</param>
/// <param name="Obligations">What it owes, in the words of <see cref="TieKinds"/>.</param>
/// <param name="Row">The row it stands in.</param>
internal sealed record TreatyMember(string Treaty, bool IsBilateral, StateCode Member, Spell When, IReadOnlyList<string> Obligations, RowRef Row);

/// <summary>Turns treaties into ties: two members that owe one another the same thing under one treaty are tied by it for as long as both are bound.</summary>
/// <remarks>Data sets on alliances read treaties with a direction: what the first owes the second, whether or not the second owes it back. A tie has none, so an
/// obligation of one side alone ties nobody. That is a choice: a guarantee given by one state to another is no pact between them, and is not counted as one.</remarks>
internal sealed class TreatyTies
{
    private readonly Dictionary<string, List<TreatyMember>> _members = [];

    /// <summary>The columns of obligations, which are kinds of tie.</summary>
    public static IReadOnlyList<string> Obligations => TieKinds.SecurityPacts;

    /// <summary>Whether a treaty is between two states only; null where no row named it yet.</summary>
    public bool? IsBilateral(string treaty) => _members.TryGetValue(treaty, out var rows) ? rows[0].IsBilateral : null;

    /// <summary>Adds a member's spell.</summary>
    public void Add(TreatyMember spell)
    {
        if (_members.TryGetValue(spell.Treaty, out var rows)) rows.Add(spell);
        else _members[spell.Treaty] = [spell];
    }

    /// <summary>The ties, by treaty, pair and kind.</summary>
    public IEnumerable<Tie> All()
    {
        foreach (var (treaty, rows) in _members.OrderBy(m => m.Key, StringComparer.Ordinal))
        {
            var instrument = new Instrument(treaty, [.. rows.Select(r => r.Member).Distinct().Order()], rows[0].IsBilateral);
            var inOrder = rows.OrderBy(r => r.Member).ThenBy(r => r.When.From).ToList();
            for (var i = 0; i < inOrder.Count; i++)
            {
                for (var j = i + 1; j < inOrder.Count; j++)
                {
                    foreach (var tie in Between(inOrder[i], inOrder[j], instrument)) yield return tie;
                }
            }
        }
    }

    private static IEnumerable<Tie> Between(TreatyMember one, TreatyMember other, Instrument instrument)
    {
        if (one.Member == other.Member || Common(one.When, other.When) is not { } together) yield break;
        foreach (var owed in one.Obligations.Intersect(other.Obligations))
        {
            yield return new Tie(owed, new Dyad(one.Member, other.Member), together, instrument, [one.Row, other.Row]);
        }
    }

    private static Spell? Common(Spell one, Spell other)
    {
        var from = one.From!.Value.Earliest >= other.From!.Value.Earliest ? one.From : other.From;
        var to = (one.To, other.To) switch
        {
            (null, var end) => end,
            (var end, null) => end,
            ({ } first, { } second) => first.Latest <= second.Latest ? first : second,
        };
        return to is { } last && from.Value.Earliest > last.Latest ? null : new Spell(from, to);
    }
}
