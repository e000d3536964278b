using Oxus.Domain.Complexes;
using Oxus.Domain.Record;
using Oxus.Evidence.Findings;

namespace Oxus.Measures;

/// <summary>What silence of the record means, and the sentences that say why something cannot be known. Each code has one sentence.</summary>
internal static class Unknown
{
    /// <summary>The declaration by which an absent row of <paramref name="what"/> means that there was none in that year; null where silence says nothing, as where the source left a state out.</summary>
    public static RowRef? SilenceMeansNone(this StudyRecord record, string what, int year) =>
        record.SeriesOf(what)?.Coverages.FirstOrDefault(c => c.Absence == Absence.Zero && c.Except.Count == 0 && c.Years.Has(year))?.Row;

    /// <summary>Why silence about <paramref name="what"/> says nothing in that year.</summary>
    public static Reason Silence(StudyRecord record, string what, int year) =>
        record.Covers(what, year) ? NotListed(what, year) : NotCovered(what, year);

    /// <summary>Why a series has no value for a subject in a year.</summary>
    public static Reason NoValue(StudyRecord record, string series, string subject, int year) =>
        record.Covers(series, subject, year) ? NotRecorded(series, subject, year)
        : record.Covers(series, year) ? LeftOut(series, subject, year) : NotCovered(series, year);

    public static Reason NotCovered(string what, int year) =>
        new(MissingKind.NotCovered, "not-covered", $"no source of the record covers {what} in {year}");

    public static Reason LeftOut(string series, string subject, int year) =>
        new(MissingKind.NotCovered, "left-out", $"the source of {series} left {subject} out in {year}");

    public static Reason NotRecorded(string what, string subject, int year) =>
        new(MissingKind.NotRecorded, "not-recorded", $"no value of {what} is recorded for {subject} in {year}");

    public static Reason NotListed(string what, int year) =>
        new(MissingKind.NotRecorded, "not-listed", $"the record does not list every case of {what} in {year}, so that silence says nothing");

    public static Reason NotYetAState(string state, int year) =>
        new(MissingKind.NotApplicable, "not-yet-a-state", $"{state} was not a member of the interstate system in {year}");

    /// <summary>Why a complex is too large for a graph of one bit a member; null where it is not.</summary>
    public static Reason? TooManyMembers(ComplexYear complex, int most) => complex.Members.Count <= most
        ? null
        : new Reason(MissingKind.Refused, "too-many-for-a-graph", $"{complex.Boundary.Code} has {complex.Members.Count} members, more than the {most} that a graph is drawn of");
}
