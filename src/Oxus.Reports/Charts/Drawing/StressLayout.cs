namespace Oxus.Reports.Charts.Drawing;

/// <summary>Places for the actors of a network, within the unit circle.</summary>
internal static class StressLayout
{
    private const int Rounds = 300;

    /// <summary>On a circle from the top, in the direction of the clock.</summary>
    public static IReadOnlyList<(double X, double Y)> Circle(int count) =>
    [
        .. Enumerable.Range(0, count).Select(i =>
        {
            var (sine, cosine) = Math.SinCos(2 * Math.PI * i / Math.Max(1, count));
            return count == 1 ? (0, 0) : (sine, -cosine);
        }),
    ];

    /// <summary>Places whose distances come near to those in the network: minimises Σ d⁻² (‖pᵢ − pⱼ‖ − d)² over all pairs by majorisation (Gansner, Koren and North 2004), from the circle.</summary>
    /// <param name="count">How many actors.</param>
    /// <param name="ties">Pairs that a line joins, by their places in the list.</param>
    /// <remarks>Distance is the number of lines on the shortest path; what no path joins is one further apart than the furthest that one does.</remarks>
    public static IReadOnlyList<(double X, double Y)> Stress(int count, IEnumerable<(int From, int To)> ties)
    {
        if (count < 3) return Circle(count);
        var distance = Distances(count, ties);
        var at = Circle(count).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            // One actor after the other, each to the weighted mean of where the others want it.
            for (var i = 0; i < count; i++)
            {
                var (x, y, weights) = (0.0, 0.0, 0.0);
                for (var j = 0; j < count; j++)
                {
                    if (i == j) continue;
                    var (dx, dy) = (at[i].X - at[j].X, at[i].Y - at[j].Y);
                    var apart = Math.Max(1e-9, Math.Sqrt(dx * dx + dy * dy));
                    var weight = 1 / (distance[i, j] * distance[i, j]);
                    x += weight * (at[j].X + distance[i, j] * dx / apart);
                    y += weight * (at[j].Y + distance[i, j] * dy / apart);
                    weights += weight;
                }

                at[i] = (x / weights, y / weights);
            }
        }

        return Fitted(at);
    }

    private static double[,] Distances(int count, IEnumerable<(int From, int To)> ties)
    {
        var distance = new double[count, count];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++) distance[i, j] = i == j ? 0 : double.PositiveInfinity;
        }

        foreach (var (from, to) in ties.Where(t => t.From != t.To)) distance[from, to] = distance[to, from] = 1;
        for (var k = 0; k < count; k++)
        {
            for (var i = 0; i < count; i++)
            {
                for (var j = 0; j < count; j++) distance[i, j] = Math.Min(distance[i, j], distance[i, k] + distance[k, j]);
            }
        }

        var far = distance.Cast<double>().Where(double.IsFinite).Max() + 1;
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++) distance[i, j] = Math.Min(distance[i, j], far);
        }

        return distance;
    }

    private static List<(double X, double Y)> Fitted((double X, double Y)[] at)
    {
        var (left, right) = (at.Min(p => p.X), at.Max(p => p.X));
        var (low, high) = (at.Min(p => p.Y), at.Max(p => p.Y));
        var (width, height) = (Math.Max(1e-9, right - left), Math.Max(1e-9, high - low));
        return [.. at.Select(p => (2 * (p.X - left) / width - 1, 2 * (p.Y - low) / height - 1))];
    }
}
