using Oxus.Numerics;

namespace Oxus.Inference.Permutation;

/// <summary>Which relabellings of units a permutation test draws from: those that keep each unit within its stratum.</summary>
/// <remarks>The test takes states as exchangeable when nothing is going on, given the fixed effects. Where that is doubtful, because some border on the
/// producer of drugs, say, states change places only within their stratum (methods specification §6.1).</remarks>
public sealed class NodeLabels
{
    private readonly int[][] _strata;

    private NodeLabels(int units, int[][] strata)
    {
        Units = units;
        _strata = strata;
    }

    /// <summary>How many units.</summary>
    public int Units { get; }

    /// <summary>How many relabellings there are.</summary>
    public double Count => _strata.Aggregate(1.0, (product, stratum) => Enumerable.Range(1, stratum.Length).Aggregate(product, (p, n) => p * n));

    /// <summary>All units may change places.</summary>
    public static NodeLabels Free(int units) => new(units, [[.. Enumerable.Range(0, units)]]);

    /// <summary>Units change places within strata.</summary>
    /// <param name="strata">The stratum of each unit.</param>
    public static NodeLabels Within(IReadOnlyList<int> strata) =>
        new(strata.Count, [.. Enumerable.Range(0, strata.Count).GroupBy(u => strata[u]).OrderBy(g => g.Key).Select(g => g.ToArray())]);

    /// <summary>A relabelling drawn uniformly.</summary>
    public int[] Draw(RandomStream chance)
    {
        var labels = new int[Units];
        foreach (var stratum in _strata)
        {
            var shuffled = stratum.ToArray();
            chance.Shuffle(shuffled);
            for (var i = 0; i < stratum.Length; i++) labels[stratum[i]] = shuffled[i];
        }

        return labels;
    }

    /// <summary>Every relabelling once, the one that changes nothing first.</summary>
    public IEnumerable<int[]> All()
    {
        IEnumerable<int[]> all = [Enumerable.Range(0, Units).ToArray()];
        foreach (var stratum in _strata)
        {
            var orders = Orders(stratum).ToList();
            all = all.SelectMany(labels => orders.Select(order => With(labels, stratum, order)));
        }

        return all;
    }

    private static int[] With(int[] labels, int[] places, int[] order)
    {
        var changed = labels.ToArray();
        for (var i = 0; i < places.Length; i++) changed[places[i]] = order[i];
        return changed;
    }

    private static IEnumerable<int[]> Orders(int[] items)
    {
        if (items.Length <= 1) return [items];
        return items.SelectMany((head, at) => Orders([.. items[..at], .. items[(at + 1)..]]).Select(tail => (int[])[head, .. tail]));
    }
}
