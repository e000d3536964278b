namespace Oxus.Compile.Definitions.Geometry;

/// <summary>Thins an arc to the points that matter: none that is left out lies further from the line that stays than the tolerance (Douglas and Peucker 1973). The ends stay, so that arcs keep meeting.</summary>
internal static class Simplification
{
    /// <summary>The thinned arc.</summary>
    /// <param name="arc">The arc.</param>
    /// <param name="tolerance">The tolerance, in degrees of latitude.</param>
    internal static IReadOnlyList<Point> Of(IReadOnlyList<Point> arc, double tolerance)
    {
        var stays = new bool[arc.Count];
        (stays[0], stays[^1]) = (true, true);

        // An arc that closes on itself is first cut at the point furthest from its end, or it would shrink to that end.
        var closed = arc[0] == arc[^1] && arc.Count > 3;
        var far = closed ? Enumerable.Range(1, arc.Count - 2).MaxBy(i => arc[i].DistanceTo(arc[0], arc[0], WidthAt(arc[0]))) : 0;
        if (closed) stays[far] = true;
        var open = new Stack<(int From, int To)>(closed ? [(0, far), (far, arc.Count - 1)] : [(0, arc.Count - 1)]);
        while (open.TryPop(out var stretch))
        {
            var (furthest, distance) = (0, tolerance);
            for (var i = stretch.From + 1; i < stretch.To; i++)
            {
                var away = arc[i].DistanceTo(arc[stretch.From], arc[stretch.To], WidthAt(arc[i]));
                if (away > distance) (furthest, distance) = (i, away);
            }

            if (furthest == 0) continue;
            stays[furthest] = true;
            open.Push((stretch.From, furthest));
            open.Push((furthest, stretch.To));
        }

        return [.. arc.Where((_, i) => stays[i])];
    }

    private static double WidthAt(Point point) => Math.Cos(point.Latitude * Math.PI / 180);
}
