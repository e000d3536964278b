using Oxus.Domain;
using Oxus.Domain.Complexes;
using Oxus.Evidence.Studies;
using Oxus.Records.Tables;
using Oxus.Records.Yaml;

namespace Oxus.Records.Definitions;

/// <summary>Reads a study's <c>study.yaml</c>.</summary>
internal static class StudyFile
{
    private const string Path = "study.yaml";

    /// <summary>The definition of a study; null, with problems noted, where the file cannot be read.</summary>
    /// <param name="files">The files.</param>
    /// <param name="folder">The name of its folder, which is its code.</param>
    /// <param name="known">What definitions name.</param>
    public static StudyDefinition? Read(DefinitionFiles files, string folder, SharedDefinitions known)
    {
        if (files.Open(Path, "study") is not { } root) return null;
        root.Only("study", "names", "question", "answer-subject", "years", "seed", "complex", "panel", "regions", "documents", "record", "remarks");
        var code = root.Text("study");
        if (code.Length > 0 && code != folder) root.Refuse("study", code, $"{folder}, the name of the study's folder");
        var complex = root.Inner("complex", required: true);
        return new StudyDefinition(
            code,
            root.Names("names"),
            root.Names("question"),
            root.Names("answer-subject"),
            root.Years("years"),
            root.Seed("seed"),
            complex is null ? new Complex("", new(""), [], [], [], []) : ComplexOf(complex, files, known),
            root.Inner("panel")?.Only("states", "names") is { } panel ? new Panel(panel.Names("names"), [.. panel.States("states", known.States, required: true).Order()]) : null,
            RegionsOf(root, files, known),
            [.. root.Each("documents").Select(d => d.Only("code", "title", "sha256", "language", "pages"))
                .Select(d => new Document(d.Text("code"), d.Names("title"), d.Text("sha256"), d.Text("language"), d.Int("pages")))],
            TablesOf(root, files))
        {
            Remarks = RemarksOf(root, files),
        };
    }

    private static Dictionary<string, Names> RemarksOf(Entry root, DefinitionFiles files)
    {
        var remarks = new Shelf<Names>("a remark", Path);
        foreach (var entry in root.Each("remarks"))
        {
            entry.Only("at", "text");
            remarks.Add(entry.Text("at"), entry.Names("text"), entry.Row, "remarks.at", files.Problems);
        }

        return remarks.ByCode.ToDictionary(StringComparer.Ordinal);
    }

    private static Complex ComplexOf(Entry entry, DefinitionFiles files, SharedDefinitions known)
    {
        entry.Only("code", "names", "boundaries", "insulators", "adjacent", "global-powers");
        var boundaries = new List<Boundary>();
        var codes = new Shelf<Boundary>("a boundary", Path);
        foreach (var one in entry.Each("boundaries", required: true))
        {
            one.Only("code", "names", "members", "rationale");
            var boundary = new Boundary(one.Text("code"), one.Names("names"), one.States("members", known.States, required: true), one.Names("rationale")) { Row = one.Row };
            codes.Add(boundary.Code, boundary, one.Row, "complex.boundaries.code", files.Problems);
            boundaries.Add(boundary);
        }

        if (boundaries.Count == 0 && entry.Has("boundaries")) entry.Refuse("boundaries", "an empty list", "one boundary at least");
        return new Complex(
            entry.Text("code"),
            entry.Names("names"),
            boundaries,
            entry.States("insulators", known.States),
            [.. entry.Each("adjacent").Select(a => a.Only("code", "names", "members")).Select(a => new AdjacentComplex(a.Text("code"), a.Names("names"), a.States("members", known.States)) { Row = a.Row })],
            entry.States("global-powers", known.States))
        {
            Row = entry.Row,
        };
    }

    private static IReadOnlyList<Region> RegionsOf(Entry root, DefinitionFiles files, SharedDefinitions known)
    {
        var regions = new Shelf<Region>("a region", Path);
        foreach (var entry in root.Each("regions"))
        {
            entry.Only("code", "names", "members");
            var region = new Region(entry.Text("code"), entry.Names("names"), entry.States("members", known.States));
            if (known.States.Find(region.Code) is not null) entry.Refuse("code", region.Code, "a code that no state has");
            regions.Add(region.Code, region, entry.Row, "regions.code", files.Problems);
        }

        return [.. regions.All];
    }

    private static IReadOnlyList<RecordTable> TablesOf(Entry root, DefinitionFiles files)
    {
        var tables = new List<RecordTable>();
        foreach (var entry in root.Each("record", required: true))
        {
            entry.Only("file", "kind");
            var table = new RecordTable(entry.Text("file"), entry.Text("kind"));
            if (table.Kind.Length > 0 && Catalogue.Find(table.Kind) is null) entry.Refuse("kind", table.Kind, $"one of {string.Join(", ", Catalogue.Kinds.Select(k => k.Name))}");
            if (tables.Any(t => t.File == table.File)) entry.Refuse("file", table.File, "each table once");
            // The list of files holds those inside the study's folder and no others, whatever dots a path may have.
            else if (table.File.Length > 0 && !files.Has(table.File)) entry.Refuse("file", table.File, "a table in the study's folder");
            else if (table.File.Length > 0) tables.Add(table);
        }

        return tables;
    }
}
