using System.Numerics;

namespace Oxus.Measures.Balance;

/// <summary>An undirected graph whose lines are positive or negative, kept as two bit sets a node.</summary>
public sealed class SignedGraph
{
    /// <summary>The most nodes a graph may have here: one bit each.</summary>
    public const int MostNodes = 64;

    private readonly ulong[] _positive, _negative;

    /// <summary>A graph without lines.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of nodes is negative or above 64.</exception>
    public SignedGraph(int nodes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nodes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nodes, MostNodes);
        _positive = new ulong[nodes];
        _negative = new ulong[nodes];
    }

    /// <summary>How many nodes.</summary>
    public int Nodes => _positive.Length;

    /// <summary>How many lines, m.</summary>
    public int Lines => (_positive.Sum(BitOperations.PopCount) + _negative.Sum(BitOperations.PopCount)) / 2;

    /// <summary>How many negative lines.</summary>
    public int NegativeLines => _negative.Sum(BitOperations.PopCount) / 2;

    /// <summary>The nodes to which <paramref name="node"/> has a positive line.</summary>
    public ulong FriendsOf(int node) => _positive[node];

    /// <summary>The nodes to which <paramref name="node"/> has a negative line.</summary>
    public ulong EnemiesOf(int node) => _negative[node];

    /// <summary>The nodes to which <paramref name="node"/> has a line of either sign.</summary>
    public ulong NeighboursOf(int node) => _positive[node] | _negative[node];

    /// <summary>Draws a line; one that stood there before gives way.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A node is not in the graph.</exception>
    /// <exception cref="ArgumentException">The two are the same node, or the sign is zero.</exception>
    public void Join(int one, int other, int sign)
    {
        if (one < 0 || one >= Nodes) throw new ArgumentOutOfRangeException(nameof(one), one, $"nodes are numbered 0 to {Nodes - 1}");
        if (other < 0 || other >= Nodes) throw new ArgumentOutOfRangeException(nameof(other), other, $"nodes are numbered 0 to {Nodes - 1}");
        if (one == other) throw new ArgumentException($"node {one} has no line to itself", nameof(other));
        if (sign == 0) throw new ArgumentException("a line is positive or negative", nameof(sign));
        Remove(one, other);
        var lines = sign > 0 ? _positive : _negative;
        lines[one] |= 1UL << other;
        lines[other] |= 1UL << one;
    }

    /// <summary>Changes the sign of every line of a node. What is balanced stays balanced.</summary>
    public void Switch(int node)
    {
        foreach (var other in Enumerable.Range(0, Nodes).Where(o => (NeighboursOf(node) >> o & 1) == 1))
        {
            Join(node, other, (_positive[node] >> other & 1) == 1 ? -1 : 1);
        }
    }

    /// <summary>How many lines can be left out without parting what is linked: m − n + c, c counting the connected parts. 0 for a forest.</summary>
    public int IndependentCycles()
    {
        var (seen, parts) = (0UL, 0);
        for (var start = 0; start < Nodes; start++)
        {
            if ((seen >> start & 1) == 1) continue;
            parts++;
            var fringe = 1UL << start;
            while (fringe != 0)
            {
                var node = BitOperations.TrailingZeroCount(fringe);
                seen |= 1UL << node;
                fringe = (fringe | NeighboursOf(node)) & ~seen;
            }
        }

        return Lines - Nodes + parts;
    }

    /// <summary>All triangles, and those of them whose three signs multiply to plus.</summary>
    public (int All, int Balanced) Triangles()
    {
        var (all, balanced) = (0, 0);
        for (var i = 0; i < Nodes; i++)
        {
            for (var toJ = NeighboursOf(i) & Above(i); toJ != 0; toJ &= toJ - 1)
            {
                var j = BitOperations.TrailingZeroCount(toJ);
                var above = Above(j);
                all += BitOperations.PopCount(NeighboursOf(i) & NeighboursOf(j) & above);
                var alike = FriendsOf(i) & FriendsOf(j) | EnemiesOf(i) & EnemiesOf(j);
                var unlike = FriendsOf(i) & EnemiesOf(j) | EnemiesOf(i) & FriendsOf(j);
                balanced += BitOperations.PopCount(((_positive[i] >> j & 1) == 1 ? alike : unlike) & above);
            }
        }

        return (all, balanced);
    }

    private static ulong Above(int node) => node >= MostNodes - 1 ? 0 : ulong.MaxValue << (node + 1);

    private void Remove(int one, int other)
    {
        foreach (var lines in new[] { _positive, _negative })
        {
            lines[one] &= ~(1UL << other);
            lines[other] &= ~(1UL << one);
        }
    }
}
