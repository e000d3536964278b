using Oxus.Domain;

namespace Oxus.Reports.Charts.Drawing;

/// <summary>The column of names at the side where reading starts.</summary>
internal static class Gutter
{
    /// <summary>How wide it must be for names that are wrapped at a greatest width.</summary>
    public static double Width(Sheet sheet, IEnumerable<Names> names, double most, double size = Sheet.Size, bool isBold = false) => names
        .SelectMany(n => sheet.Lines(sheet.Say(n), most, size, isBold))
        .Select(l => sheet.Measure(l, size, isBold))
        .DefaultIfEmpty(0)
        .Max();

    /// <summary>How high a name is when wrapped.</summary>
    public static double Height(Sheet sheet, Names name, double width, double size = Sheet.Size, bool isBold = false) =>
        sheet.Lines(sheet.Say(name), width, size, isBold).Count * sheet.LineHeight(size);

    /// <summary>Writes a name, wrapped, its middle at a height; it hangs on the far edge of the column, next to what it names.</summary>
    public static void Write(Sheet sheet, Names name, double edge, double width, double middle, double size = Sheet.Size, bool isBold = false, Anchor anchor = Anchor.End)
    {
        var lines = sheet.Lines(sheet.Say(name), width + 0.5, size, isBold);
        var line = sheet.LineHeight(size);
        sheet.Paragraph(edge, middle - (lines.Count - 1) * line / 2 + size * 0.35, lines, anchor, size, isBold, name: "label");
    }
}
