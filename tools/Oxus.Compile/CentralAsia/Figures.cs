using System.Globalization;

namespace Oxus.Compile.CentralAsia;

/// <summary>Single published figures on drugs and borders: one row each, two ends of a range in one row, every conflict side by side under its own source.</summary>
/// <remarks>Values are brought to one unit a series, exactly. Where a page says <i>less than</i> or <i>more than</i>, the figure it prints is also the end of the range it leaves open.</remarks>
internal static class Figures
{
    private const string File = "figures/figures.csv";

    private static readonly Dictionary<(string From, string To), decimal> Factors = new()
    {
        [("metric tons", "kg")] = 1000,
        [("billion USD", "US$")] = 1_000_000_000,
    };

    // The list's other words for units of ours.
    private static readonly Dictionary<string, string> SameUnit = new(StringComparer.Ordinal)
    {
        ["kg/ha"] = "kg per hectare",
        ["metric tons"] = "tonnes",
        ["metric tons (pure)"] = "tonnes",
        ["metric tons per year"] = "tonnes",
        ["percent (less than)"] = "percent",
    };

    private static readonly Dictionary<string, string> Regions = new(StringComparer.Ordinal) { ["Central Asia"] = "CENTRAL-ASIA", ["World"] = "WORLD" };

    /// <summary>The file and how it follows.</summary>
    internal static Compilation Compilation { get; } = Indicator.Table("figures", Read);

    private static IEnumerable<Indicator> Read(SourceFolder sources)
    {
        var rows = sources.Rows(File).Select(row => (Row: row, Series: FigureSeries.ByName[row["series"]])).ToList();
        return rows.Where(r => r.Series.End == RangeEnd.None).Select(r => Single(r.Row, r.Series)).Concat(
            rows.Where(r => r.Series.End != RangeEnd.None).GroupBy(r => (r.Series.Code, r.Row["country"], r.Row["year"], r.Row["source_url"])).Select(r => Range([.. r])));
    }

    private static Indicator Single(SourceRow row, FigureSeries series)
    {
        var value = ValueOf(row, series);
        var low = row["note"].StartsWith("more than", StringComparison.Ordinal) || row["note"].StartsWith("over ", StringComparison.Ordinal) ? value : "";
        var high = row["unit"].EndsWith("(less than)", StringComparison.Ordinal) ? value : "";
        return Row(row, series, value, low, high, [row]);
    }

    private static Indicator Range(IReadOnlyList<(SourceRow Row, FigureSeries Series)> ends)
    {
        var low = ends.Single(e => e.Series.End == RangeEnd.Low);
        var high = ends.Single(e => e.Series.End == RangeEnd.High);
        return Row(low.Row, low.Series, "", ValueOf(low.Row, low.Series), ValueOf(high.Row, high.Series), [low.Row, high.Row]);
    }

    private static Indicator Row(SourceRow row, FigureSeries series, string value, string low, string high, IEnumerable<SourceRow> rows) => new(
        series.Code,
        Regions.GetValueOrDefault(row["country"], row["country"]),
        int.Parse(row["year"], CultureInfo.InvariantCulture),
        value,
        low,
        high,
        IsPartial: false,
        FigurePages.SourceOf(row["source_url"], series),
        Locator.Of(File, rows));

    private static string ValueOf(SourceRow row, FigureSeries series)
    {
        var unit = row["unit"];
        var factor = Factors.TryGetValue((unit, series.Unit), out var found) ? found
            : SameUnit.GetValueOrDefault(unit, unit) == series.Unit ? 1
            : throw new InvalidDataException($"figures.csv line {row.Line}: no way from \"{unit}\" to {series.Unit}");
        return Indicator.Text((double)(decimal.Parse(row["value"], CultureInfo.InvariantCulture) * factor));
    }
}
