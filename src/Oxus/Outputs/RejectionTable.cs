using System.Globalization;
using System.Text;
using Oxus.Evidence.Sources;

namespace Oxus.Outputs;

/// <summary>Rows that could not be understood, as the table <c>rejections.csv</c>.</summary>
public static class RejectionTable
{
    /// <summary>The table, with its header even where nothing was rejected.</summary>
    public static string Of(IEnumerable<Rejection> rejections)
    {
        var text = new StringBuilder("file,line,column,found,expected\n");
        foreach (var rejection in rejections)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Field(rejection.File)},{rejection.Line},{Field(rejection.Column)},{Field(rejection.Found)},{Field(rejection.Expected)}\n");
        }

        return text.ToString();
    }

    // A spreadsheet must not take what stood in a broken row for a formula.
    private static string Field(string text)
    {
        if (text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r') text = "'" + text;
        return text.AsSpan().IndexOfAny("\",\n\r") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
