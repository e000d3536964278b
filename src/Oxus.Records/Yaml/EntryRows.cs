using Oxus.Domain.Record;
using Oxus.Evidence.Sources;

namespace Oxus.Records.Yaml;

/// <summary>Entries of a definition file as rows a reader may see: keys and the texts under them, by the line an entry begins on.</summary>
internal static class EntryRows
{
    private const string Separator = ", ";

    /// <summary>Every entry of a file. Where several begin on a line, it is the outermost.</summary>
    public static Dictionary<int, RecordRow> Of(string file, YamlNode root)
    {
        var rows = new Dictionary<int, RecordRow>();
        Gather(file, root, within: null, rows);
        return rows;
    }

    private static void Gather(string file, YamlNode node, string? within, Dictionary<int, RecordRow> rows)
    {
        if (node is YamlList list)
        {
            foreach (var item in list.Items) Gather(file, item, within, rows);
        }

        if (node is not YamlMap map) return;
        var own = TextUnder(map, "code") ?? TextUnder(map, "study");
        var fields = map.Pairs.SelectMany(p => Fields(p.Key, p.Value)).ToList();
        // A coverage or an entry of a ledger means nothing without what it belongs to.
        if (own is null && within is not null) fields.Insert(0, KeyValuePair.Create("of", within));
        rows.TryAdd(map.Line, new RecordRow(
            new RowRef(file, map.Line), [.. fields.Where(f => f.Key is not "source" and not "locator")], TextUnder(map, "source"), TextUnder(map, "locator")));
        foreach (var pair in map.Pairs) Gather(file, pair.Value, own ?? within, rows);
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(string key, YamlNode value) => value switch
    {
        YamlScalar scalar => [KeyValuePair.Create(key, scalar.Text)],
        YamlMap map => map.Pairs.SelectMany(p => Fields($"{key}.{p.Key}", p.Value)),
        YamlList list when list.Items.All(i => i is YamlScalar) => [KeyValuePair.Create(key, string.Join(Separator, list.Items.Select(i => i.Described)))],
        _ => [],
    };

    private static string? TextUnder(YamlMap map, string key) => map.Find(key)?.Value is YamlScalar { Text: var text } ? text : null;
}
