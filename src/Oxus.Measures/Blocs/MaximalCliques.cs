using System.Numerics;

namespace Oxus.Measures.Blocs;

/// <summary>Maximal cliques of an undirected graph: sets of nodes that are all tied to one another and to which no node can be added.</summary>
public static class MaximalCliques
{
    /// <summary>The most nodes a graph may have here: one bit each.</summary>
    public const int MostNodes = 64;

    /// <summary>The maximal cliques of at least two nodes, as bit sets, in ascending order (Bron &amp; Kerbosch 1973, with a pivot).</summary>
    /// <param name="neighbours">For each node the bit set of its neighbours; symmetric, without loops.</param>
    /// <exception cref="ArgumentException">More than 64 nodes, a loop, or a tie that only one end knows of.</exception>
    public static IReadOnlyList<ulong> Of(IReadOnlyList<ulong> neighbours)
    {
        Check(neighbours);
        var found = new List<ulong>();
        var all = neighbours.Count == MostNodes ? ulong.MaxValue : (1UL << neighbours.Count) - 1;
        Extend(neighbours, chosen: 0, candidates: all, excluded: 0, found);
        return [.. found.Where(c => BitOperations.PopCount(c) >= 2).Order()];
    }

    private static void Extend(IReadOnlyList<ulong> neighbours, ulong chosen, ulong candidates, ulong excluded, List<ulong> found)
    {
        if (candidates == 0)
        {
            if (excluded == 0) found.Add(chosen);
            return;
        }

        // A clique that leaves out the pivot and all of its neighbours could still take the pivot: only its non-neighbours need trying.
        var pivot = Pivot(neighbours, candidates, excluded);
        for (var left = candidates & ~neighbours[pivot]; left != 0; left &= left - 1)
        {
            var node = BitOperations.TrailingZeroCount(left);
            Extend(neighbours, chosen | 1UL << node, candidates & neighbours[node], excluded & neighbours[node], found);
            candidates &= ~(1UL << node);
            excluded |= 1UL << node;
        }
    }

    private static int Pivot(IReadOnlyList<ulong> neighbours, ulong candidates, ulong excluded)
    {
        var (best, most) = (-1, -1);
        for (var left = candidates | excluded; left != 0; left &= left - 1)
        {
            var node = BitOperations.TrailingZeroCount(left);
            var covers = BitOperations.PopCount(candidates & neighbours[node]);
            if (covers > most) (best, most) = (node, covers);
        }

        return best;
    }

    private static void Check(IReadOnlyList<ulong> neighbours)
    {
        if (neighbours.Count > MostNodes) throw new ArgumentException($"{neighbours.Count} nodes, more than {MostNodes}", nameof(neighbours));
        for (var i = 0; i < neighbours.Count; i++)
        {
            for (var left = neighbours[i]; left != 0; left &= left - 1)
            {
                var j = BitOperations.TrailingZeroCount(left);
                if (j == i) throw new ArgumentException($"node {i} is tied to itself", nameof(neighbours));
                if (j >= neighbours.Count || (neighbours[j] >> i & 1) == 0) throw new ArgumentException($"the tie {i}–{j} is known to one end only", nameof(neighbours));
            }
        }
    }
}
