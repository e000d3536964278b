using System.Globalization;
using System.Text;

namespace Oxus.Compile.Definitions.Geometry;

/// <summary>Outlines of states for maps on a page, from Natural Earth at 1:50 million: <c>definitions/geometry/outlines.json</c>.</summary>
/// <remarks><para>Arcs are thinned before rings are put together, so that neighbours go on sharing their border. Islands and holes too small to be seen are left out, except the largest ring of a country.</para>
/// <para>Natural Earth draws who holds the ground. Territories that are no states of their own stand under their ISO code; two areas without any are drawn with the state that the United Nations counts them to, and
/// others without any are left out, and so is Antarctica, which lies around a pole.</para></remarks>
internal static class Outlines
{
    private const string Map = "natural-earth/countries-50m.json";
    private const string Codes = "../reference/codes/country-codes.csv";
    private const double Tolerance = 0.1;
    private const double LeastTwiceArea = 0.1;
    private const double LeastTwiceAreaOfAll = 0.0005;
    private const int Decimals = 2;
    private const string Antarctica = "ATA";

    private static readonly Dictionary<string, string> WithoutNumber = new(StringComparer.Ordinal) { ["Kosovo"] = "XKX", ["N. Cyprus"] = "CYP", ["Somaliland"] = "SOM" };

    /// <summary>The file and how it follows.</summary>
    internal static Compilation Compilation { get; } = new("definitions/geometry/outlines.json", Text);

    private static string Text(SourceFolder sources)
    {
        var iso = sources.Rows(Codes).Where(r => r["iso_numeric"].Length > 0).ToDictionary(r => r["iso_numeric"], r => r["iso3"], StringComparer.Ordinal);
        var map = Topology.Read(sources.PathOf(Map));
        var arcs = map.Arcs.Select(arc => Simplification.Of(arc, Tolerance)).ToList();
        var states =
            from country in map.Countries
            let code = iso.GetValueOrDefault(country.Number) ?? WithoutNumber.GetValueOrDefault(country.Name)
            where code is not (null or Antarctica)
            group country by code into parts
            orderby parts.Key
            let seen = Seen(parts, arcs) is { Count: > 0 } thinned ? thinned : Seen(parts, map.Arcs)
            where seen.Count > 0
            select $"{{\"code\": \"{parts.Key}\", \"label\": {Text(LabelPoint.Of(seen))}, \"rings\": [{string.Join(", ", seen.Select(r => $"[{string.Join(",", r.Select(Text))}]"))}]}}";
        return new StringBuilder("{\"source\": \"natural-earth-4.1\", \"states\": [\n").AppendJoin(",\n", states).Append("\n]}\n").ToString();
    }

    // A country smaller than the tolerance is thinned to nothing; it is then drawn as the map has it, unless it is too small for two decimals.
    private static List<IReadOnlyList<Point>> Seen(IEnumerable<MapCountry> parts, IReadOnlyList<IReadOnlyList<Point>> arcs)
    {
        var whole = parts.SelectMany(p => p.Rings).SelectMany(ring => Antimeridian.Cut(RingOf(ring, arcs))).Where(r => Point.TwiceAreaOf(r) > LeastTwiceAreaOfAll).OrderByDescending(Point.TwiceAreaOf).ToList();
        return [.. whole.Where((ring, i) => i == 0 || Point.TwiceAreaOf(ring) >= LeastTwiceArea)];
    }

    private static IReadOnlyList<Point> RingOf(IReadOnlyList<int> run, IReadOnlyList<IReadOnlyList<Point>> arcs)
    {
        var ring = new List<Point>();
        foreach (var point in run.SelectMany(arc => arc >= 0 ? arcs[arc] : arcs[~arc].Reverse()))
        {
            var rounded = new Point(Math.Round(point.Longitude, Decimals), Math.Round(point.Latitude, Decimals));
            if (ring.Count == 0 || ring[^1] != rounded) ring.Add(rounded);
        }

        return ring;
    }

    private static string Text(Point point) =>
        string.Create(CultureInfo.InvariantCulture, $"[{Math.Round(point.Longitude, Decimals)},{Math.Round(point.Latitude, Decimals)}]");
}
