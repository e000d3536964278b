using System.Numerics;

namespace Oxus.Measures.Blocs;

/// <summary>Polarisation of a network over its maximal cliques (Maoz 2006): large when a few big cliques face one another and share no members.</summary>
/// <param name="Spread">GPOL: how far the cliques are from one or none, from 0 to 1.</param>
/// <param name="Overlap">CMOI: how much members of one clique are also members of the others, from 0 to 1.</param>
/// <remarks>Nodes without any tie are no part of the network: each counted as a clique of one, six of them would come out as polarised (.5556).</remarks>
public readonly record struct NetworkPolarisation(double Spread, double Overlap)
{
    /// <summary>NPI = GPOL (1 − CMOI), from 0 to 1.</summary>
    public double Index => Spread * (1 - Overlap);

    /// <summary>The polarisation of a graph; null where no two nodes are tied.</summary>
    /// <param name="neighbours">For each node the bit set of its neighbours; symmetric, without loops.</param>
    /// <exception cref="ArgumentException">The graph is not one: see <see cref="MaximalCliques.Of"/>.</exception>
    public static NetworkPolarisation? Of(IReadOnlyList<ulong> neighbours)
    {
        var cliques = MaximalCliques.Of(neighbours);
        var tied = Enumerable.Range(0, neighbours.Count).Where(i => neighbours[i] != 0).ToList();
        return cliques.Count == 0 ? null : new NetworkPolarisation(SpreadOf(tied.Count, cliques), OverlapOf(tied, cliques));
    }

    // GPOL = 4 Σ|c|(n − |c|) / (k n²), with n² − 1 for odd n, which no half divides.
    private static double SpreadOf(int nodes, IReadOnlyList<ulong> cliques)
    {
        var faced = cliques.Sum(c => BitOperations.PopCount(c) * (nodes - BitOperations.PopCount(c)));
        return 4.0 * faced / (cliques.Count * (nodes * nodes - nodes % 2));
    }

    // CMOI = mean over ordered pairs i ≠ j of O_ij / O_jj, O_ij being the number of cliques that hold both.
    private static double OverlapOf(List<int> nodes, IReadOnlyList<ulong> cliques)
    {
        var sum = 0.0;
        foreach (var j in nodes)
        {
            var own = cliques.Count(c => (c >> j & 1) == 1);
            foreach (var i in nodes)
            {
                if (i != j) sum += (double)cliques.Count(c => (c >> j & 1) == 1 && (c >> i & 1) == 1) / own;
            }
        }

        return sum / (nodes.Count * (nodes.Count - 1));
    }
}
