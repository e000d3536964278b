using Oxus.Domain.Complexes;
using Oxus.Domain.Record;

namespace Oxus.Records.Tables;

/// <summary>Values of series: one row, one value of one subject in one year by one source.</summary>
internal sealed class IndicatorTable() : TableKind("indicators", "series,subject,year,value,low,high,partial,source,locator", "series", "subject", "year", "source")
{
    /// <inheritdoc/>
    public override void Read(Row row, RecordParts into)
    {
        var series = row.Series("series");
        var subject = row.Subject("subject", series.IsDyadic);
        var year = YearOf(row, series);
        var (value, low, high) = (InRange(row, "value", series), InRange(row, "low", series), InRange(row, "high", series));
        if (low > high) throw row.Refused("low", $"no more than high, which is {row["high"]}");
        if (low > value) throw row.Refused("low", $"no more than value, which is {row["value"]}");
        if (high < value) throw row.Refused("high", $"no less than value, which is {row["value"]}");
        // A range without a value is read at its middle, and carries the range.
        if ((value ?? (low + high) / 2) is not { } read) throw row.Refused("value", "a number, or low and high together");
        into.Add((series.Code, subject, year), new Observation(read, low, high, row.Flag("partial"), row.Source(), row.Place));
    }

    private static int YearOf(Row row, Series series)
    {
        if (!series.IsConstant) return row.Year("year");
        return row["year"].Length == 0 ? StudyRecord.AllYears : throw row.Refused("year", $"no year: {series.Code} holds for all years");
    }

    private static double? InRange(Row row, string column, Series series)
    {
        var number = row.NumberOrNull(column);
        return number < series.Minimum || number > series.Maximum ? throw row.Refused(column, RangeOf(series)) : number;
    }

    private static string RangeOf(Series series) => (series.Minimum, series.Maximum) switch
    {
        ({ } least, { } greatest) => $"a number from {least} to {greatest}, the range of {series.Code}",
        ({ } least, _) => $"a number of at least {least}, the range of {series.Code}",
        (_, var greatest) => $"a number of at most {greatest}, the range of {series.Code}",
    };
}
