using Oxus.Domain;
using Oxus.Domain.Actors;
using Oxus.Domain.Organisations;
using Oxus.Domain.Record;
using Oxus.Domain.Time;
using YamlDotNet.RepresentationModel;

namespace Oxus.Tests.Definitions;

/// <summary>The organisations as their files have them, read apart from the reader of the product.</summary>
internal static class OrganisationFile
{
    private const string SourcesFile = "sources.yaml";

    /// <summary>Every organisation, with the name of its file without the ending.</summary>
    public static IReadOnlyList<(string File, Organisation Body)> All { get; } =
        [.. Directory.EnumerateFiles(Checkout.PathOf("definitions", "organisations"), "*.yaml")
            .Where(path => Path.GetFileName(path) != SourcesFile)
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileNameWithoutExtension(path), Read(path)))];

    public static Organisation Of(string code) => All.Single(o => o.Body.Code == code).Body;

    /// <summary>Codes of sources in each of the files that a ledger may cite, one entry for every time a code is given.</summary>
    public static IReadOnlyList<string> SourceCodes { get; } =
        [.. new[] { SourcesFile, Path.Combine("organisations", SourcesFile) }
            .SelectMany(file => DefinitionFile.Entries(file, "sources"))
            .Select(source => DefinitionFile.Text(source, "code"))];

    /// <summary>The sources that only ledgers use.</summary>
    public static IReadOnlyList<YamlMappingNode> Sources { get; } = DefinitionFile.Entries(Path.Combine("organisations", SourcesFile), "sources");

    private static Organisation Read(string path)
    {
        var yaml = new YamlStream();
        using (var reader = new StreamReader(path)) yaml.Load(reader);
        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        var names = root["names"];
        return new Organisation(
            DefinitionFile.Text(root, "code"),
            new Names(DefinitionFile.Text(names, "en"), DefinitionFile.Text(names, "fa"), DefinitionFile.Text(names, "ru")),
            Texts(root, "scope"),
            DefinitionFile.Text(root, "regional") == "true",
            new Spell(Date(root["life"], "from"), DefinitionFile.Text(root["life"], "to") is { Length: > 0 } ? Date(root["life"], "to") : null),
            Texts(root, "predecessors"),
            [.. DefinitionFile.List(root, "codes").Select(c => new CodeSpell(DefinitionFile.Text(c, "system"), DefinitionFile.Text(c, "code"), default))],
            [.. DefinitionFile.List(root, "depth").Select(d => Depth(d, path))],
            [.. DefinitionFile.List(root, "ledger").Select(e => Entry(e, path))],
            Row(root, path));
    }

    private static DepthChange Depth(YamlMappingNode depth, string path) => new(
        Date(depth, "from"), int.Parse(DefinitionFile.Text(depth, "level")), DefinitionFile.Text(depth, "basis"), DefinitionFile.Text(depth, "source"), Row(depth, path));

    private static StatusChange Entry(YamlMappingNode entry, string path) => new(
        StateCode.Of(DefinitionFile.Text(entry, "state")),
        Word<MembershipStatus>(entry, "status"),
        Date(entry, "from"),
        DefinitionFile.Text(entry, "act"),
        DefinitionFile.Text(entry, "source"),
        DefinitionFile.Text(entry, "locator"),
        Word<Confidence>(entry, "confidence"),
        [.. DefinitionFile.List(entry, "dissents").Select(Dissent)],
        Row(entry, path));

    private static Dissent Dissent(YamlMappingNode dissent) =>
        new(Date(dissent, "from"), Word<MembershipStatus>(dissent, "status"), DefinitionFile.Text(dissent, "source"), DefinitionFile.Text(dissent, "note"));

    private static T Word<T>(YamlNode map, string key) where T : struct, Enum => Enum.Parse<T>(DefinitionFile.Text(map, key), ignoreCase: true);

    private static PartialDate Date(YamlNode map, string key) => PartialDate.TryParse(DefinitionFile.Text(map, key), out var date)
        ? date
        : throw new FormatException($"{map.Start}: \"{DefinitionFile.Text(map, key)}\" under {key} is not a date");

    private static List<string> Texts(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(key, out var list) ? [.. ((YamlSequenceNode)list).Select(item => ((YamlScalarNode)item).Value!)] : [];

    private static RowRef Row(YamlNode node, string path) => new($"organisations/{Path.GetFileName(path)}", (int)node.Start.Line);
}
