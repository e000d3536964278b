using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Oxus.Domain;
using Oxus.Domain.Actors;
using Oxus.Evidence.Sources;
using Oxus.Records;

namespace Oxus.Scaffolding;

/// <summary>Lays out the folder of a new study: a complex of the states named, empty tables of record with their headers, and a page that says how to fill them. It runs as it is.</summary>
public static partial class NewStudy
{
    private const int FewestStates = 2;

    /// <summary>Makes <c>studies/&lt;code&gt;</c>.</summary>
    /// <param name="root">The checkout.</param>
    /// <param name="code">The study's code: lower-case letters, digits and hyphens.</param>
    /// <param name="states">Members of the complex, by code.</param>
    /// <param name="title">Its title in English; by default made from the code.</param>
    /// <param name="years">The years it covers, as <c>1991-2024</c>.</param>
    /// <returns>The folder made.</returns>
    /// <exception cref="WrongInputException">The code is taken or badly formed, a state is unknown, or there are too few of them.</exception>
    public static string Make(string root, string code, IReadOnlyList<string> states, string? title, string years)
    {
        var folder = Path.Combine(root, "studies", code);
        if (!Code().IsMatch(code)) throw Wrong("study", code, "lower-case letters, digits and hyphens, such as southern-cone");
        if (Directory.Exists(folder)) throw Wrong("study", code, $"a code that is not taken; {folder} exists");
        if (!Domain.Time.Years.TryParse(years, out var span)) throw Wrong("years", years, "a run of years, such as 1991-2024");
        var known = SharedFiles.States(Path.Combine(root, "definitions"));
        var members = states.Distinct(StringComparer.Ordinal).Select(s => StateCode.TryParse(s, out var state) && known.TryGetValue(state, out var found) ? found : throw Wrong("states", s, "codes of states as in definitions/states.yaml, such as ARG")).ToList();
        if (members.Count < FewestStates) throw Wrong("states", string.Join(',', states), "at least two states: a complex has members that differ");

        // The folder appears whole or not at all.
        var next = Path.Combine(root, "studies", $".{code}.next");
        if (Directory.Exists(next)) Directory.Delete(next, recursive: true);
        Directory.CreateDirectory(Path.Combine(next, "record"));
        File.WriteAllText(Path.Combine(next, "study.yaml"), StudyYaml(code, new Names(title ?? Title(code)), members, span));
        foreach (var (kind, header) in SharedFiles.TableHeaders) File.WriteAllText(Path.Combine(next, "record", $"{kind}.csv"), header + "\n");
        File.WriteAllText(Path.Combine(next, "README.md"), Readme(code));
        Directory.Move(next, folder);
        return folder;
    }

    private static string StudyYaml(string code, Names title, List<State> members, Domain.Time.Years years)
    {
        var text = new StringBuilder();
        text.Append("# Made by `oxus new`. Format: docs/formats.md. Names in Persian (fa) may be added beside each English one.\n");
        text.Append(CultureInfo.InvariantCulture, $"study: {code}\n");
        text.Append(CultureInfo.InvariantCulture, $"names: {{en: {Quoted(title.En)}}}\n");
        text.Append("question: {en: \"How is this complex structured, and what threatens its members?\"}\n");
        text.Append("answer-subject: {en: shared threat}\n");
        text.Append(CultureInfo.InvariantCulture, $"years: {years.From}-{years.To}\n");
        text.Append("seed: 1\n");
        text.Append("complex:\n");
        text.Append(CultureInfo.InvariantCulture, $"  code: {code}\n");
        text.Append(CultureInfo.InvariantCulture, $"  names: {{en: {Quoted(title.En)}}}\n");
        text.Append("  boundaries:\n");
        text.Append("    - code: members\n");
        text.Append(CultureInfo.InvariantCulture, $"      names: {{en: {Quoted(string.Join(", ", members.Select(m => m.Names.En)))}}}\n");
        text.Append(CultureInfo.InvariantCulture, $"      members: [{string.Join(", ", members.Select(m => m.Code))}]\n");
        text.Append("      rationale: {en: \"As named when the study was made; say here who draws the boundary so, and add others beside it.\"}\n");
        text.Append("  insulators: []\n  adjacent: []\n  global-powers: []\n");
        text.Append("record:\n");
        foreach (var (kind, _) in SharedFiles.TableHeaders) text.Append(CultureInfo.InvariantCulture, $"  - {{file: record/{kind}.csv, kind: {kind}}}\n");
        return text.ToString();
    }

    private static string Readme(string code) => $"""
        # {code}

        This study runs as it is: `./oxus run {code}`. Until its tables hold rows, its measures are undefined and say why.

        1. Fill the tables under `record/`, a row a fact, each with its source and the place in it. Columns and rules: `docs/formats.md`.
        2. Name in `sources.yaml` the sources that `definitions/sources.yaml` lacks, and in `series.yaml` the series that `definitions/series.yaml` lacks.
        3. `./oxus check {code}` names every row that could not be understood.
        4. To measure threat, add `threat.yaml`; to test hypotheses, `hypotheses.yaml` and a `panel` in `study.yaml`; to judge the claims of a document, `claims.yaml`. The study of Central Asia shows each.

        """;

    // A title may hold what YAML takes for its own.
    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Title(string code) => string.Join(' ', code.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static WrongInputException Wrong(string what, string found, string expected) => new("oxus new", 0, what, found, expected);

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex Code();
}
