using Oxus.Domain;
using Oxus.Reports.Charts;

namespace Oxus.Reports.Figures;

/// <summary>The figures as files.</summary>
internal static class FigureFiles
{
    /// <summary>Each figure in two languages, and the numbers behind its marks.</summary>
    public static IReadOnlyList<(string Path, string Content)> Of(ReportInput input) =>
    [
        .. Catalogue.ChartsOf(input).SelectMany(chart => ((string, string)[])
        [
            ($"figures/{chart.Code}.en.svg", SvgRendering.Render(chart, Language.English, SvgSettings.StandAlone)),
            ($"figures/{chart.Code}.fa.svg", SvgRendering.Render(chart, Language.Persian, SvgSettings.StandAlone)),
            ($"figures/{chart.Code}.json", ChartJson.Write(chart)),
        ]),
    ];
}
