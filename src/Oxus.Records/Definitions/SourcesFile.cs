using Oxus.Evidence.Sources;
using Oxus.Records.Yaml;

namespace Oxus.Records.Definitions;

/// <summary>Reads <c>sources.yaml</c>, the shared one, that of the organisations and a study's own.</summary>
internal static class SourcesFile
{
    private const string Required = "definitions/sources.yaml";

    private static readonly Dictionary<string, Redistribution> Terms = new()
    {
        ["free"] = Redistribution.Free,
        ["share-alike"] = Redistribution.ShareAlike,
        ["with-citation"] = Redistribution.WithCitation,
        ["unconfirmed"] = Redistribution.Unconfirmed,
        ["forbidden"] = Redistribution.Forbidden,
    };

    /// <summary>Puts each source of a file on its shelf.</summary>
    public static void Read(DefinitionFiles files, string path, Shelf<Source> sources)
    {
        if (path != Required && !files.Has(path)) return;
        if (files.Open(path, "sources") is not { } root)
        {
            sources.IsWhole = false;
            return;
        }

        foreach (var entry in root.Only("sources").Each("sources", required: true))
        {
            var source = SourceOf(entry);
            sources.Add(source.Code, source, entry.Row, "sources.code", files.Problems);
        }
    }

    private static Source SourceOf(Entry entry)
    {
        entry.Only("code", "title", "citation", "version", "licence", "url", "covers", "files", "origin");
        var licence = entry.Inner("licence", required: true)?.Only("name", "redistribution", "url");
        return new Source(
            entry.Text("code"),
            entry.Text("title"),
            entry.Text("citation"),
            entry.Text("version"),
            licence is null ? new Licence("", default) : new Licence(licence.Text("name"), licence.Word("redistribution", Terms), licence.TextOrNull("url")),
            entry.TextOrNull("url"),
            entry.Has("covers") ? entry.Years("covers") : null,
            [.. entry.Each("files").Select(f => f.Only("name", "sha256")).Select(f => new SourceFile(f.Text("name"), f.Text("sha256")))],
            entry.TextOrNull("origin") ?? entry.Text("code"));
    }
}
