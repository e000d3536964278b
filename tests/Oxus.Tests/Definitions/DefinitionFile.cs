using YamlDotNet.RepresentationModel;

namespace Oxus.Tests.Definitions;

/// <summary>A definition file as text in maps and lists, read apart from the reader of the product.</summary>
internal static class DefinitionFile
{
    /// <summary>The entries of the list that a file keeps under a key.</summary>
    public static IReadOnlyList<YamlMappingNode> Entries(string file, string key)
    {
        var yaml = new YamlStream();
        using var reader = new StreamReader(Checkout.PathOf("definitions", file));
        yaml.Load(reader);
        return [.. ((YamlSequenceNode)yaml.Documents[0].RootNode[key]).Cast<YamlMappingNode>()];
    }

    /// <summary>The text under a key, or empty.</summary>
    public static string Text(YamlNode map, string key) =>
        map is YamlMappingNode entries && entries.Children.TryGetValue(key, out var text) ? ((YamlScalarNode)text).Value ?? "" : "";

    /// <summary>The maps listed under a key, or none.</summary>
    public static IEnumerable<YamlMappingNode> List(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(key, out var list) ? ((YamlSequenceNode)list).Cast<YamlMappingNode>() : [];
}
