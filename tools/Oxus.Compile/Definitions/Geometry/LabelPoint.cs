namespace Oxus.Compile.Definitions.Geometry;

/// <summary>Where the name of a state may stand: the point inside it that lies furthest from its outline, to a tenth of a degree or so.</summary>
internal static class LabelPoint
{
    private const int Cells = 24;
    private const int Rounds = 4;

    /// <summary>The point, for the rings of a state; the largest ring decides, and rings inside it are holes.</summary>
    internal static Point Of(IReadOnlyList<IReadOnlyList<Point>> rings)
    {
        var main = rings.MaxBy(Point.TwiceAreaOf)!;
        var (west, east) = (main.Min(p => p.Longitude), main.Max(p => p.Longitude));
        var (south, north) = (main.Min(p => p.Latitude), main.Max(p => p.Latitude));
        var width = Math.Cos((south + north) / 2 * Math.PI / 180);
        var best = new Point((west + east) / 2, (south + north) / 2);
        var room = double.NegativeInfinity;
        for (var round = 0; round < Rounds; round++)
        {
            var (stepX, stepY) = ((east - west) / Cells, (north - south) / Cells);
            for (var i = 0; i <= Cells; i++)
            {
                for (var j = 0; j <= Cells; j++)
                {
                    var point = new Point(west + (i * stepX), south + (j * stepY));
                    var free = Room(point, rings, width);
                    if (free > room) (best, room) = (point, free);
                }
            }

            (west, east, south, north) = (best.Longitude - stepX, best.Longitude + stepX, best.Latitude - stepY, best.Latitude + stepY);
        }

        return best;
    }

    // How far a point inside lies from the outline; less than nothing outside.
    private static double Room(Point point, IReadOnlyList<IReadOnlyList<Point>> rings, double width)
    {
        var inside = false;
        var nearest = double.PositiveInfinity;
        foreach (var ring in rings)
        {
            for (var i = 1; i < ring.Count; i++)
            {
                var (a, b) = (ring[i - 1], ring[i]);
                nearest = Math.Min(nearest, point.DistanceTo(a, b, width));
                if (a.Latitude > point.Latitude != b.Latitude > point.Latitude
                    && point.Longitude < ((b.Longitude - a.Longitude) * (point.Latitude - a.Latitude) / (b.Latitude - a.Latitude)) + a.Longitude)
                    inside = !inside;
            }
        }

        return inside ? nearest : -nearest;
    }
}
