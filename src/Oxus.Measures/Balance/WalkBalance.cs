using MathNet.Numerics.LinearAlgebra;
using Oxus.Numerics;

namespace Oxus.Measures.Balance;

/// <summary>Balance over closed walks of every length: tr exp(A) / tr exp(|A|), where A holds the signs of lines. 1 where every cycle is balanced; long walks count less than short ones.</summary>
/// <remarks>Source: Estrada &amp; Benzi (2014). It sees what triangles cannot: cycles of four and more.</remarks>
public static class WalkBalance
{
    /// <summary>The index, in (0, 1].</summary>
    public static double Of(SignedGraph graph)
    {
        if (graph.Lines == 0) return 1;
        return Trace(graph, (friends, enemies) => friends - enemies) / Trace(graph, (friends, enemies) => friends + enemies);
    }

    private static double Trace(SignedGraph graph, Func<double, double, double> line)
    {
        var matrix = Matrix<double>.Build.Dense(graph.Nodes, graph.Nodes, (i, j) => line(graph.FriendsOf(i) >> j & 1, graph.EnemiesOf(i) >> j & 1));
        return ExactSum.Of(matrix.Evd(Symmetricity.Symmetric).EigenValues.Select(value => Math.Exp(value.Real)));
    }
}
