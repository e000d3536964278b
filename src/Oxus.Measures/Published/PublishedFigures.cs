using Oxus.Domain.Complexes;
using Oxus.Domain.Record;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;
using Oxus.Numerics;

namespace Oxus.Measures.Published;

/// <summary>Single figures as published, brought out as findings so that claims can be held against them: what texts say, not what a data set counts.</summary>
public sealed class PublishedFigures : IStudyMeasure
{
    private static readonly CodebookEntry Figure = new(
        "published",
        "Published figure",
        Unit: "as the series",
        Range: "as the series",
        Definition: """
            Every value of the record that was read in a text (a source that is no data set), under the code of its series. The value is that of the preferred source. The interval runs over all sources of the same subject, year and series: each gives the ends it states,
            and a source without a range gives its value for both. A source that says "more than" or "less than" speaks of one end alone; where no source gives the other, it is the end of what the series can be, or open.
            """,
        Edge: """
            No finding stands where nothing was published; silence is not zero. One figure without a range has no interval: it is a statement of its source, whose error is not known. Sources that rest on one another are told apart by their origin in the ledger of claims.
            An open end is infinite here and null in files. "At least" is met by a figure whose lower end is high enough, and missed only where an upper end is stated and too low.
            """,
        Cite: "krippendorff2004",
        SourcesStandApart: true);

    /// <inheritdoc/>
    public IReadOnlyList<CodebookEntry> Entries { get; } = [Figure];

    /// <inheritdoc/>
    public IEnumerable<Finding> Of(StudyReading study, IReplicator replicator, CancellationToken cancel)
    {
        foreach (var ((code, subject, year), values) in study.Record.Observations)
        {
            if (year == StudyRecord.AllYears || study.Record.SeriesOf(code) is not { } series) continue;
            var read = values.Where(v => study.Sources.TryGetValue(v.Source, out var source) && !source.IsDataSet).ToList();
            if (read.Count == 0) continue;
            yield return Finding.Of(Figure, subject, year, read[0].Value, Reads.Of(read.Select(v => v.Row)), code) with
            {
                Unit = series.Unit,
                Interval = IntervalOf(read, series),
            };
        }
    }

    private static Interval? IntervalOf(List<Observation> read, Series series)
    {
        var lows = read.Where(v => !StatesHighAlone(v)).Select(v => v.Low ?? v.Value).ToList();
        var highs = read.Where(v => !StatesLowAlone(v)).Select(v => v.High ?? v.Value).ToList();
        var low = lows.Count > 0 ? lows.Min() : series.Minimum ?? double.NegativeInfinity;
        var high = highs.Count > 0 ? highs.Max() : series.Maximum ?? double.PositiveInfinity;
        var kind = (lows.Count, highs.Count) switch
        {
            (0, _) => "at most, as published",
            (_, 0) => "at least, as published",
            _ => read.Count == 1 ? "range as published" : "range of sources",
        };
        return low == high && read.Count == 1 ? null : new Interval(low, high, kind);
    }

    private static bool StatesLowAlone(Observation value) => value is { Low: not null, High: null };

    private static bool StatesHighAlone(Observation value) => value is { Low: null, High: not null };
}
