using Oxus.Domain;

namespace Oxus.Outputs;

/// <summary>The names of the files a run leaves (docs/outputs.md).</summary>
public static class ResultFiles
{
    /// <summary>One finding a line.</summary>
    public const string Findings = "findings.jsonl";

    /// <summary>Rows that could not be understood.</summary>
    public const string Rejections = "rejections.csv";

    /// <summary>The report in a language.</summary>
    public static string ReportIn(Language language) => language switch
    {
        Language.English => "report.en.html",
        Language.Persian => "report.fa.html",
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "reports are written in English and Persian"),
    };
}
