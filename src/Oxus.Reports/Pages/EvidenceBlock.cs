using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Oxus.Domain.Record;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Sources;
using Oxus.Reports.Texts;

namespace Oxus.Reports.Pages;

/// <summary>What a page carries so that each of its numbers opens its source without a network: the findings shown and all that they were read from, down to the rows, their sources and terms.</summary>
/// <remarks>Findings are kept as short arrays over a list of strings. All of it is packed, and the browser unpacks it when a reader first asks for a source.</remarks>
internal sealed class EvidenceBlock
{
    private static readonly JsonWriterOptions Plainly = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly Edition _edition;
    private readonly SortedDictionary<string, Finding> _findings = new(StringComparer.Ordinal);
    private readonly SortedSet<RowRef> _rows = [];
    private readonly List<string> _strings = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    private EvidenceBlock(Edition edition)
    {
        _edition = edition;
        Gather();
    }

    /// <summary>The script elements that hold the evidence behind all that an edition has shown.</summary>
    public static Markup Of(Edition edition)
    {
        var block = new EvidenceBlock(edition);
        return Markup.Of($"""
            <script type="application/json" id="labels">{new Markup(block.LabelsJson())}</script>
            <script type="application/octet-stream" id="evidence" data-packing="gzip base64">{new Markup(Packed(block.FindingsJson()))}</script>
            <script type="application/octet-stream" id="evidence-rows" data-packing="gzip base64">{new Markup(Packed(block.RowsJson()))}</script>

            """);
    }

    private void Gather()
    {
        var open = new Stack<string>(_edition.Shown);
        while (open.TryPop(out var key))
        {
            if (_findings.ContainsKey(key) || _edition.Book.Find(key) is not { } finding) continue;
            _findings.Add(key, finding);
            foreach (var read in finding.Reads.Findings) open.Push(read);
        }

        _rows.UnionWith(_edition.ShownRows);
        foreach (var finding in _findings.Values) _rows.UnionWith(finding.Reads.Each());
    }

    private string FindingsJson() => Written(json =>
    {
        json.WriteStartObject();
        WriteFindings(json);
        WriteMeasures(json);
        WriteNames(json);
        json.WriteStartArray("strings");
        foreach (var text in _strings) json.WriteStringValue(text);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    // key, value or word or null, unit, low, high, kind of interval, coverage, method, version, seed, findings read, rows read, reason
    private void WriteFindings(Utf8JsonWriter json)
    {
        var numbers = _findings.Keys.Select((key, at) => (key, at)).ToDictionary(k => k.key, k => k.at, StringComparer.Ordinal);
        json.WriteStartArray("findings");
        foreach (var (key, finding) in _findings)
        {
            json.WriteStartArray();
            json.WriteStringValue(key);
            if (finding.Label is { } label) json.WriteStringValue(_edition.Label(finding.Key.Measure, label));
            else WriteNumber(json, finding.Value);
            json.WriteNumberValue(Place(_edition.Unit(finding.Unit)));
            WriteNumber(json, finding.Interval?.Low);
            WriteNumber(json, finding.Interval?.High);
            json.WriteNumberValue(Place(finding.Interval is { } interval ? _edition.IntervalKind(interval.Kind) : ""));
            WriteNumber(json, finding.Coverage);
            json.WriteNumberValue(Place(MethodOf(finding.Method)));
            json.WriteNumberValue(finding.Version);
            json.WriteStringValue(finding.Seed is { } seed ? seed.ToString("D", null) : "");
            json.WriteNumberValue(Place(string.Join(' ', finding.Reads.Findings.Where(numbers.ContainsKey).Select(k => numbers[k]))));
            json.WriteNumberValue(Place(string.Join(' ', finding.Reads.Rows.Select(table => $"{Place(table.Key)}:{string.Join(',', table.Value)}"))));
            json.WriteNumberValue(Place(finding.Undefined is { } reason ? _edition.Why(reason) : ""));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private void WriteMeasures(Utf8JsonWriter json)
    {
        json.WriteStartObject("measures");
        foreach (var measure in _findings.Values.Select(f => f.Key.Measure).Distinct().Order(StringComparer.Ordinal))
        {
            json.WriteStartArray(measure);
            json.WriteStringValue(_edition.TitleOf(measure));
            json.WriteStringValue(_edition.EntryOf(measure) is { } entry ? _edition.Codebook(entry, "definition", entry.Definition).Plain : "");
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteNames(Utf8JsonWriter json)
    {
        json.WriteStartObject("names");
        foreach (var code in _findings.Values.Select(f => f.Key.Subject).Distinct().Order(StringComparer.Ordinal))
        {
            var name = _edition.NameOf(code);
            if (name != code) json.WriteString(code, name);
        }

        foreach (var (measure, variant) in _findings.Values.Where(f => f.Key.Variant is not null).Select(f => (f.Key.Measure, f.Key.Variant!)).Distinct().Order())
        {
            var name = _edition.Variant(measure, variant);
            if (name != variant) json.WriteString($"{measure}:{variant}", name);
        }

        json.WriteEndObject();
    }

    private string LabelsJson() => Written(json =>
    {
        var texts = TextCatalogue.Of(_edition.Language);
        json.WriteStartObject();
        foreach (var key in texts.Keys.Where(k => k.StartsWith("panel.", StringComparison.Ordinal))) json.WriteString(key["panel.".Length..], texts[key]);
        json.WriteString("probability", _edition.Unit("probability"));
        json.WriteEndObject();
    });

    private string RowsJson()
    {
        var rows = _rows.Select(_edition.Study.Rows.Find).OfType<RecordRow>().ToList();
        return Written(json =>
        {
            json.WriteStartObject();
            json.WriteStartObject("tables");
            foreach (var table in rows.GroupBy(r => r.Ref.Table, StringComparer.Ordinal))
            {
                json.WriteStartObject(table.Key);
                foreach (var row in table) WriteRow(json, row);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteStartObject("sources");
            foreach (var code in rows.Select(r => r.Source).OfType<string>().Distinct().Order(StringComparer.Ordinal))
            {
                if (_edition.Study.Sources.TryGetValue(code, out var source)) WriteSource(json, source);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    private static void WriteRow(Utf8JsonWriter json, RecordRow row)
    {
        json.WriteStartArray(row.Ref.Line.ToString("D", null));
        json.WriteStringValue(row.Source ?? "");
        json.WriteStringValue(row.Locator ?? "");
        foreach (var (column, text) in row.Fields)
        {
            if (text.Length == 0 || column is "source" or "locator") continue;
            json.WriteStringValue(column);
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private void WriteSource(Utf8JsonWriter json, Source source)
    {
        json.WriteStartArray(source.Code);
        json.WriteStringValue(source.Title);
        json.WriteStringValue(source.Citation);
        json.WriteStringValue(source.Version);
        json.WriteStringValue(source.Licence.Name);
        json.WriteStringValue(_edition.Say($"redistribution.{Words.Of(source.Licence.Redistribution)}").Plain);
        json.WriteStringValue(source.Url ?? "");
        json.WriteEndArray();
    }

    private string MethodOf(string key) => _edition.Study.Literature.TryGetValue(key, out var work)
        ? $"{work.Authors} ({work.Year}). {work.Title}. {work.Where}"
        : key;

    private int Place(string text)
    {
        if (_places.TryGetValue(text, out var place)) return place;
        _places.Add(text, _strings.Count);
        _strings.Add(text);
        return _strings.Count - 1;
    }

    // Seven digits are more than any source has; the whole of a number stands in findings.jsonl. JSON has no infinity; an end left open is the word for it.
    private static void WriteNumber(Utf8JsonWriter json, double? number)
    {
        if (number is not { } value) json.WriteNullValue();
        else if (double.IsFinite(value)) json.WriteRawValue(value.ToString("G7", CultureInfo.InvariantCulture));
        else json.WriteStringValue("open");
    }

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Plainly)) write(json);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static string Packed(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.SmallestSize)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return Convert.ToBase64String(bytes.ToArray());
    }
}
