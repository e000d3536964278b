using Oxus.Domain;
using Oxus.Reports.Charts.Drawing;

namespace Oxus.Reports.Charts;

/// <summary>Draws charts as SVG that stands alone, prints well, and opens the finding behind each mark.</summary>
public static class SvgRendering
{
    /// <summary>The drawing of a chart in a language: an <c>svg</c> element with title and description, whose marks carry <c>data-finding</c>
    /// (the key of the finding behind them) or <c>data-row</c>, can be reached by keyboard, and name themselves.</summary>
    /// <remarks>Colours and sizes are presentation attributes, so that the picture needs no style sheet and any style sheet may change them. In a
    /// right-to-left language names, axes and legends change sides; bars grow from their names; time and number lines run from left to right
    /// unless <see cref="SvgSettings.TimeFollowsScript"/> turns time.</remarks>
    /// <param name="chart">What is drawn.</param>
    /// <param name="language">The language of its texts, which decides its direction too.</param>
    /// <param name="settings">What depends on the place where it will stand; inside a page where null.</param>
    /// <returns>The same bytes for the same chart, language and settings.</returns>
    /// <exception cref="ArgumentException">The definition does not hold together: a mark names a class, row or actor that the chart does not have.</exception>
    public static string Render(Chart chart, Language language, SvgSettings? settings = null)
    {
        settings ??= SvgSettings.Inline;
        var sheet = new Sheet(chart, language, settings);
        var top = settings.IsFramed ? Frame.DrawHead(sheet) : 4;
        switch (chart)
        {
            case MapChart map:
                MapDrawing.Draw(sheet, map, top);
                break;
            case LineChart lines:
                LineDrawing.Draw(sheet, lines, top);
                break;
            case DotIntervalChart dots:
                DotIntervalDrawing.Draw(sheet, dots, top);
                break;
            case TimelineChart timeline:
                TimelineDrawing.Draw(sheet, timeline, top);
                break;
            case MatrixChart matrix:
                MatrixDrawing.Draw(sheet, matrix, top);
                break;
            case NetworkChart network:
                NetworkDrawing.Draw(sheet, network, top);
                break;
            case SpecificationCurveChart curve:
                SpecificationCurveDrawing.Draw(sheet, curve, top);
                break;
            case BarChart bars:
                BarDrawing.Draw(sheet, bars, top);
                break;
            default:
                throw new ArgumentException($"there is no drawing for charts of the kind {chart.Kind}", nameof(chart));
        }

        if (settings.IsFramed) Frame.DrawFoot(sheet);
        return sheet.Finish();
    }
}
