using Oxus.Domain.Actors;
using Oxus.Evidence.Sources;

namespace Oxus.Records.Definitions;

/// <summary>Reads <c>definitions/groups.yaml</c>.</summary>
internal static class GroupsFile
{
    private static readonly string[] Kinds = ["armed group", "political movement", "coalition"];

    /// <summary>Puts each armed group on its shelf.</summary>
    public static void Read(DefinitionFiles files, Shelf<ArmedGroup> groups, Shelf<Source> sources)
    {
        if (files.Open("definitions/groups.yaml", "groups") is not { } root)
        {
            groups.IsWhole = false;
            return;
        }

        foreach (var entry in root.Only("groups").Each("groups", required: true))
        {
            entry.Only("code", "kind", "names", "aliases", "codes", "designations");
            var kind = entry.Text("kind");
            if (kind.Length > 0 && !Kinds.Contains(kind)) entry.Refuse("kind", kind, $"one of {string.Join(", ", Kinds)}");
            var group = new ArmedGroup(
                entry.Text("code"),
                entry.Names("names"),
                kind,
                [.. entry.Each("aliases").Select(a => a.Only("text", "language", "from", "to")).Select(a => new Alias(a.Text("text"), a.Text("language"), a.Spell()))],
                StatesFile.CodesOf(entry),
                [.. entry.Each("designations").Select(d => d.Only("by", "as", "from", "to", "source")).Select(d => new Designation(d.Text("by"), d.Text("as"), d.Spell(), d.Code("source", sources)))]);
            groups.Add(group.Code, group, entry.Row, "groups.code", files.Problems);
        }
    }
}
