namespace Oxus.Compile.Definitions.Geometry;

/// <summary>A point on a map, in degrees.</summary>
/// <param name="Longitude">East of Greenwich.</param>
/// <param name="Latitude">North of the equator.</param>
internal readonly record struct Point(double Longitude, double Latitude)
{
    /// <summary>Twice the area that a closed ring encloses, in square degrees.</summary>
    internal static double TwiceAreaOf(IReadOnlyList<Point> ring)
    {
        var sum = 0.0;
        for (var i = 1; i < ring.Count; i++) sum += (ring[i - 1].Longitude * ring[i].Latitude) - (ring[i].Longitude * ring[i - 1].Latitude);
        return Math.Abs(sum);
    }

    /// <summary>The distance to the stretch between two points, in degrees of latitude; a degree of longitude counts as <paramref name="width"/> of them.</summary>
    internal double DistanceTo(Point from, Point to, double width)
    {
        var (x, y) = ((to.Longitude - from.Longitude) * width, to.Latitude - from.Latitude);
        var (px, py) = ((Longitude - from.Longitude) * width, Latitude - from.Latitude);
        var square = (x * x) + (y * y);
        var along = square == 0 ? 0 : Math.Clamp(((px * x) + (py * y)) / square, 0, 1);
        return Math.Sqrt(Math.Pow(px - (along * x), 2) + Math.Pow(py - (along * y), 2));
    }
}
