using NJsonSchema;
using Oxus.Evidence.Studies;
using Oxus.Records.Inputs;
using Oxus.Records.Yaml;

namespace Oxus.Records.Definitions;

/// <summary>Opens definition files: text, then YAML, then the schema. What fails at one stage is not held against the next.</summary>
/// <param name="files">The files of the study.</param>
/// <param name="problems">Where problems are noted.</param>
internal sealed class DefinitionFiles(InputFiles files, Problems problems)
{
    private const string Expected = "a definition file as docs/formats.md says";

    private readonly Dictionary<string, JsonSchema?> _schemas = [];
    private readonly Dictionary<string, InputText> _texts = [];
    private readonly List<(InputText Text, YamlNode Root)> _opened = [];

    /// <summary>Where problems are noted.</summary>
    public Problems Problems => problems;

    /// <summary>The files that were understood, in the order they were opened.</summary>
    public IReadOnlyList<(InputText Text, YamlNode Root)> Opened => _opened;

    /// <summary>Every definition file that was read, with the number of its entries.</summary>
    public IEnumerable<InputFile> Inputs => _texts.Values.Select(t => new InputFile(t.Path, t.Sha256, Entries(t.Path), Rejected: 0));

    /// <summary>Whether a file stands at a path.</summary>
    public bool Has(string path) => files.Has(path);

    /// <summary>The paths in a folder.</summary>
    public IEnumerable<string> Under(string folder) => files.Under(folder);

    /// <summary>The text of a file; null, with a problem noted, where there is none.</summary>
    public InputText? Text(string path)
    {
        if (_texts.TryGetValue(path, out var known)) return known;
        if (files.Read(path, Expected, problems) is not { } text) return null;
        return _texts[path] = text;
    }

    /// <summary>The outermost entry of a YAML file; null, with problems noted, where it is missing, is no plain YAML or differs from its schema.</summary>
    public Entry? Open(string path, string schema)
    {
        if (Text(path) is not { } text || YamlReader.Read(text, problems) is not { } root) return null;
        var before = problems.Count;
        if (SchemaOf(schema) is { } known) SchemaCheck.Check(path, root, known, problems);
        if (problems.Count > before) return null;
        _opened.Add((text, root));
        return Entry.Root(root, path, problems);
    }

    /// <summary>The same for a file that a study may leave out.</summary>
    public Entry? OpenIfThere(string path, string schema) => Has(path) ? Open(path, schema) : null;

    // The entries of a file are the items of its longest list; a file without lists is one.
    private int Entries(string path) => _opened.FirstOrDefault(o => o.Text.Path == path).Root is YamlMap map
        ? map.Pairs.Select(p => p.Value).OfType<YamlList>().Select(l => l.Items.Count).DefaultIfEmpty(1).Max()
        : 1;

    private JsonSchema? SchemaOf(string name)
    {
        if (_schemas.TryGetValue(name, out var known)) return known;
        var path = $"{InputFiles.Shared}schemas/{name}.schema.json";
        return _schemas[name] = Has(path) && Text(path) is { } text ? Parsed(path, text.Text) : null;
    }

    private JsonSchema? Parsed(string path, string text)
    {
        try
        {
            return JsonSchema.FromJsonAsync(text).GetAwaiter().GetResult();
        }
        catch (Newtonsoft.Json.JsonException e)
        {
            problems.Add(path, (e as Newtonsoft.Json.JsonReaderException)?.LineNumber ?? 1, "", "text that is no JSON schema", e.Message);
            return null;
        }
    }
}
