using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Oxus.Tests.Definitions;

/// <summary>The map of inputs to sectors is the table of the methods specification.</summary>
public class SectorsTests
{
    private static readonly IReadOnlyList<YamlMappingNode> Inputs = DefinitionFile.Entries("sectors.yaml", "inputs");

    private static readonly string[] Sectors = [.. DefinitionFile.Entries("sectors.yaml", "sectors").Select(s => DefinitionFile.Text(s, "code"))];

    [Fact]
    public void There_are_five_sectors_and_four_levels()
    {
        Assert.Equal(["military", "political", "economic", "societal", "environmental"], Sectors);
        Assert.Equal(["domestic", "regional", "inter-regional", "global"], DefinitionFile.Entries("sectors.yaml", "levels").Select(l => DefinitionFile.Text(l, "code")));
    }

    [Fact]
    public void The_weights_of_each_input_are_of_known_sectors_and_sum_to_1() => Assert.All(Inputs, input =>
    {
        var weights = Weights(input);
        Assert.All(weights.Keys, sector => Assert.Contains(sector, Sectors));
        Assert.Equal(1, weights.Values.Sum(), 12);
    });

    [Fact]
    public void No_input_stands_twice() => Assert.Equal(Inputs.Count, Inputs.Select(Name).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [InlineData("plover:terrorism", "military 0.5, political 0.5")]
    [InlineData("plover:illegal_drugs", "political 0.3, economic 0.4, societal 0.3")]
    [InlineData("plover:natural_resource", "economic 0.5, environmental 0.5")]
    [InlineData("cameo:19", "military 1")]
    [InlineData("cameo:163", "economic 1")]
    [InlineData("ucdp:2", "military 0.5, societal 0.5")]
    [InlineData("gtd:police", "military 1")]
    public void An_input_belongs_where_the_table_puts_it_fixture_2_12(string name, string weights) => Assert.Equal(
        weights, string.Join(", ", Weights(Inputs.Single(i => Name(i) == name)).Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Key} {w.Value}"))));

    private static string Name(YamlMappingNode input) => DefinitionFile.Text(input, "input");

    private static Dictionary<string, double> Weights(YamlMappingNode input) => ((YamlMappingNode)input["weights"]).Children.ToDictionary(
        w => ((YamlScalarNode)w.Key).Value!, w => double.Parse(((YamlScalarNode)w.Value).Value!, CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
