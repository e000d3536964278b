namespace Oxus.Measures.Recorded;

/// <summary>The median of all slopes between two points (Theil 1950, Sen 1968): a trend that single odd years do not move.</summary>
internal static class TheilSen
{
    /// <summary>The fewest points that can give an interval of 95%: with four, even a run without a break happens too often by chance.</summary>
    public const int Fewest = 5;

    /// <summary>The slope with its 95% interval, from Kendall's S under no trend: the interval runs between the slopes whose places lie C below and above the middle, C being the greatest S that chance passes with more than 2.5%.</summary>
    /// <remarks>Ties are counted as in a series without ties, which makes the interval too wide rather than too narrow.</remarks>
    /// <exception cref="ArgumentException">There are fewer points than <see cref="Fewest"/>.</exception>
    public static (double Slope, double Low, double High) Of(IReadOnlyList<(int Year, double Value)> points)
    {
        if (points.Count < Fewest) throw new ArgumentException($"a trend with an interval needs {Fewest} points, and {points.Count} are given", nameof(points));
        var slopes = new List<double>();
        for (var i = 0; i < points.Count; i++)
        {
            for (var j = i + 1; j < points.Count; j++) slopes.Add((points[j].Value - points[i].Value) / (points[j].Year - points[i].Year));
        }

        slopes.Sort();
        var critical = Critical(points.Count);
        var below = (slopes.Count - critical) / 2;
        var middle = slopes.Count % 2 == 1 ? slopes[slopes.Count / 2] : (slopes[slopes.Count / 2 - 1] + slopes[slopes.Count / 2]) / 2;
        return (middle, slopes[below - 1], slopes[^below]);
    }

    /// <summary>C = k − 2, where k is the least value of Kendall's S that chance reaches with 2.5% or less.</summary>
    internal static int Critical(int points)
    {
        var shares = DistributionOfInversions(points);
        var pairs = points * (points - 1) / 2;
        var tail = 0.0;
        var inversions = 0;
        // S = pairs − 2 · inversions, so the upper tail of S is the lower tail of inversions.
        while (tail + shares[inversions] <= 0.025) tail += shares[inversions++];
        var least = pairs - 2 * (inversions - 1);
        return least - 2;
    }

    // How often a random order of n things has 0, 1, 2 … inversions: each new thing adds between 0 and n − 1 of them, all alike (Mann 1945).
    private static double[] DistributionOfInversions(int things)
    {
        double[] shares = [1];
        for (var n = 2; n <= things; n++)
        {
            var next = new double[shares.Length + n - 1];
            for (var i = 0; i < shares.Length; i++)
            {
                for (var added = 0; added < n; added++) next[i + added] += shares[i] / n;
            }

            shares = next;
        }

        return shares;
    }
}
