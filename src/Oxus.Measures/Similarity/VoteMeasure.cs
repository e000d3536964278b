using Oxus.Domain.Actors;
using Oxus.Domain.Record;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;
using Oxus.Numerics;

namespace Oxus.Measures.Similarity;

/// <summary>A measure of how alike two states voted in the UN General Assembly in a year.</summary>
public abstract class VoteMeasure : IStudyMeasure
{
    private const string Votes = "votes";

    /// <summary>Its entry of the codebook.</summary>
    public abstract CodebookEntry Entry { get; }

    /// <inheritdoc/>
    public IReadOnlyList<CodebookEntry> Entries => [Entry];

    /// <summary>The variants it gives for a pair and year; a single null where it has but one.</summary>
    protected abstract IReadOnlyList<string?> Variants { get; }

    /// <summary>One number with its interval; null where a state always voted the same.</summary>
    protected abstract (double Value, Interval? Interval)? From(double[] counts, string? variant);

    /// <inheritdoc/>
    public IEnumerable<Finding> Of(StudyReading study, IReplicator replicator, CancellationToken cancel)
    {
        foreach (var pair in study.ComparedPairs())
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var year in study.Definition.Years.Each)
            {
                var votes = study.Record.Votes(pair, year);
                var why = WhyNot(study, pair, year, votes);
                var reads = votes is null ? Reads.Nothing : Reads.Of([votes.Row]);
                var counts = votes is null ? [] : RollCalls.Of(votes);
                foreach (var variant in Variants) yield return One(pair, year, variant, why, reads, counts);
            }
        }
    }

    private Finding One(Dyad pair, int year, string? variant, Reason? why, Reads reads, double[] counts)
    {
        if (why is not null) return Finding.Missing(Entry, pair.ToString(), year, why, reads, variant);
        return From(counts, variant) is var (value, interval)
            ? Finding.Of(Entry, pair.ToString(), year, value, reads, variant) with { Interval = interval }
            : Finding.Missing(Entry, pair.ToString(), year, new Reason(MissingKind.Insufficient, "constant-votes", $"one of {pair} voted the same way on every roll call of {year} that both took part in"), reads, variant);
    }

    private static Reason? WhyNot(StudyReading study, Dyad pair, int year, SharedVotes? votes)
    {
        if (votes is { Total: >= RollCalls.Fewest }) return null;
        if (votes is not null) return new Reason(MissingKind.Insufficient, "few-roll-calls", $"{pair} both took part in {votes.Total} roll calls of {year}, fewer than {RollCalls.Fewest}");
        if (study.NotYet(pair, year) is { } state) return Unknown.NotYetAState(state.ToString(), year);
        return Unknown.NoValue(study.Record, Votes, pair.ToString(), year);
    }
}
