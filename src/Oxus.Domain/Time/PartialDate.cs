using System.Globalization;

namespace Oxus.Domain.Time;

/// <summary>A date known to the day, to the month or only to the year, as sources give it: <c>1992-05-15</c>, <c>1992-05</c>, <c>1992</c>.</summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, int? month, int? day)
    {
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The month from 1 to 12, where known.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, where known.</summary>
    public int? Day { get; }

    /// <summary>The first day that the date can mean.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that the date can mean.</summary>
    public DateOnly Latest => Day is { } day
        ? new DateOnly(Year, Month!.Value, day)
        : new DateOnly(Year, Month ?? 12, 1).AddMonths(1).AddDays(-1);

    /// <summary>A date known only to the year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not between 1 and 9999.</exception>
    public static PartialDate OfYear(int year) => year is >= 1 and <= 9999
        ? new PartialDate(year, null, null)
        : throw new ArgumentOutOfRangeException(nameof(year), year, "a year lies between 1 and 9999");

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-mm</c> or <c>yyyy-mm-dd</c>; anything else, and any day that no calendar has, is refused.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        switch (text?.Length)
        {
            case 4 when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= 1:
                date = new PartialDate(year, null, null);
                return true;
            case 7 when DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month):
                date = new PartialDate(month.Year, month.Month, null);
                return true;
            case 10 when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day):
                date = new PartialDate(day.Year, day.Month, day.Day);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Orders by the earliest day meant, then by the latest.</summary>
    public int CompareTo(PartialDate other)
    {
        var first = Earliest.CompareTo(other.Earliest);
        return first != 0 ? first : Latest.CompareTo(other.Latest);
    }

    /// <summary>Whether this date surely lies before the other: every day it can mean precedes every day the other can mean.</summary>
    public bool IsBefore(PartialDate other) => Latest < other.Earliest;

    /// <inheritdoc/>
    public override string ToString() =>
        Day is { } day ? $"{Year:D4}-{Month:D2}-{day:D2}" : Month is { } month ? $"{Year:D4}-{month:D2}" : $"{Year:D4}";
}
