using Oxus.Domain.Actors;
using Oxus.Records.Yaml;

namespace Oxus.Records.Definitions;

/// <summary>Reads <c>definitions/states.yaml</c>.</summary>
internal static class StatesFile
{
    private const string Path = "definitions/states.yaml";

    /// <summary>Puts each state on its shelf.</summary>
    public static void Read(DefinitionFiles files, Shelf<State> states)
    {
        if (files.Open(Path, "states") is not { } root)
        {
            states.IsWhole = false;
            return;
        }

        foreach (var entry in root.Only("states").Each("states", required: true))
        {
            entry.Only("code", "names", "codes");
            var text = entry.Text("code");
            if (StateCode.TryParse(text, out var code)) states.Add(text, new State(code, entry.Names("names"), CodesOf(entry)), entry.Row, "states.code", files.Problems);
            else if (text.Length > 0) entry.Refuse("code", text, "three capital letters, such as TJK");
        }
    }

    /// <summary>The dated codes that other systems gave an actor or an organisation.</summary>
    public static IReadOnlyList<CodeSpell> CodesOf(Entry entry) =>
        [.. entry.Each("codes").Select(c => c.Only("system", "code", "from", "to")).Select(c => new CodeSpell(c.Text("system"), c.Text("code"), c.Spell()))];
}
