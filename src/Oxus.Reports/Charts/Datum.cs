using Oxus.Domain;
using Oxus.Domain.Record;
using Oxus.Evidence.Findings;

namespace Oxus.Reports.Charts;

/// <summary>What one mark of a chart shows: a number with its range, or a word, or why there is neither; and what it was read from, so that a click opens its source.</summary>
/// <remarks>A value that is missing is drawn as missing (hatched, or a gap in a line), never as zero.</remarks>
public sealed record Datum
{
    private Datum()
    {
    }

    /// <summary>The number; null where the datum is a word or is missing.</summary>
    public double? Value { get; private init; }

    /// <summary>The lower end of the range, if one is known; may be −∞ where the range is open.</summary>
    public double? Low { get; private init; }

    /// <summary>The upper end of the range, if one is known; may be +∞ where the range is open.</summary>
    public double? High { get; private init; }

    /// <summary>What is shown where the datum is a kind and no number: a status, a type of complex.</summary>
    public Names? Word { get; private init; }

    /// <summary>Why nothing is shown; null where something is.</summary>
    public Names? Missing { get; private init; }

    /// <summary>Keys of the findings behind the mark, the one that a click opens first.</summary>
    public IReadOnlyList<string> Findings { get; init; } = [];

    /// <summary>Rows behind the mark that no finding stands between: dates of a ledger, say.</summary>
    public IReadOnlyList<RowRef> Rows { get; init; } = [];

    /// <summary>What the range means, if it differs from what the chart says of all: <c>90% of draws</c>.</summary>
    public Names? RangeKind { get; init; }

    /// <summary>Whether a value or a word is there to draw.</summary>
    public bool IsDrawn => Missing is null;

    /// <summary>Whether both ends of a range are known and finite.</summary>
    public bool HasRange => Low is { } low && High is { } high && double.IsFinite(low) && double.IsFinite(high);

    /// <summary>A number, and where known its range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite, or an end of the range is not a number.</exception>
    /// <exception cref="ArgumentException">The ends of the range are out of order.</exception>
    public static Datum Of(double value, double? low = null, double? high = null, params IReadOnlyList<string> findings)
    {
        if (!double.IsFinite(value)) throw new ArgumentOutOfRangeException(nameof(value), value, "a mark needs a finite number; say why it is missing instead");
        if (low is { } l && double.IsNaN(l)) throw new ArgumentOutOfRangeException(nameof(low), low, "an end of a range is a number");
        if (high is { } h && double.IsNaN(h)) throw new ArgumentOutOfRangeException(nameof(high), high, "an end of a range is a number");
        if (low > high) throw new ArgumentException($"the range of {value} runs from {low} down to {high}", nameof(low));
        return new Datum { Value = value, Low = low, High = high, Findings = findings };
    }

    /// <summary>A word.</summary>
    public static Datum OfWord(Names word, params IReadOnlyList<string> findings) => new() { Word = word, Findings = findings };

    /// <summary>Nothing to show, and why; with the finding that is undefined, where there is one.</summary>
    public static Datum Absent(Names reason, params IReadOnlyList<string> findings) => new() { Missing = reason, Findings = findings };

    /// <summary>A finding as a mark shows it.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="reason">Why it is undefined, in the languages of the report; the finding's own English words where null.</param>
    /// <param name="word">Its label in the languages of the report; the label itself where null.</param>
    public static Datum Of(Finding finding, Names? reason = null, Names? word = null)
    {
        var key = finding.Key.ToString();
        return finding switch
        {
            { Undefined: { } undefined } => Absent(reason ?? new Names(undefined.Text), key),
            { Label: { } label } => OfWord(word ?? new Names(label), key),
            _ => Of(finding.Value!.Value, finding.Interval?.Low, finding.Interval?.High, key),
        };
    }
}
