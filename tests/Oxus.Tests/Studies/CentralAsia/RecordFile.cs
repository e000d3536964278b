using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;

namespace Oxus.Tests.Studies.CentralAsia;

/// <summary>Tables of the record of the study of Central Asia, read as plain text: no reader of the program stands between the test and the file.</summary>
internal static partial class RecordFile
{
    public static string Folder => Checkout.PathOf("studies", "central-asia");

    /// <summary>The tables that the study lists, with their kinds.</summary>
    public static IReadOnlyList<(string Table, string Kind)> Listed { get; } =
        [.. ListedTable().Matches(Study).Select(m => (m.Groups["table"].Value, m.Groups["kind"].Value))];

    public static string Study => File.ReadAllText(Path.Combine(Folder, "study.yaml"));

    public static string PathOf(string table) => Path.Combine(Folder, "record", $"{table}.csv");

    public static string HeaderOf(string table) => File.ReadLines(PathOf(table)).First();

    private static readonly ConcurrentDictionary<string, List<Dictionary<string, string>>> Tables = new(StringComparer.Ordinal);

    /// <summary>The rows of a table, each as its fields by column.</summary>
    public static IReadOnlyList<Dictionary<string, string>> Rows(string table) => Tables.GetOrAdd(table, Read);

    private static List<Dictionary<string, string>> Read(string table)
    {
        var columns = HeaderOf(table).Split(',');
        return [.. File.ReadLines(PathOf(table)).Skip(1).Select(Fields).Select(fields => columns.Zip(fields).ToDictionary(f => f.First, f => f.Second, StringComparer.Ordinal))];
    }

    /// <summary>The fields of a line; a comma between quotes divides nothing.</summary>
    public static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) (_, field) = (Add(fields, field), new StringBuilder());
            else field.Append(c);
        }

        Add(fields, field);
        return fields;
    }

    /// <summary>The codes that a definition file of ours gives, or none where it is not there.</summary>
    public static HashSet<string> CodesIn(params string[] path) =>
        File.Exists(Checkout.PathOf(path)) ? [.. Code().Matches(File.ReadAllText(Checkout.PathOf(path))).Select(m => m.Groups[1].Value)] : [];

    private static bool Add(List<string> fields, StringBuilder field)
    {
        fields.Add(field.ToString());
        return true;
    }

    [GeneratedRegex(@"\{file: record/(?<table>[a-z-]+)\.csv, kind: (?<kind>[a-z]+)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex ListedTable();

    [GeneratedRegex(@"^  - (?:\{)?code: ([^\s,]+)", RegexOptions.Multiline)]
    private static partial Regex Code();
}
