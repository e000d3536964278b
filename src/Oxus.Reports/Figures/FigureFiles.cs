namespace Oxus.Reports.Figures;

/// <summary>The figures as files.</summary>
internal static class FigureFiles
{
    /// <summary>Each figure in two languages, and the numbers behind its marks.</summary>
    public static IReadOnlyList<(string Path, string Content)> Of(ReportInput input) => [];
}
