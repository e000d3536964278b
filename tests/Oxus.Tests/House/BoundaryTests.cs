using System.Xml.Linq;

namespace Oxus.Tests.House;

/// <summary>Arrows between the rooms go one way. A room sees only what is listed for it here, and the test names the arrow that is broken.</summary>
public class BoundaryTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Oxus.Numerics"] = [],
        ["Oxus.Domain"] = [],
        ["Oxus.Evidence"] = ["Oxus.Domain"],
        ["Oxus.Records"] = ["Oxus.Domain", "Oxus.Evidence"],
        ["Oxus.Measures"] = ["Oxus.Domain", "Oxus.Evidence", "Oxus.Numerics"],
        ["Oxus.Inference"] = ["Oxus.Domain", "Oxus.Evidence", "Oxus.Numerics"],
        ["Oxus.Reports"] = ["Oxus.Domain", "Oxus.Evidence"],
        ["Oxus"] = ["Oxus.Domain", "Oxus.Evidence", "Oxus.Inference", "Oxus.Measures", "Oxus.Numerics", "Oxus.Records", "Oxus.Reports"],
        ["Oxus.Cli"] = ["Oxus", "Oxus.Domain", "Oxus.Evidence"],
    };

    public static TheoryData<string> Rooms => [.. Directory.GetDirectories(Checkout.PathOf("src")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_sees_only_the_rooms_it_may(string room)
    {
        Assert.True(Allowed.TryGetValue(room, out var allowed), $"{room} has no place in the plan of the house: add its arrows here and to docs/decisions");
        var seen = XDocument.Load(Checkout.PathOf("src", room, $"{room}.csproj"))
            .Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value));
        var broken = seen.Except(allowed!).Select(other => $"{room} → {other}").ToList();
        Assert.True(broken.Count == 0, $"arrows that the plan does not have: {string.Join(", ", broken)}");
    }

    [Fact]
    public void The_domain_needs_no_package() => Assert.Empty(
        XDocument.Load(Checkout.PathOf("src", "Oxus.Domain", "Oxus.Domain.csproj")).Descendants("PackageReference"));
}
