using Oxus.Domain;
using Oxus.Evidence.Claims;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;
using Oxus.Outputs;
using Oxus.Reports;

namespace Oxus.Runs;

/// <summary>A run of a study: what was read, what was found, and the verdicts on the claims.</summary>
/// <param name="Study">What was read.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Verdicts">What that says of each claim.</param>
/// <param name="Record">When, from what and by what.</param>
/// <param name="IsEarlier">Whether nothing had changed since an earlier run, whose results these are.</param>
public sealed record StudyRun(
    StudyReading Study,
    FindingBook Findings,
    IReadOnlyList<Verdict> Verdicts,
    RunRecord Record,
    bool IsEarlier)
{
    /// <summary>The report in a language, as one page.</summary>
    public string ReportIn(Language language) => Report.Html(ForReport(), language);

    /// <summary>What the run says first.</summary>
    public RunAnswer Said(Language language)
    {
        var input = ForReport();
        return new RunAnswer(Report.Answer(input, language), Report.Hypotheses(input, language), Report.ThinData(input, language));
    }

    internal ReportInput ForReport() => new(Study, Findings, Verdicts, Codebook.Entries, Record.Version, Record.Fingerprint);
}
