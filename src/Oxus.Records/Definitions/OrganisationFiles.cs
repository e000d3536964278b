using Oxus.Domain.Actors;
using Oxus.Domain.Organisations;
using Oxus.Domain.Time;
using Oxus.Records.Yaml;

namespace Oxus.Records.Definitions;

/// <summary>Reads <c>definitions/organisations/&lt;code&gt;.yaml</c>: one organisation a file, with its depth and its ledger of statuses.</summary>
internal static class OrganisationFiles
{
    private const string Folder = "definitions/organisations/";

    private static readonly string[] Issues =
        ["military", "political", "economic", "societal", "environmental", "narco", "terrorism", "culture", "transport", "health", "science"];

    /// <summary>The words for a status.</summary>
    public static IReadOnlyDictionary<string, MembershipStatus> Statuses { get; } = new Dictionary<string, MembershipStatus>
    {
        ["none"] = MembershipStatus.None,
        ["candidate"] = MembershipStatus.Candidate,
        ["partner"] = MembershipStatus.Partner,
        ["observer"] = MembershipStatus.Observer,
        ["member"] = MembershipStatus.Member,
        ["suspended"] = MembershipStatus.Suspended,
    };

    /// <summary>The words for confidence.</summary>
    public static IReadOnlyDictionary<string, Confidence> Confidences { get; } = new Dictionary<string, Confidence>
    {
        ["low"] = Confidence.Low,
        ["medium"] = Confidence.Medium,
        ["high"] = Confidence.High,
    };

    /// <summary>Puts each organisation on its shelf.</summary>
    public static void Read(DefinitionFiles files, SharedDefinitions known)
    {
        foreach (var path in files.Under(Folder).Where(p => p.EndsWith(".yaml", StringComparison.Ordinal) && p != Folder + "sources.yaml"))
        {
            if (files.Open(path, "organisation") is not { } root)
            {
                known.Organisations.IsWhole = false;
                continue;
            }

            var organisation = OrganisationOf(root, known);
            var expected = Folder + new string([.. organisation.Code.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-')]) + ".yaml";
            if (organisation.Code.Length > 0 && path != expected) root.Refuse("code", organisation.Code, $"the code that the file is named after; this one belongs in {expected}");
            known.Organisations.Add(organisation.Code, organisation, root.Row, "code", files.Problems);
        }
    }

    private static Organisation OrganisationOf(Entry root, SharedDefinitions known)
    {
        root.Only("code", "names", "regional", "scope", "life", "predecessors", "codes", "depth", "ledger");
        var life = root.Inner("life", required: true)?.Only("from", "to").Spell() ?? default;
        return new Organisation(
            root.Text("code"),
            root.Names("names"),
            root.Words("scope", Issues.Contains, $"one of {string.Join(", ", Issues)}", required: true),
            root.Flag("regional"),
            life,
            root.Words("predecessors"),
            StatesFile.CodesOf(root),
            DepthOf(root, life, known),
            LedgerOf(root, life, known),
            root.Row);
    }

    private static IReadOnlyList<DepthChange> DepthOf(Entry root, Spell life, SharedDefinitions known)
    {
        var changes = new List<DepthChange>();
        foreach (var entry in root.Each("depth", required: true))
        {
            entry.Only("from", "level", "basis", "source");
            var change = new DepthChange(entry.Date("from"), entry.Int("level"), entry.Text("basis"), entry.Code("source", known.Sources), entry.Row);
            if (change.Level is < 0 or > 5) entry.Refuse("level", $"{change.Level}", "a level from 0 to 5");
            HoldInLife(entry, change.From, life);
            if (changes.Count > 0) HoldInOrder(entry, change.From, changes[^1].From, changes[^1].Row.Line);
            changes.Add(change);
        }

        return changes;
    }

    private static IReadOnlyList<StatusChange> LedgerOf(Entry root, Spell life, SharedDefinitions known)
    {
        var latest = new Dictionary<StateCode, StatusChange>();
        var changes = new List<StatusChange>();
        foreach (var entry in root.Each("ledger", required: true))
        {
            entry.Only("state", "status", "from", "act", "source", "locator", "confidence", "dissents");
            var source = entry.Code("source", known.Sources);
            var change = new StatusChange(
                entry.State("state", known.States),
                entry.Word("status", Statuses),
                entry.Date("from"),
                entry.Text("act"),
                source,
                entry.Text("locator"),
                entry.Word("confidence", Confidences),
                [.. entry.Each("dissents").Select(d => DissentOf(d, source, known))],
                entry.Row);
            HoldInLife(entry, change.From, life);
            if (latest.TryGetValue(change.State, out var before)) HoldInOrder(entry, change.From, before.From, before.Row.Line);
            latest[change.State] = change;
            changes.Add(change);
        }

        return changes.Any(c => c.From == default) ? changes : [.. changes.OrderBy(c => c.From)];
    }

    private static Dissent DissentOf(Entry entry, string disputed, SharedDefinitions known)
    {
        entry.Only("from", "status", "source", "note");
        var dissent = new Dissent(entry.Date("from"), entry.Word("status", Statuses), entry.Code("source", known.Sources), entry.TextOrNull("note"));
        if (dissent.Source.Length > 0 && dissent.Source == disputed) entry.Refuse("source", dissent.Source, "another source than that of the entry it differs from");
        return dissent;
    }

    private static void HoldInLife(Entry entry, PartialDate from, Spell life)
    {
        if (from == default) return;
        if (life.From is { } founded && from.IsBefore(founded)) entry.Refuse("from", $"{from}", $"no date before {founded}, when the organisation was founded");
        if (life.To is { } ended && ended.IsBefore(from)) entry.Refuse("from", $"{from}", $"no date after {ended}, when the organisation ended");
    }

    private static void HoldInOrder(Entry entry, PartialDate from, PartialDate before, int line)
    {
        if (from == default || before == default) return;
        if (from.Earliest < before.Earliest || from == before) entry.Refuse("from", $"{from}", $"a date after {before}, which stands before it on line {line}");
    }
}
