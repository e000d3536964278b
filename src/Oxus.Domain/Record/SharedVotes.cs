using Oxus.Domain.Actors;

namespace Oxus.Domain.Record;

/// <summary>How two states voted on the roll calls of a year in which both took part: a table of counts.</summary>
/// <param name="Between">The pair.</param>
/// <param name="Year">The year.</param>
/// <param name="Counts">Nine counts: the first state's vote (yes, abstain, no) by the second state's, row by row.</param>
/// <param name="Source">The source it was compiled from.</param>
/// <param name="Row">The row it stands in.</param>
public sealed record SharedVotes(Dyad Between, int Year, IReadOnlyList<int> Counts, string Source, RowRef Row)
{
    /// <summary>How many roll calls both took part in.</summary>
    public int Total => Counts.Sum();

    /// <summary>The count of roll calls on which the first voted <paramref name="first"/> and the second <paramref name="second"/>: 0 yes, 1 abstain, 2 no.</summary>
    public int this[int first, int second] => Counts[3 * first + second];
}
