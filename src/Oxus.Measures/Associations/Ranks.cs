namespace Oxus.Measures.Associations;

/// <summary>Places in the order of a sample: counts of violence and rates of inflation are so skewed that a few cases would speak for all.</summary>
internal static class Ranks
{
    /// <summary>The place of each value among all, from 1, ties sharing the mean of theirs, standardised to mean 0 and variance 1; all 0 where every value is the same.</summary>
    public static double[] Standardised(IReadOnlyList<double> values)
    {
        var order = Enumerable.Range(0, values.Count).OrderBy(i => values[i]).ThenBy(i => i).ToArray();
        var ranks = new double[values.Count];
        for (var from = 0; from < order.Length;)
        {
            var to = from;
            while (to + 1 < order.Length && values[order[to + 1]] == values[order[from]]) to++;
            for (var i = from; i <= to; i++) ranks[order[i]] = (from + to) / 2.0 + 1;
            from = to + 1;
        }

        var mean = ranks.Sum() / ranks.Length;
        var deviation = Math.Sqrt(ranks.Sum(r => (r - mean) * (r - mean)) / ranks.Length);
        return [.. ranks.Select(r => deviation > 0 ? (r - mean) / deviation : 0)];
    }
}
