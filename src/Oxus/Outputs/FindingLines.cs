using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Oxus.Domain.Record;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Sources;

namespace Oxus.Outputs;

/// <summary>Findings as lines of JSON, one finding a line, in the order of keys: the file <c>findings.jsonl</c> (docs/outputs.md).</summary>
public static class FindingLines
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a book, line by line.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="book">The findings.</param>
    /// <param name="rows">Rows of the record, which tell the source of each line read.</param>
    public static void Write(Stream output, FindingBook book, IRecordRows rows)
    {
        var sources = new SourcesOfLines(rows);
        using var json = new Utf8JsonWriter(output, Plain);
        foreach (var finding in book.All)
        {
            Write(json, finding, sources);
            json.Flush();
            output.WriteByte((byte)'\n');
            json.Reset(output);
        }
    }

    /// <summary>One finding as a line, for <c>--json</c>.</summary>
    public static string LineOf(Finding finding, IRecordRows rows)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, Plain)) Write(json, finding, new SourcesOfLines(rows));
        return Encoding.UTF8.GetString(memory.ToArray());
    }

    /// <summary>Reads a book back as it was written.</summary>
    /// <exception cref="WrongInputException">A line is not a finding.</exception>
    public static FindingBook Read(string path)
    {
        var findings = new List<Finding>();
        var line = 0;
        foreach (var text in File.ReadLines(path))
        {
            line++;
            try
            {
                using var json = JsonDocument.Parse(text);
                findings.Add(ReadOne(json.RootElement));
            }
            catch (Exception broken) when (broken is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
            {
                throw new WrongInputException(path, line, "", text.Length > 60 ? text[..60] + "…" : text, "a finding as a run of Oxus writes it");
            }
        }

        return new FindingBook(findings);
    }

    private static void Write(Utf8JsonWriter json, Finding finding, SourcesOfLines sources)
    {
        json.WriteStartObject();
        json.WriteString("key", finding.Key.ToString());
        json.WriteString("measure", finding.Key.Measure);
        json.WriteString("subject", finding.Key.Subject);
        json.WriteString("year", finding.Key.Period.ToString());
        WriteOptional(json, "variant", finding.Key.Variant);
        json.WriteString("unit", finding.Unit);
        WriteOptional(json, "value", finding.Value);
        WriteOptional(json, "label", finding.Label);
        WriteOptional(json, "low", finding.Interval?.Low);
        WriteOptional(json, "high", finding.Interval?.High);
        WriteOptional(json, "interval", finding.Interval?.Kind);
        WriteOptional(json, "coverage", finding.Coverage);
        if (finding.Undefined is { } reason)
        {
            json.WriteStartObject("undefined");
            json.WriteString("kind", reason.Kind.ToString());
            json.WriteString("code", reason.Code);
            json.WriteString("text", reason.Text);
            json.WriteString("template", reason.Template);
            WriteAll(json, "arguments", reason.Arguments);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("undefined");
        }

        json.WriteString("method", finding.Method);
        json.WriteNumber("version", finding.Version);
        if (finding.Seed is { } seed) json.WriteNumber("seed", seed);
        else json.WriteNull("seed");
        WriteAll(json, "findings", finding.Reads.Findings);
        json.WriteStartArray("sources");
        foreach (var (table, runs) in finding.Reads.Rows)
        {
            foreach (var (source, lines) in sources.Of(table, runs))
            {
                json.WriteStartObject();
                json.WriteString("source", source);
                json.WriteString("table", table);
                json.WriteString("lines", string.Join(',', lines));
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static Finding ReadOne(JsonElement json)
    {
        var key = FindingKey.TryParse(json.GetProperty("key").GetString()!, out var read) ? read! : throw new FormatException("key");
        var rows = json.GetProperty("sources").EnumerateArray()
            .SelectMany(s => Lines(s.GetProperty("lines").GetString()!).Select(line => new RowRef(s.GetProperty("table").GetString()!, line)));
        var findings = json.GetProperty("findings").EnumerateArray().Select(f => FindingKey.TryParse(f.GetString()!, out var k) ? k! : throw new FormatException("findings"));
        var entry = new CodebookEntry(key.Measure, "", json.GetProperty("unit").GetString()!, "", "", "", json.GetProperty("method").GetString()!, Version: json.GetProperty("version").GetInt32(),
            SourcesStandApart: Codebook.Find(key.Measure)?.SourcesStandApart == true);
        var reads = Reads.Of(rows, findings);
        var finding = json.GetProperty("undefined") is { ValueKind: JsonValueKind.Object } undefined
            ? Finding.Missing(entry, key.Subject, key.Period, ReadReason(undefined), reads, key.Variant)
            : json.GetProperty("label").GetString() is { } label
                ? Finding.OfLabel(entry, key.Subject, key.Period, label, reads, key.Variant)
                : Finding.Of(entry, key.Subject, key.Period, json.GetProperty("value").GetDouble(), reads, key.Variant);
        return finding with
        {
            // An end that a source leaves open is infinite, and null in the file.
            Interval = json.GetProperty("interval").GetString() is { } kind
                ? new Interval(Number(json, "low") ?? double.NegativeInfinity, Number(json, "high") ?? double.PositiveInfinity, kind)
                : null,
            Coverage = Number(json, "coverage"),
            Seed = json.GetProperty("seed") is { ValueKind: JsonValueKind.Number } seed ? seed.GetUInt64() : null,
        };
    }

    private static Reason ReadReason(JsonElement json) => new(
        Enum.Parse<MissingKind>(json.GetProperty("kind").GetString()!),
        json.GetProperty("code").GetString()!,
        json.GetProperty("template").GetString()!,
        [.. json.GetProperty("arguments").EnumerateArray().Select(a => a.GetString()!)]);

    private static IEnumerable<int> Lines(string text)
    {
        foreach (var run in text.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = run.Split('-');
            var from = int.Parse(ends[0], CultureInfo.InvariantCulture);
            var to = int.Parse(ends[^1], CultureInfo.InvariantCulture);
            for (var line = from; line <= to; line++) yield return line;
        }
    }

    private static double? Number(JsonElement json, string name) => json.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    private static void WriteOptional(Utf8JsonWriter json, string name, string? text)
    {
        if (text is null) json.WriteNull(name);
        else json.WriteString(name, text);
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } finite && double.IsFinite(finite)) json.WriteNumber(name, finite);
        else json.WriteNull(name);
    }

    private static void WriteAll(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
