using System.Text.Json;

namespace Oxus.Compile.Definitions.Geometry;

/// <summary>A country of a map: its number in ISO 3166-1 where the map gives one, its name, and its rings as runs of shared arcs.</summary>
/// <param name="Number">The ISO number, or empty.</param>
/// <param name="Name">Its English name on the map.</param>
/// <param name="Rings">Each ring as arcs in order; a negative one is the complement of an arc that is walked backwards.</param>
internal sealed record MapCountry(string Number, string Name, IReadOnlyList<IReadOnlyList<int>> Rings);

/// <summary>A map in TopoJSON: borders are arcs, and two neighbours share the arc between them.</summary>
/// <param name="Arcs">The arcs, in degrees.</param>
/// <param name="Countries">The countries.</param>
internal sealed record Topology(IReadOnlyList<IReadOnlyList<Point>> Arcs, IReadOnlyList<MapCountry> Countries)
{
    /// <summary>Reads a map.</summary>
    internal static Topology Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = document.RootElement;
        var scale = Pair(root.GetProperty("transform").GetProperty("scale"));
        var shift = Pair(root.GetProperty("transform").GetProperty("translate"));
        return new Topology(
            [.. root.GetProperty("arcs").EnumerateArray().Select(arc => ArcOf(arc, scale, shift))],
            [.. root.GetProperty("objects").GetProperty("countries").GetProperty("geometries").EnumerateArray().Select(CountryOf)]);
    }

    // Points of an arc are steps from one to the next, on a grid.
    private static IReadOnlyList<Point> ArcOf(JsonElement steps, Point scale, Point shift)
    {
        var points = new List<Point>();
        var (x, y) = (0.0, 0.0);
        foreach (var step in steps.EnumerateArray().Select(Pair))
        {
            (x, y) = (x + step.Longitude, y + step.Latitude);
            points.Add(new Point((x * scale.Longitude) + shift.Longitude, (y * scale.Latitude) + shift.Latitude));
        }

        return points;
    }

    private static MapCountry CountryOf(JsonElement geometry)
    {
        var number = geometry.TryGetProperty("id", out var id) ? id.GetString()! : "";
        var arcs = geometry.GetProperty("arcs").EnumerateArray();
        var polygons = geometry.GetProperty("type").GetString() == "Polygon" ? arcs : arcs.SelectMany(p => p.EnumerateArray());
        return new MapCountry(number, geometry.GetProperty("properties").GetProperty("name").GetString()!, [.. polygons.Select(Ring)]);
    }

    private static IReadOnlyList<int> Ring(JsonElement arcs) => [.. arcs.EnumerateArray().Select(a => a.GetInt32())];

    private static Point Pair(JsonElement pair) => new(pair[0].GetDouble(), pair[1].GetDouble());
}
