using System.Security.Cryptography;
using System.Text;
using Oxus.Inference;
using YamlDotNet.RepresentationModel;

namespace Oxus.Tests.Studies.CentralAsia;

/// <summary>The plan of the test stands as it was put down, and names only what the catalogue of terms holds.</summary>
public class RegisteredPlanTests
{
    private static readonly string Text = File.ReadAllText(Checkout.PathOf("studies", "central-asia", "hypotheses.yaml"));
    private static readonly YamlMappingNode Plan = Read();

    [Fact]
    public void The_plan_is_the_one_registered()
    {
        var registered = Text.Split('\n').TakeWhile(line => !line.StartsWith("amendments:", StringComparison.Ordinal)).Where(line => !line.StartsWith("sha256:", StringComparison.Ordinal));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(registered.Select(line => line + "\n")))));
        Assert.Equal(hash, Word(Plan, "sha256"));
        Assert.Equal("2026-11-25", Word(Plan, "registered"));
    }

    [Fact]
    public void Its_variables_stand_in_the_catalogue()
    {
        Assert.All(Codes("outcomes"), code => Assert.NotNull(Catalogue.OutcomeOf(code)));
        Assert.All(Codes("exposures"), code => Assert.NotNull(Catalogue.ExposureOf(code)));
        Assert.All(Codes("controls"), code => Assert.NotNull(Catalogue.ControlOf(code)));
        Assert.NotNull(Catalogue.StrataOf(Word(Plan, "strata")));
    }

    [Fact]
    public void Every_rival_has_a_control_in_the_registered_model()
    {
        var held = Each("controls").Where(c => Word(c, "primary") == "true").Select(c => (Word(c, "rival"), Word(c, "code"))).ToHashSet();
        Assert.All(Each("hypotheses").Where(h => h.Children.ContainsKey("rival")), rival => Assert.Contains((Word(rival, "code"), Word(rival, "term")), held));
    }

    [Fact]
    public void Whatever_readers_see_is_said_in_both_languages()
    {
        var named = Each("hypotheses").SelectMany(h => new[] { h["statement"], h["refuted-if"] })
            .Concat(new[] { "outcomes", "exposures", "controls" }.SelectMany(Each).Select(v => v["names"]))
            .Concat((YamlSequenceNode)Plan["exclusions"])
            .Append(Plan["estimand"]);
        Assert.All(named, names =>
        {
            Assert.True(Word((YamlMappingNode)names, "en").Length > 4);
            Assert.Matches(@"\p{IsArabic}", Word((YamlMappingNode)names, "fa"));
        });
    }

    private static IEnumerable<YamlMappingNode> Each(string key) => ((YamlSequenceNode)Plan[key]).Cast<YamlMappingNode>();

    private static IEnumerable<string> Codes(string key) => Each(key).Select(v => Word(v, "code"));

    private static string Word(YamlMappingNode node, string key) => ((YamlScalarNode)node[key]).Value!;

    private static YamlMappingNode Read()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Text));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }
}
