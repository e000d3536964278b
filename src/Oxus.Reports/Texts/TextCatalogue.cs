using System.Collections.Frozen;
using System.Reflection;
using System.Text.RegularExpressions;
using Oxus.Domain;
using YamlDotNet.RepresentationModel;

namespace Oxus.Reports.Texts;

/// <summary>The sentences of the report in one language, each under a key that all languages share, with <c>{names}</c> where numbers and names are put in.</summary>
public sealed partial class TextCatalogue
{
    private readonly FrozenDictionary<string, string> _texts;

    private TextCatalogue(string name, FrozenDictionary<string, string> texts)
    {
        Name = name;
        _texts = texts;
    }

    /// <summary>The English sentences.</summary>
    public static TextCatalogue English { get; } = Load("en");

    /// <summary>The Persian sentences.</summary>
    public static TextCatalogue Persian { get; } = Load("fa");

    /// <summary>What the code says in English, told in Persian: titles and definitions of measures, units, kinds of interval, reasons.</summary>
    public static TextCatalogue PersianOfCode { get; } = Load("code-fa");

    /// <summary>The name of its file.</summary>
    public string Name { get; }

    /// <summary>Every key, in order.</summary>
    public IEnumerable<string> Keys => _texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>The sentences of a language; English where there are none.</summary>
    public static TextCatalogue Of(Language language) => language == Language.Persian ? Persian : English;

    /// <summary>The template under a key, or null.</summary>
    public string? Find(string key) => _texts.GetValueOrDefault(key);

    /// <summary>The template under a key.</summary>
    /// <exception cref="ArgumentException">The catalogue has no such key.</exception>
    public string this[string key] => Find(key) ?? throw new ArgumentException($"the catalogue {Name} has no text \"{key}\"", nameof(key));

    /// <summary>The names that a template leaves open, in order.</summary>
    public static IReadOnlyList<string> Holes(string template) => [.. Hole().Matches(template).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{([a-z0-9-]+)\}", RegexOptions.None, 1000)]
    internal static partial Regex Hole();

    private static TextCatalogue Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Oxus.Reports.Texts.{name}.yaml")
            ?? throw new InvalidOperationException($"the assembly lacks its texts {name}.yaml");
        using var reader = new StreamReader(stream);
        var yaml = new YamlStream();
        yaml.Load(reader);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        Gather("", yaml.Documents[0].RootNode, texts);
        return new TextCatalogue(name, texts.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static void Gather(string prefix, YamlNode node, Dictionary<string, string> texts)
    {
        if (node is not YamlMappingNode map)
        {
            texts.Add(prefix, ((YamlScalarNode)node).Value ?? "");
            return;
        }

        foreach (var (key, value) in map.Children) Gather(prefix.Length == 0 ? $"{key}" : $"{prefix}.{key}", value, texts);
    }
}
