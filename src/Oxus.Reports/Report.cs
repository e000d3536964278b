using Oxus.Domain;
using Oxus.Evidence.Hypotheses;
using Oxus.Reports.Answers;
using Oxus.Reports.Pages;
using Oxus.Reports.Tables;

namespace Oxus.Reports;

/// <summary>What a run leaves for readers: the report in two languages, its figures, and its tables.</summary>
public static class Report
{
    /// <summary>The report as one page that needs nothing beside itself: no network, no other file.</summary>
    public static string Html(ReportInput input, Language language) => Page.Of(new Edition(input, language));

    /// <summary>Every figure: <c>figures/&lt;code&gt;.en.svg</c>, <c>.fa.svg</c>, and <c>.json</c> with the numbers behind its marks.</summary>
    public static IReadOnlyList<(string Path, string Content)> Figures(ReportInput input) => Reports.Figures.FigureFiles.Of(input);

    /// <summary>Every table: <c>tables/&lt;name&gt;.csv</c>.</summary>
    public static IReadOnlyList<(string Path, string Content)> Tables(ReportInput input) => TableFiles.Of(input);

    /// <summary>The answer to the question of the study, in one careful sentence.</summary>
    public static string Answer(ReportInput input, Language language) => MainAnswer.Of(new Edition(input, language)).Plain;

    /// <summary>What became of each hypothesis and rival, in the order they were registered; empty where the study registers no test.</summary>
    public static IReadOnlyList<HypothesisRow> Hypotheses(ReportInput input, Language language) => HypothesisRows.All(new Edition(input, language));

    /// <summary>Where the record is too thin to carry much, a sentence each.</summary>
    public static IReadOnlyList<string> ThinData(ReportInput input, Language language) => [.. Answers.ThinData.Of(new Edition(input, language)).Select(p => p.Plain)];
}
