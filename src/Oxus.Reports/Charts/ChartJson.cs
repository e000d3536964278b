using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Oxus.Domain;

namespace Oxus.Reports.Charts;

/// <summary>Writes the JSON twin of a chart: what it shows, mark by mark, with the keys of the findings behind each, for machines and for those who want the numbers.</summary>
/// <remarks>The order of members is fixed and numbers are written so that they read back exactly: the same chart gives the same bytes.</remarks>
public static class ChartJson
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The twin of a chart.</summary>
    public static string Write(Chart chart)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteString("code", chart.Code);
            json.WriteString("kind", chart.Kind);
            Write(json, "title", chart.Texts.Title);
            Write(json, "caption", chart.Texts.Caption);
            Write(json, "alt", chart.Texts.Alt);
            Write(json, "source", chart.Texts.Source);
            json.WriteStartArray("marks");
            foreach (var mark in chart.Marks) Write(json, mark);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Mark mark)
    {
        json.WriteStartObject();
        Write(json, "label", mark.Label);
        json.WriteStartObject("at");
        foreach (var (name, value) in mark.At) json.WriteString(name, value);
        json.WriteEndObject();
        if (mark.Class is not null) json.WriteString("class", mark.Class);
        if (mark.Datum.Value is { } number) json.WriteNumber("value", number);
        WriteEnd(json, "low", mark.Datum.Low);
        WriteEnd(json, "high", mark.Datum.High);
        if (mark.Datum.RangeKind is { } kind) Write(json, "range", kind);
        if (mark.Datum.Word is { } word) Write(json, "word", word);
        if (mark.Datum.Missing is { } missing) Write(json, "missing", missing);
        WriteList(json, "findings", mark.Datum.Findings);
        if (mark.Datum.Rows.Count > 0) WriteList(json, "rows", mark.Datum.Rows.Select(r => r.ToString()));
        json.WriteEndObject();
    }

    // JSON has no infinity: an open end is told in words.
    private static void WriteEnd(Utf8JsonWriter json, string name, double? end)
    {
        if (end is not { } number) return;
        if (double.IsFinite(number)) json.WriteNumber(name, number);
        else json.WriteString(name, "open");
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, Names names)
    {
        json.WriteStartObject(name);
        json.WriteString("en", names.En);
        if (names.Fa is not null) json.WriteString("fa", names.Fa);
        if (names.Ru is not null) json.WriteString("ru", names.Ru);
        json.WriteEndObject();
    }
}
