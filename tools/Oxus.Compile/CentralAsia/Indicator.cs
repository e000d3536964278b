using System.Globalization;

namespace Oxus.Compile.CentralAsia;

/// <summary>A row of a table of indicators. Numbers stand as the shortest text that reads back as the same number.</summary>
/// <param name="Series">The series.</param>
/// <param name="Subject">A state, a pair or a region.</param>
/// <param name="Year">The year; null where the value holds always.</param>
/// <param name="Value">The value.</param>
/// <param name="Low">The lower end of its range, where the source gives one.</param>
/// <param name="High">The upper end.</param>
/// <param name="IsPartial">Whether the source is known to cover only a part.</param>
/// <param name="Source">The source.</param>
/// <param name="Locator">The place in it.</param>
internal sealed record Indicator(string Series, string Subject, int? Year, string Value, string Low, string High, bool IsPartial, string Source, string Locator)
{
    private const string Header = "series,subject,year,value,low,high,partial,source,locator";

    /// <summary>The file of a table of indicators and how it follows.</summary>
    internal static Compilation Table(string name, params IReadOnlyList<Func<SourceFolder, IEnumerable<Indicator>>> parts) =>
        RecordTable.Compilation(name, Header, sources => Once(parts.SelectMany(part => part(sources))).Select(i => i.Row));

    /// <summary>A number as the record writes it.</summary>
    internal static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number as a source writes it.</summary>
    internal static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private string[] Row => [Series, Subject, Year?.ToString(CultureInfo.InvariantCulture) ?? "", Value, Low, High, IsPartial ? "1" : "0", Source, Locator];

    private static IEnumerable<Indicator> Once(IEnumerable<Indicator> rows)
    {
        var seen = new Dictionary<(string, string, int?, string), Indicator>();
        foreach (var row in rows)
        {
            if (!seen.TryAdd((row.Series, row.Subject, row.Year, row.Source), row))
                throw new InvalidDataException($"{row.Series} of {row.Subject} in {row.Year} stands twice: {seen[(row.Series, row.Subject, row.Year, row.Source)].Locator} and {row.Locator}");
        }

        return seen.Values;
    }
}
