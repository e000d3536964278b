using System.Text;

namespace Oxus.Compile.CentralAsia;

/// <summary>A table of a record as text: a header, and rows in the order of their columns, so that the same rows always make the same file.</summary>
internal static class RecordTable
{
    /// <summary>The first and the last year of the study.</summary>
    internal const int FirstYear = 1991;

    /// <summary>The last year of the study.</summary>
    internal const int LastYear = 2024;

    /// <summary>Whether a year lies in the study.</summary>
    internal static bool Has(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>The file of a table and how it follows.</summary>
    internal static Compilation Compilation(string name, string header, Func<SourceFolder, IEnumerable<string[]>> rows) =>
        new($"studies/central-asia/record/{name}.csv", sources => Text(header, rows(sources)));

    private static string Text(string header, IEnumerable<string[]> rows)
    {
        var columns = header.Split(',').Length;
        var text = new StringBuilder(header).Append('\n');
        foreach (var row in rows.Order(Comparer<string[]>.Create(ByColumns)))
        {
            if (row.Length != columns) throw new InvalidDataException($"a row has {row.Length} columns where the table has {columns}: {string.Join(',', row)}");
            text.AppendJoin(',', row.Select(Quoted)).Append('\n');
        }

        return text.ToString();
    }

    private static int ByColumns(string[] one, string[] other) =>
        one.Zip(other, string.CompareOrdinal).FirstOrDefault(order => order != 0);

    private static string Quoted(string field) =>
        field.AsSpan().IndexOfAny(',', '"', '\n') < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
