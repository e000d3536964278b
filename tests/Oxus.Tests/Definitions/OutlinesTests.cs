using System.Text.Json;

namespace Oxus.Tests.Definitions;

/// <summary>Outlines for maps: whole, small, and with a place for each name.</summary>
public class OutlinesTests
{
    private const int LargestFile = 250_000;

    private static readonly Dictionary<string, (double[] Label, double[][][] Rings)> Outlines = Read();

    [Fact]
    public void The_file_is_small_enough_to_be_read_with_every_study() => Assert.InRange(new FileInfo(Path).Length, 1, LargestFile);

    [Fact]
    public void Every_ring_is_closed_and_none_crosses_the_antimeridian() => Assert.All(Outlines, o => Assert.All(o.Value.Rings, ring =>
    {
        Assert.True(ring.Length > 3 && ring[0].SequenceEqual(ring[^1]), o.Key);
        Assert.All(ring.Zip(ring.Skip(1)), step => Assert.True(Math.Abs(step.First[0] - step.Second[0]) < 180, o.Key));
        Assert.All(ring, point => Assert.True(point[0] is >= -180 and <= 180 && point[1] is >= -90 and <= 90, o.Key));
    }));

    [Fact]
    public void Every_name_stands_inside_its_state() => Assert.All(Outlines, o => Assert.True(Contains(o.Value.Rings, o.Value.Label), o.Key));

    [Theory]
    [InlineData("KGZ", "TJK")]
    [InlineData("AFG", "TJK")]
    [InlineData("KAZ", "RUS")]
    public void Neighbours_share_the_points_of_their_border(string one, string other) =>
        Assert.True(Points(one).Intersect(Points(other)).Count() > 10);

    // Dushanbe, Tashkent, Astana, Kabul and Anadyr, which lies beyond the turn of longitudes.
    [Theory]
    [InlineData("TJK", 68.77, 38.56)]
    [InlineData("UZB", 69.24, 41.3)]
    [InlineData("KAZ", 71.43, 51.13)]
    [InlineData("AFG", 69.18, 34.53)]
    [InlineData("RUS", -173.2, 66)]
    public void A_place_lies_in_its_state(string state, double longitude, double latitude) => Assert.True(Contains(Outlines[state].Rings, [longitude, latitude]));

    private static string Path => Checkout.PathOf("definitions", "geometry", "outlines.json");

    private static IEnumerable<(double, double)> Points(string state) => Outlines[state].Rings.SelectMany(r => r).Select(p => (p[0], p[1])).Distinct();

    // A line from the point to the south crosses the outline an odd number of times.
    private static bool Contains(double[][][] rings, double[] point) =>
        rings.SelectMany(ring => ring.Zip(ring.Skip(1))).Count(s => s.First[0] > point[0] != s.Second[0] > point[0]
            && s.First[1] + ((s.Second[1] - s.First[1]) * (point[0] - s.First[0]) / (s.Second[0] - s.First[0])) < point[1]) % 2 == 1;

    private static Dictionary<string, (double[] Label, double[][][] Rings)> Read()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path));
        return document.RootElement.GetProperty("states").EnumerateArray().ToDictionary(
            s => s.GetProperty("code").GetString()!, s => (s.GetProperty("label").Deserialize<double[]>()!, s.GetProperty("rings").Deserialize<double[][][]>()!), StringComparer.Ordinal);
    }
}
