using System.Globalization;

namespace Oxus.Domain.Time;

/// <summary>A year or a run of years, both ends included: <c>1995</c>, <c>1996-2018</c>.</summary>
public readonly record struct Years : IComparable<Years>
{
    /// <summary>The years from <paramref name="from"/> to <paramref name="to"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> comes before <paramref name="from"/>.</exception>
    public Years(int from, int to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        From = from;
        To = to;
    }

    /// <summary>The first year.</summary>
    public int From { get; }

    /// <summary>The last year.</summary>
    public int To { get; }

    /// <summary>How many years.</summary>
    public int Count => To - From + 1;

    /// <summary>Each year in turn.</summary>
    public IEnumerable<int> Each => Enumerable.Range(From, Count);

    /// <summary>One year.</summary>
    public static implicit operator Years(int year) => new(year, year);

    /// <summary>One year.</summary>
    public static Years FromInt32(int year) => year;

    /// <summary>Whether <paramref name="year"/> is one of them.</summary>
    public bool Has(int year) => year >= From && year <= To;

    /// <summary>Reads <c>yyyy</c> or <c>yyyy-yyyy</c>.</summary>
    public static bool TryParse(string? text, out Years years)
    {
        years = default;
        if (text is null) return false;
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var first = dash < 0 ? text : text[..dash];
        var last = dash < 0 ? text : text[(dash + 1)..];
        if (!IsYear(first, out var from) || !IsYear(last, out var to) || to < from) return false;
        years = new Years(from, to);
        return true;

        static bool IsYear(string digits, out int year)
        {
            year = 0;
            return digits.Length == 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out year);
        }
    }

    /// <summary>Orders by the first year, then by the last.</summary>
    public int CompareTo(Years other) => From != other.From ? From.CompareTo(other.From) : To.CompareTo(other.To);

    /// <inheritdoc/>
    public override string ToString() => From == To ? $"{From:D4}" : $"{From:D4}-{To:D4}";
}
