using Oxus.Evidence.Sources;

namespace Oxus.Records.Definitions;

/// <summary>Reads <c>literature.yaml</c>, the shared one and a study's own.</summary>
internal static class LiteratureFile
{
    private const string Required = "definitions/literature.yaml";

    private static readonly string[] Extents = ["full", "abstract", "cited"];

    /// <summary>Puts each work of a file on its shelf.</summary>
    public static void Read(DefinitionFiles files, string path, Shelf<Work> works)
    {
        if (path != Required && !files.Has(path)) return;
        if (files.Open(path, "literature") is not { } root)
        {
            works.IsWhole = false;
            return;
        }

        foreach (var entry in root.Only("works").Each("works", required: true))
        {
            entry.Only("key", "authors", "year", "title", "where", "doi", "read");
            var read = entry.Text("read");
            if (read.Length > 0 && !Extents.Contains(read)) entry.Refuse("read", read, $"one of {string.Join(", ", Extents)}");
            var work = new Work(entry.Text("key"), entry.Text("authors"), entry.Text("year"), entry.Text("title"), entry.TextOrNull("where") ?? "", entry.TextOrNull("doi"), read);
            works.Add(work.Key, work, entry.Row, "works.key", files.Problems);
        }
    }
}
