namespace Oxus.Reports.Charts.Drawing;

/// <summary>Title above a chart, caption and source below it, for pictures that stand alone.</summary>
internal static class Frame
{
    private const double TitleSize = 15;

    /// <summary>Draws the title and returns where the chart begins.</summary>
    public static double DrawHead(Sheet sheet) =>
        sheet.Paragraph(0, TitleSize + 2, sheet.Lines(sheet.Say(sheet.Chart.Texts.Title), sheet.Width, TitleSize, isBold: true), size: TitleSize, isBold: true, name: "title") - 2;

    /// <summary>Draws caption and source under all that was drawn.</summary>
    public static void DrawFoot(Sheet sheet)
    {
        var y = sheet.Bottom + 20;
        y = sheet.Paragraph(0, y, sheet.Lines(sheet.Say(sheet.Chart.Texts.Caption), sheet.Width, Sheet.Small), size: Sheet.Small, name: "caption");
        var source = sheet.Say(sheet.Chart.Texts.Source);
        if (source.Length == 0) return;
        sheet.Paragraph(0, y, sheet.Lines(source, sheet.Width, Sheet.Small), size: Sheet.Small, colour: Palette.Soft, name: "source");
    }
}
