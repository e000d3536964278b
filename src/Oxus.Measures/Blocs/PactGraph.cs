using System.Numerics;
using Oxus.Domain.Complexes;
using Oxus.Domain.Record;
using Oxus.Evidence.Findings;

namespace Oxus.Measures.Blocs;

/// <summary>The pacts by which members of a complex promise one another support or counsel at the end of a year: defence, offence, consultation.</summary>
/// <remarks>A bare promise not to attack or to stay neutral is left out: it binds adversaries as often as friends, and since the Helsinki accords nearly every pair of the record has given it.</remarks>
internal sealed class PactGraph
{
    /// <summary>The kinds of pact that make a tie of cooperation.</summary>
    public static readonly IReadOnlyList<string> Kinds = [TieKinds.Defence, TieKinds.Offence, TieKinds.Consultation];

    private PactGraph(ulong[] neighbours, IReadOnlyList<RowRef> rows)
    {
        Neighbours = neighbours;
        Rows = rows;
    }

    /// <summary>For each member, in the order of the complex, the bit set of those it has a pact with.</summary>
    public IReadOnlyList<ulong> Neighbours { get; }

    /// <summary>The rows read: of every such pact, and of the declaration by which silence means that there is none.</summary>
    public IReadOnlyList<RowRef> Rows { get; }

    /// <summary>The graph of a complex-year; null, with the reason, where the record does not list every treaty of that year or the complex has too many members for a graph.</summary>
    public static PactGraph? Of(ComplexYear complex, out Reason? why)
    {
        why = Unknown.TooManyMembers(complex, MaximalCliques.MostNodes);
        if (why is not null) return null;
        if (complex.Record.SilenceMeansNone(TieKinds.Treaties, complex.Year) is not { } silence)
        {
            why = Unknown.Silence(complex.Record, TieKinds.Treaties, complex.Year);
            return null;
        }

        var neighbours = new ulong[complex.Members.Count];
        var rows = new List<RowRef> { silence };
        var places = complex.Members.Index().ToDictionary(m => m.Item, m => m.Index);
        foreach (var pair in complex.Dyads)
        {
            var pacts = complex.Ties(pair, Kinds).ToList();
            if (pacts.Count == 0) continue;
            var (i, j) = (places[pair.First], places[pair.Second]);
            neighbours[i] |= 1UL << j;
            neighbours[j] |= 1UL << i;
            rows.AddRange(pacts.SelectMany(p => p.Rows));
        }

        return new PactGraph(neighbours, rows);
    }

    /// <summary>The blocs: sets of members linked by pacts, directly or through others. A member without pacts is a bloc of its own.</summary>
    public IEnumerable<ulong> Blocs()
    {
        var seen = 0UL;
        for (var start = 0; start < Neighbours.Count; start++)
        {
            if ((seen >> start & 1) == 1) continue;
            var (bloc, fringe) = (0UL, 1UL << start);
            while (fringe != 0)
            {
                var node = BitOperations.TrailingZeroCount(fringe);
                bloc |= 1UL << node;
                fringe = (fringe | Neighbours[node]) & ~bloc;
            }

            seen |= bloc;
            yield return bloc;
        }
    }
}
