using System.Numerics;

namespace Oxus.Measures.Balance;

/// <summary>The frustration of a signed graph: the least number L of lines that stand against a division into two camps, positive lines across or negative lines within.</summary>
/// <remarks>L is 0 where the graph is balanced: friends of friends are friends, enemies of enemies too (Cartwright &amp; Harary 1956). Finding it is hard in general; up to 25 nodes every division is tried
/// (Aref &amp; Wilson 2019). The walk goes from one division to the next by moving a single node (Gray code), so that a step costs two counts of bits.</remarks>
public static class Frustration
{
    /// <summary>The most nodes for which every division is tried.</summary>
    public const int MostNodes = 25;

    /// <summary>L, exactly.</summary>
    /// <exception cref="ArgumentException">More than 25 nodes have a line.</exception>
    public static int Of(SignedGraph graph)
    {
        var nodes = Enumerable.Range(0, graph.Nodes).Where(i => graph.NeighboursOf(i) != 0).ToList();
        if (nodes.Count > MostNodes) throw new ArgumentException($"{nodes.Count} nodes have lines, more than the {MostNodes} for which every division is tried", nameof(graph));
        if (nodes.Count == 0) return 0;
        Span<uint> friends = stackalloc uint[nodes.Count];
        Span<uint> enemies = stackalloc uint[nodes.Count];
        Span<int> lines = stackalloc int[nodes.Count];
        for (var i = 0; i < nodes.Count; i++)
        {
            friends[i] = Packed(graph.FriendsOf(nodes[i]), nodes);
            enemies[i] = Packed(graph.EnemiesOf(nodes[i]), nodes);
            lines[i] = BitOperations.PopCount(friends[i] | enemies[i]);
        }

        // All in one camp: only negative lines stand against it. The last node never moves, since the two camps have no names.
        var (against, least, camp) = (graph.NegativeLines, graph.NegativeLines, 0u);
        for (var step = 1u; step < 1u << (nodes.Count - 1); step++)
        {
            var moved = BitOperations.TrailingZeroCount(step);
            var same = (camp >> moved & 1) == 1 ? camp : ~camp;
            var ofMoved = BitOperations.PopCount(friends[moved] & ~same) + BitOperations.PopCount(enemies[moved] & same);
            against += lines[moved] - 2 * ofMoved;
            camp ^= 1u << moved;
            if (against < least) least = against;
        }

        return least;
    }

    /// <summary>F = 1 − 2L/m, the line index of balance: 1 where the graph is balanced, and by convention where it has no cycle; null without lines.</summary>
    public static double? Balance(int frustration, int lines) => lines == 0 ? null : 1 - 2.0 * frustration / lines;

    private static uint Packed(ulong set, List<int> nodes)
    {
        var packed = 0u;
        for (var i = 0; i < nodes.Count; i++) packed |= (uint)(set >> nodes[i] & 1) << i;
        return packed;
    }
}
