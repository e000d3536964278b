using Oxus.Compile;

namespace Oxus.Tests.Definitions;

/// <summary>Definitions that are compiled say what their published sources say, byte for byte.</summary>
public class CompiledDefinitionsTests
{
    public static TheoryData<string> Compiled => [.. Catalogue.All.Select(c => c.Path).Where(p => p.StartsWith("definitions/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Compiled))]
    public void A_definition_agrees_with_its_sources(string path)
    {
        if (Checkout.Shared is not { } shared)
        {
            Assert.Skip("the reference data beside the checkout are absent: the definitions cannot be compared with their sources");
            return;
        }

        var text = Catalogue.All.Single(c => c.Path == path).Text(new SourceFolder(Path.Combine(shared, "data")));
        Assert.Equal(text, File.ReadAllText(Checkout.PathOf(path)));
    }
}
