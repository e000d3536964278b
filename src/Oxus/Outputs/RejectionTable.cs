using Oxus.Evidence.Sources;
using Oxus.Reports.Tables;

namespace Oxus.Outputs;

/// <summary>Rows that could not be understood, as the table <c>rejections.csv</c>.</summary>
public static class RejectionTable
{
    /// <summary>The table, with its header even where nothing was rejected.</summary>
    public static string Of(IEnumerable<Rejection> rejections)
    {
        var table = new Csv("file", "line", "column", "found", "expected");
        foreach (var rejection in rejections) table.Row(rejection.File, rejection.Line, rejection.Column, rejection.Found, rejection.Expected);
        return table.ToString();
    }
}
