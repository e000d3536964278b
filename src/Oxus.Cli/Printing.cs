using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Oxus.Evidence.Findings;
using Spectre.Console;

namespace Oxus.Cli;

/// <summary>How answers are put on paper: lines, tables, JSON.</summary>
internal static class Printing
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>Prints a line as it stands; long lines are left to the terminal, so that paths and keys can be copied whole.</summary>
    public static void Print(this Terminal terminal, string text) => terminal.Output.Profile.Out.Writer.WriteLine(text);

    /// <summary>Prints a table.</summary>
    public static void Print(this Terminal terminal, Table table) => terminal.Output.Write(table);

    /// <summary>Prints a value as JSON.</summary>
    public static void PrintJson<T>(this Terminal terminal, T value) => terminal.Print(JsonSerializer.Serialize(value, Format));

    /// <summary>A table with the given headings.</summary>
    public static Table TableOf(params ReadOnlySpan<string> headings)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var heading in headings) table.AddColumn(new TableColumn(new Text(heading)));
        return table;
    }

    /// <summary>A row of plain text.</summary>
    public static void Row(this Table table, params ReadOnlySpan<string> cells)
    {
        var texts = new List<Text>();
        foreach (var cell in cells) texts.Add(new Text(cell));
        table.AddRow(texts);
    }

    /// <summary>A finding's value with its interval, or why there is none.</summary>
    public static string ValueOf(Finding finding)
    {
        if (finding.Undefined is { } reason) return $"undefined: {reason}";
        if (finding.Label is { } label) return label;
        var value = Number(finding.Value!.Value);
        return finding.Interval is { } interval ? $"{value} [{Number(interval.Low)}; {Number(interval.High)}]" : value;
    }

    /// <summary>A kind in words: <c>with citation</c>.</summary>
    public static string Words<T>(T kind)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString()).Replace('-', ' ');

    /// <summary>A number with four significant digits.</summary>
    public static string Number(double value) =>
        Math.Abs(value) >= 10_000 ? value.ToString("#,0", CultureInfo.InvariantCulture) : value.ToString("G4", CultureInfo.InvariantCulture);
}
