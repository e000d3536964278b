using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;
using Oxus.Numerics;

namespace Oxus.Measures;

/// <summary>A measure with more possible findings than anyone would read (every series, pair and span of years), whose findings are therefore made where a claim of the study asks for them by key, as evidence or as a placebo.</summary>
/// <remarks>A key that cannot be answered gets a finding too, undefined and with its reason: what was asked is never passed over in silence.</remarks>
public abstract class AskedMeasure : IStudyMeasure
{
    /// <summary>What codebook entries say of the choice of findings, alike for all of them.</summary>
    private protected const string WhereAsked = "Made where a claim asks for it.";

    /// <inheritdoc/>
    public abstract IReadOnlyList<CodebookEntry> Entries { get; }

    /// <inheritdoc/>
    public IEnumerable<Finding> Of(StudyReading study, IReplicator replicator, CancellationToken cancel)
    {
        foreach (var entry in Entries)
        {
            foreach (var asked in KeysOf(study, entry.Key))
            {
                cancel.ThrowIfCancellationRequested();
                yield return Answer(study, entry, asked);
            }
        }
    }

    /// <summary>The finding under a key that a claim asks for: a result, or the reason why there is none.</summary>
    private protected abstract Finding Answer(StudyReading study, CodebookEntry entry, FindingKey asked);

    /// <summary>No result under a key, and why.</summary>
    private protected static Finding Missing(CodebookEntry entry, FindingKey asked, Reason why, Reads? reads = null) =>
        Finding.Missing(entry, asked.Subject, asked.Period, why, reads, asked.Variant);

    /// <summary>A number under a key.</summary>
    private protected static Finding Number(CodebookEntry entry, FindingKey asked, double value, Reads reads) =>
        Finding.Of(entry, asked.Subject, asked.Period, value, reads, asked.Variant);

    /// <summary>A word under a key.</summary>
    private protected static Finding Word(CodebookEntry entry, FindingKey asked, string word, Reads reads) =>
        Finding.OfLabel(entry, asked.Subject, asked.Period, word, reads, asked.Variant);

    private static IEnumerable<FindingKey> KeysOf(StudyReading study, string measure) => study.Claims
        .SelectMany(claim => claim.Tests)
        .SelectMany(test => test.Placebos.Append(test.Finding))
        .Where(key => key.StartsWith(measure + ":", StringComparison.Ordinal))
        .Select(key => FindingKey.TryParse(key, out var parsed) ? parsed : null)
        .OfType<FindingKey>()
        .Distinct()
        .Order();
}
