using Oxus.Domain;

namespace Oxus.Reports.Charts.Drawing;

/// <summary>One entry of a legend: a sample, and what it means.</summary>
/// <param name="Name">What it means.</param>
/// <param name="Draw">Draws the sample in a box of <see cref="Legend.SampleWidth"/> by <see cref="Legend.SampleHeight"/> at its corner.</param>
internal sealed record LegendEntry(string Name, Action<double, double> Draw);

/// <summary>The legend of a chart: entries in lines from the side where reading starts.</summary>
internal static class Legend
{
    /// <summary>The width of a sample.</summary>
    public const double SampleWidth = 20;

    /// <summary>The height of a sample.</summary>
    public const double SampleHeight = 10;

    private const double Gap = 6;
    private const double Between = 18;

    /// <summary>Draws a legend under its title, if it has one, and returns where it ends.</summary>
    public static double Draw(Sheet sheet, double top, IReadOnlyList<LegendEntry> entries, Names? title = null)
    {
        if (entries.Count == 0) return top;
        var y = top;
        var line = sheet.LineHeight(Sheet.Small) + 3;
        sheet.Group("legend", () =>
        {
            var x = 0.0;
            if (title is not null)
            {
                foreach (var text in sheet.Lines(sheet.Say(title), sheet.Width, Sheet.Small))
                {
                    sheet.Text(0, y + Sheet.Small, text, size: Sheet.Small, colour: Palette.Soft);
                    y += line;
                }
            }

            foreach (var entry in entries)
            {
                var lines = sheet.Lines(entry.Name, sheet.Width - SampleWidth - Gap, Sheet.Small);
                var width = SampleWidth + Gap + lines.Max(l => sheet.Measure(l, Sheet.Small));
                if (x > 0 && x + width > sheet.Width)
                {
                    x = 0;
                    y += line;
                }

                entry.Draw(x, y + (line - SampleHeight) / 2 - 1.5);
                foreach (var (text, at) in lines.Select((l, i) => (l, i)))
                {
                    if (at > 0) y += line;
                    sheet.Text(x + SampleWidth + Gap, y + Sheet.Small, text, size: Sheet.Small);
                }

                x += width + Between;
            }
        });
        return y + line + 4;
    }

    /// <summary>An entry for the areas of each class, in their order.</summary>
    public static IEnumerable<LegendEntry> Areas(Sheet sheet, IEnumerable<ClassStyle> styles) => styles.Select(style => new LegendEntry(
        sheet.Say(style.Class.Name),
        (x, y) => sheet.Rectangle(x, y, SampleWidth, SampleHeight, style.Area(sheet))));

    /// <summary>An entry for the points of each class, in their order.</summary>
    public static IEnumerable<LegendEntry> Points(Sheet sheet, IEnumerable<ClassStyle> styles) => styles.Select(style => new LegendEntry(
        sheet.Say(style.Class.Name),
        (x, y) => PointMark.Draw(sheet, style.Shape, x + SampleWidth / 2, y + SampleHeight / 2, 4, style.Colour)));

    /// <summary>The entry for what is missing, where something is.</summary>
    public static IEnumerable<LegendEntry> Missing(Sheet sheet)
    {
        if (sheet.Chart.Marks.All(m => m.Datum.IsDrawn)) yield break;
        yield return new LegendEntry(
            ChartWords.NoData.In(sheet.Language),
            (x, y) => sheet.Rectangle(x, y, SampleWidth, SampleHeight, new Ink(sheet.Missing(), Palette.Gap, 0.5)));
    }
}
