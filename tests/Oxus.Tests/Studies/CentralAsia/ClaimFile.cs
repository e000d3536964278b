using YamlDotNet.RepresentationModel;

namespace Oxus.Tests.Studies.CentralAsia;

/// <summary>The claim ledger of the Central Asia study as its file has it, read without the readers of the program.</summary>
internal static class ClaimFile
{
    public const string DocumentHash = "1a64189aaa34fe447077ffdaeaf8b45c1d6f6d64fd64ab580127d44e17631050";

    private static readonly YamlMappingNode Ledger = Read("studies", "central-asia", "claims.yaml");

    public static IReadOnlyList<YamlMappingNode> Claims { get; } = Items(Ledger, "claims");

    public static IReadOnlyList<YamlMappingNode> Tensions { get; } = Items(Ledger, "tensions");

    /// <summary>Keys of the works that a study may cite: those of its own file and those of the definitions.</summary>
    public static IReadOnlySet<string> Works { get; } = new[] { PathOfStudy("literature.yaml"), ["definitions", "literature.yaml"] }
        .Where(path => File.Exists(Checkout.PathOf(path)))
        .SelectMany(path => Items(Read(path), "works"))
        .Select(work => Text(work, "key"))
        .ToHashSet();

    public static string Code(YamlMappingNode claim) => Text(claim, "code");

    public static string Text(YamlMappingNode node, string key) => ((YamlScalarNode)node[key]).Value!;

    public static int Whole(YamlMappingNode node, string key) => int.Parse(Text(node, key));

    public static YamlMappingNode Map(YamlMappingNode node, string key) => (YamlMappingNode)node[key];

    public static IReadOnlyList<string> Texts(YamlMappingNode node, string key) =>
        [.. ((YamlSequenceNode)node[key]).Select(item => ((YamlScalarNode)item).Value!)];

    /// <summary>Every pair of an English and a Persian text that a reader may see, with the code of its claim or tension.</summary>
    public static IEnumerable<(string Code, string English, string Persian)> Bilingual()
    {
        foreach (var entry in Claims.Concat(Tensions))
        {
            var texts = Map(entry, "text");
            yield return (Code(entry), Text(texts, "en"), Text(texts, "fa"));
            foreach (var note in TestsOf(entry).Select(test => Map(test, "note"))) yield return (Code(entry), Text(note, "en"), Text(note, "fa"));
            if (!entry.Children.ContainsKey("untested")) continue;
            var why = Map(Map(entry, "untested"), "why");
            yield return (Code(entry), Text(why, "en"), Text(why, "fa"));
        }
    }

    /// <summary>The tests of a claim; none where it has none.</summary>
    public static IReadOnlyList<YamlMappingNode> TestsOf(YamlMappingNode claim) => claim.Children.ContainsKey("tests") ? Items(claim, "tests") : [];

    /// <summary>Bytes of the document, where the reference data lie beside the checkout.</summary>
    public static byte[] Document()
    {
        Assert.SkipWhen(Checkout.Shared is null, "the reference data beside the checkout are absent: the document that the claims are taken from");
        return File.ReadAllBytes(Path.Combine(Checkout.Shared!, "spec", "seed-paper.fa.txt"));
    }

    private static string[] PathOfStudy(string file) => ["studies", "central-asia", file];

    private static YamlMappingNode Read(params string[] path)
    {
        using var reader = new StreamReader(Checkout.PathOf(path));
        var stream = new YamlStream();
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static List<YamlMappingNode> Items(YamlMappingNode root, string key) => [.. ((YamlSequenceNode)root[key]).Cast<YamlMappingNode>()];
}
