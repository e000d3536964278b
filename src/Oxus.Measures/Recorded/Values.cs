using Oxus.Domain.Complexes;
using Oxus.Domain.Record;
using Oxus.Domain.Time;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;

namespace Oxus.Measures.Recorded;

/// <summary>The recorded values of one series and subject over years. Values of which the source itself is known to cover only a part are left out: they are never read as totals.</summary>
internal static class Values
{
    /// <summary>Years with a value, in order, each with the preferred source's.</summary>
    public static IReadOnlyList<(int Year, Observation Value)> Of(StudyRecord record, string series, string subject, Years years) =>
    [
        .. years.Each
            .Select(year => (Year: year, Value: Whole(record, series, subject, year)))
            .Where(found => found.Value is not null)
            .Select(found => (found.Year, found.Value!)),
    ];

    /// <summary>The preferred value of a year that is no part of a whole; null where there is none.</summary>
    public static Observation? Whole(StudyRecord record, string series, string subject, int year) =>
        record.All(series, subject, year).FirstOrDefault(v => !v.IsPartial)
        ?? (record.All(series, subject, year).Count == 0 ? record.Of(series, subject, year) : null);

    /// <summary>The lower end of what the source states: its low, or its value.</summary>
    public static double LowEnd(this Observation value) => value.Low ?? value.Value;

    /// <summary>The upper end of what the source states.</summary>
    public static double HighEnd(this Observation value) => value.High ?? value.Value;

    /// <summary>Whether the source gives a range.</summary>
    public static bool HasRange(this Observation value) => value.Low is not null || value.High is not null;

    /// <summary>Why nothing is known of a series: it does not exist, or has no value that is no mere part.</summary>
    public static Reason WhyNot(StudyReading study, string? series, string subject, Years years)
    {
        if (series is null || study.Record.SeriesOf(series) is null) return new Reason(MissingKind.NotCovered, "no-such-series", $"the study has no series of the code {series ?? "(none)"}");
        return years.Count == 1
            ? Unknown.NoValue(study.Record, series, subject, years.From)
            : new Reason(MissingKind.NotRecorded, "no-value-in-years", $"no value of {series} is recorded for {subject} in {years}");
    }
}
