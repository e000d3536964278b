using System.Text;

namespace Oxus.Compile.Definitions;

/// <summary>The states of the interstate system since 1945, with their codes and names: <c>definitions/states.yaml</c>.</summary>
/// <remarks><para>Which states there are follows from the list of the Correlates of War project; numbers and dates are those of that list and of the list of Gleditsch and Ward. States that only the latter knows, and those that ended
/// before 1945, are left out. A list that was cut off when it was made leaves its last spells open.</para>
/// <para>A state is found in both lists by its name, as ISO and CLDR spell it; Gleditsch and Ward's longer names are found by the number, which the two lists mostly share.</para></remarks>
internal static class States
{
    private const string Systems = "../reference/codes/state-systems.csv";
    private const string Codes = "../reference/codes/country-codes.csv";
    private const string Territories = "cldr-territories/territories.csv";
    private const string Since = "1945";

    private const string Head =
        """
        # States of the interstate system since 1945 by the list of the Correlates of War project, one a line, with the codes that other systems gave them. Names are those of CLDR; the names of states that ended are ours.
        # Compiled from cow-states-2016, gw-states-2017, cldr-48 and code-tables-2026 by tools/Oxus.Compile: change the tool, not this file. Format: docs/formats.md.
        states:

        """;

    /// <summary>The file and how it follows.</summary>
    internal static Compilation Compilation { get; } = new("definitions/states.yaml", Text);

    private static string Text(SourceFolder sources)
    {
        var text = new StringBuilder(Head);
        foreach (var state in Read(sources).OrderBy(s => s.Code, StringComparer.Ordinal))
        {
            var names = $"en: {Plain(state.En)}, fa: {Plain(state.Fa)}, ru: {Plain(state.Ru)}";
            text.Append($"  - {{code: {state.Code}, names: {{{names}}}, codes: [{string.Join(", ", state.Codes.Select(Text))}]}}\n");
        }

        return text.ToString();
    }

    private static IEnumerable<ListedState> Read(SourceFolder sources)
    {
        var isoOfName = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var territories = sources.Rows(Territories).ToDictionary(r => r["territory"], StringComparer.Ordinal);
        var codes = sources.Rows(Codes).ToDictionary(r => r["iso3"], StringComparer.Ordinal);
        foreach (var code in codes.Values)
        {
            isoOfName.TryAdd(Spelt(code["name_en"]), code["iso3"]);
            if (territories.TryGetValue(code["iso2"], out var territory)) isoOfName.TryAdd(Spelt(territory["en"]), code["iso3"]);
        }

        var listed = sources.Rows(Systems).Where(r => r["end_note"].Length > 0 || string.CompareOrdinal(r["end"], Since) >= 0).ToList();
        var isoOfNumber = listed.Where(r => r["system"] == "COW").Select(r => (Number: r["code"], Code: OfCow(r, isoOfName))).DistinctBy(s => s.Number)
            .ToDictionary(s => s.Number, s => s.Code, StringComparer.Ordinal);
        var cow = listed.Where(r => r["system"] == "COW").ToLookup(r => isoOfNumber[r["code"]], Spell("cow"));
        var gw = listed.Where(r => r["system"] == "GW").ToLookup(r => isoOfName.GetValueOrDefault(Spelt(r["name"])) ?? isoOfNumber.GetValueOrDefault(r["code"], ""), Spell("gw"));
        return cow.Select(state =>
        {
            List<CodeText> lists = [.. state.OrderBy(c => c.From, StringComparer.Ordinal), .. gw[state.Key].OrderBy(c => c.From, StringComparer.Ordinal)];
            if (EndedStates.All.TryGetValue(state.Key, out var ended)) return ended with { Codes = [.. lists, .. ended.Codes] };
            var code = codes[state.Key];
            var names = territories[code["iso2"]];
            return new ListedState(state.Key, names["en"], names["fa"], names["ru"], [.. lists, .. EndedStates.Iso.GetValueOrDefault(state.Key) ?? Iso(code), .. Other(code)]);
        });
    }

    private static string OfCow(SourceRow row, Dictionary<string, string> isoOfName) =>
        EndedStates.OfCow.GetValueOrDefault(row["code"]) ?? isoOfName.GetValueOrDefault(Spelt(row["name"]))
        ?? throw new InvalidDataException($"state-systems.csv line {row.Line}: no code of three letters for \"{row["name"]}\"");

    // The two lists write & as a word and Saint in two ways.
    private static string Spelt(string name) => name
        .Replace("&", "and", StringComparison.Ordinal).Replace("St. ", "Saint ", StringComparison.Ordinal).Replace("é", "e", StringComparison.Ordinal).Replace("í", "i", StringComparison.Ordinal).Replace("ã", "a", StringComparison.Ordinal);

    private static Func<SourceRow, CodeText> Spell(string system) => row => new CodeText(system, row["code"], row["start"], row["end_note"].Length > 0 ? "" : row["end"]);

    private static IEnumerable<CodeText> Iso(SourceRow code) => Given(code, ("iso2", "iso2"), ("iso-numeric", "iso_numeric"));

    private static IEnumerable<CodeText> Other(SourceRow code) => Given(code, ("fips", "fips"), ("cameo", "cameo"));

    private static IEnumerable<CodeText> Given(SourceRow code, params IEnumerable<(string System, string Column)> columns) =>
        columns.Where(c => code[c.Column].Length > 0).Select(c => new CodeText(c.System, code[c.Column]));

    private static string Text(CodeText code) =>
        $"{{system: {code.System}, code: {Quoted(code.Code)}{(code.From.Length > 0 ? $", from: {code.From}" : "")}{(code.To.Length > 0 ? $", to: {code.To}" : "")}}}";

    // YAML readers take digits for numbers, and some take NO for a refusal and NA for a gap.
    private static string Quoted(string code) => code is "NO" or "NA" || char.IsAsciiDigit(code[0]) ? $"\"{code}\"" : code;

    private static string Plain(string name) => name.Any(c => c is ',' or ':' or '#') ? $"\"{name}\"" : name;
}
