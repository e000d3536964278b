using Oxus.Domain.Complexes;
using Oxus.Evidence.Claims;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;
using Oxus.Records.Yaml;

namespace Oxus.Records.Definitions;

/// <summary>Reads a study's <c>claims.yaml</c>.</summary>
internal static class ClaimsFile
{
    private const string Path = "claims.yaml";

    private static readonly Dictionary<string, ClaimKind> Kinds = new()
    {
        ["testable"] = ClaimKind.Testable,
        ["partly"] = ClaimKind.Partly,
        ["document"] = ClaimKind.Document,
        ["conceptual"] = ClaimKind.Conceptual,
        ["restatement"] = ClaimKind.Restatement,
    };

    private static readonly Dictionary<string, Relation> Relations = new()
    {
        ["at-least"] = Relation.AtLeast,
        ["at-most"] = Relation.AtMost,
        ["equal"] = Relation.Equal,
        ["positive"] = Relation.Positive,
        ["negative"] = Relation.Negative,
        ["is"] = Relation.Is,
    };

    /// <summary>Claims and tensions; none where the study has no claims. The shelf says whether the file could be read.</summary>
    public static (IReadOnlyList<Claim> Claims, Shelf<Claim> ByCode, IReadOnlyList<Tension> Tensions) Read(DefinitionFiles files, StudyDefinition? study, SharedDefinitions known)
    {
        var shelf = new Shelf<Claim>("a claim", Path);
        if (files.OpenIfThere(Path, "claims") is not { } root)
        {
            shelf.IsWhole = !files.Has(Path);
            return ([], shelf, []);
        }

        root.Only("document", "claims", "tensions");
        var code = root.Text("document");
        var document = study?.Documents.FirstOrDefault(d => d.Code == code);
        if (study is not null && document is null && code.Length > 0) root.Refuse("document", code, "the code of a document in study.yaml");
        var claims = new List<Claim>();
        foreach (var entry in root.Each("claims", required: true))
        {
            var claim = ClaimOf(entry, code, document, known);
            shelf.Add(claim.Code, claim, entry.Row, "claims.code", files.Problems);
            claims.Add(claim);
        }

        var tensions = root.Each("tensions").Select(t => t.Only("code", "text", "claims")).Select(t => new Tension(t.Text("code"), t.Names("text"), t.Codes("claims", shelf))).ToList();
        return (claims, shelf, tensions);
    }

    private static Claim ClaimOf(Entry entry, string document, Document? held, SharedDefinitions known)
    {
        entry.Only("code", "kind", "text", "passage", "cites", "actors", "place", "when", "sectors", "levels", "mechanism", "tests", "untested");
        var untested = entry.Inner("untested")?.Only("untestable", "why");
        return new Claim(
            entry.Text("code"),
            entry.Word("kind", Kinds),
            entry.Names("text"),
            PassageOf(entry, document, held),
            entry.Codes("cites", known.Literature),
            entry.Words("actors"),
            entry.TextOrNull("place") ?? "",
            entry.TextOrNull("when") ?? "unclear",
            Facets(entry, "sectors", known.Sectors?.Sectors),
            Facets(entry, "levels", known.Sectors?.Levels),
            entry.TextOrNull("mechanism") ?? "",
            [.. entry.Each("tests").Select(TestOf)],
            untested is null ? null : new Untested(untested.Flag("untestable"), untested.Names("why")))
        {
            Row = entry.Row,
        };
    }

    private static Passage PassageOf(Entry entry, string document, Document? held)
    {
        if (entry.Inner("passage", required: true)?.Only("page", "start", "length") is not { } inner) return new Passage(document, 1, 0, 1);
        var passage = new Passage(document, inner.Int("page"), inner.Int("start"), inner.Int("length"));
        if (inner.Has("page") && (passage.Page < 1 || passage.Page > held?.Pages)) inner.Refuse("page", $"{passage.Page}", held is null ? "a page from 1 on" : $"a page from 1 to {held.Pages}");
        if (passage.Start < 0) inner.Refuse("start", $"{passage.Start}", "a place from 0 on");
        if (inner.Has("length") && passage.Length < 1) inner.Refuse("length", $"{passage.Length}", "one code point at least");
        return passage;
    }

    private static ClaimTest TestOf(Entry entry)
    {
        entry.Only("finding", "relation", "readings", "word", "placebos", "note");
        var test = new ClaimTest(
            entry.Text("finding"),
            entry.Word("relation", Relations),
            entry.Numbers("readings"),
            entry.TextOrNull("word"),
            entry.Words("placebos", IsKey, KeyExpected),
            entry.NamesOrNull("note"));
        if (test.Finding.Length > 0 && !IsKey(test.Finding)) entry.Refuse("finding", test.Finding, KeyExpected);
        if (test.Relation is Relation.AtLeast or Relation.AtMost or Relation.Equal && test.Readings.Count == 0) entry.Refuse("readings", "no number", "the number, or the numbers, that the document states");
        if (test.Relation == Relation.Is && test.Word is null) entry.Refuse("word", "no word", "the word that the document states");
        return test;
    }

    private const string KeyExpected = "the key of a finding, such as effective-poles:five-republics:2022";

    private static bool IsKey(string text) => FindingKey.TryParse(text, out _);

    private static IReadOnlyList<string> Facets(Entry entry, string key, IReadOnlyList<Facet>? facets) =>
        entry.Words(key, word => facets is null || facets.Any(f => f.Code == word), $"one of {string.Join(", ", facets?.Select(f => f.Code) ?? [])}");
}
