using Oxus.Domain.Complexes;

namespace Oxus.Reports.Charts.Drawing;

/// <summary>Lambert's azimuthal equal-area projection about a centre: states keep their sizes to one another, and shapes near the centre hardly change (Snyder 1987, pp. 182-190).</summary>
/// <remarks>With the sphere of radius 1, x = k cos φ sin(λ − λ₀), y = k (cos φ₀ sin φ − sin φ₀ cos φ cos(λ − λ₀)),
/// k = √(2 / (1 + sin φ₀ sin φ + cos φ₀ cos φ cos(λ − λ₀))). The point opposite to the centre has no place.</remarks>
internal sealed class EqualAreaProjection
{
    private readonly double _longitude;
    private readonly double _sine;
    private readonly double _cosine;

    /// <summary>The projection about a centre.</summary>
    public EqualAreaProjection(GeoPoint centre)
    {
        _longitude = Radians(centre.Longitude);
        (_sine, _cosine) = Math.SinCos(Radians(centre.Latitude));
    }

    /// <summary>About the middle of the points of a region, taken on the sphere, so that it may lie across the antimeridian.</summary>
    public static EqualAreaProjection About(IReadOnlyCollection<GeoPoint> points)
    {
        var (x, y, z) = (0.0, 0.0, 0.0);
        foreach (var point in points)
        {
            var (sine, cosine) = Math.SinCos(Radians(point.Latitude));
            var (east, north) = Math.SinCos(Radians(point.Longitude));
            x += cosine * north;
            y += cosine * east;
            z += sine;
        }

        return new EqualAreaProjection(new GeoPoint(Math.Atan2(y, x) * 180 / Math.PI, Math.Atan2(z, Math.Sqrt(x * x + y * y)) * 180 / Math.PI));
    }

    /// <summary>The place of a point, east and north positive, in radii of the sphere; null beyond 140° from the centre, where shapes are torn.</summary>
    public (double X, double Y)? Of(GeoPoint point)
    {
        var (sine, cosine) = Math.SinCos(Radians(point.Latitude));
        var (east, near) = Math.SinCos(Radians(point.Longitude) - _longitude);
        var closeness = _sine * sine + _cosine * cosine * near;
        if (closeness < -0.766) return null;
        var k = Math.Sqrt(2 / (1 + closeness));
        return (k * cosine * east, k * (_cosine * sine - _sine * cosine * near));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
