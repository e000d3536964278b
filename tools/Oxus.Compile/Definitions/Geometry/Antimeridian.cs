namespace Oxus.Compile.Definitions.Geometry;

/// <summary>Cuts rings where they cross the antimeridian, so that no line runs across the whole map: a ring over Chukotka becomes one that ends at 180° and one that begins at −180°.</summary>
internal static class Antimeridian
{
    private const double Half = 180;
    private const double Turn = 360;

    /// <summary>The parts of a closed ring, each within −180° to 180°. A ring around a pole has no inside on such a map and is none.</summary>
    internal static IEnumerable<IReadOnlyList<Point>> Cut(IReadOnlyList<Point> ring)
    {
        var unrolled = Unrolled(ring);
        if (unrolled[0] != unrolled[^1]) yield break;
        for (var turn = -1; turn <= 1; turn++)
        {
            var (west, east) = ((turn * Turn) - Half, (turn * Turn) + Half);
            var part = Beyond(Beyond(unrolled, west, isEast: true), east, isEast: false);
            if (part.Count > 3) yield return [.. part.Select(p => p with { Longitude = p.Longitude - (turn * Turn) })];
        }
    }

    // No step of a ring is longer than half a turn; one that seems so went the other way round.
    private static List<Point> Unrolled(IReadOnlyList<Point> ring)
    {
        var points = new List<Point> { ring[0] };
        foreach (var point in ring.Skip(1))
        {
            var longitude = point.Longitude + (Turn * Math.Round((points[^1].Longitude - point.Longitude) / Turn));
            points.Add(point with { Longitude = longitude });
        }

        return points;
    }

    // What of a closed ring lies on one side of a meridian, with the points where it crosses (Sutherland and Hodgman 1974).
    private static List<Point> Beyond(List<Point> ring, double meridian, bool isEast)
    {
        var kept = new List<Point>();
        for (var i = 1; i < ring.Count; i++)
        {
            var (a, b) = (ring[i - 1], ring[i]);
            if (IsIn(a) != IsIn(b)) Add(new Point(meridian, a.Latitude + ((b.Latitude - a.Latitude) * (meridian - a.Longitude) / (b.Longitude - a.Longitude))));
            if (IsIn(b)) Add(b);
        }

        if (kept.Count > 0) Add(kept[0]);
        return kept;

        bool IsIn(Point point) => isEast ? point.Longitude >= meridian : point.Longitude <= meridian;

        void Add(Point point)
        {
            if (kept.Count == 0 || kept[^1] != point) kept.Add(point);
        }
    }
}
