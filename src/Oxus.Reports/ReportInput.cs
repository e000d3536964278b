using Oxus.Evidence.Claims;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;

namespace Oxus.Reports;

/// <summary>All that a report is made from. It shows findings and computes none, so that the same input gives the same bytes.</summary>
/// <param name="Study">The study as it was read.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Verdicts">What the findings make of each claim.</param>
/// <param name="Codebook">The entries of the measures that findings may bear.</param>
/// <param name="Version">The version of Oxus.</param>
/// <param name="Fingerprint">The hash of all inputs, so that a printed page tells which run it belongs to.</param>
public sealed record ReportInput(
    StudyReading Study,
    FindingBook Findings,
    IReadOnlyList<Verdict> Verdicts,
    IReadOnlyList<CodebookEntry> Codebook,
    string Version,
    string Fingerprint);
