using Oxus.Domain;
using Oxus.Domain.Time;
using Oxus.Reports.Text;

namespace Oxus.Reports.Charts;

/// <summary>A stretch of time in one class: the years a state was observer.</summary>
/// <param name="Class">The code of its class.</param>
/// <param name="From">When it began; null where it held before the period shown.</param>
/// <param name="To">When it ended; null where it still holds.</param>
/// <param name="Datum">What stands behind it; its word is the status.</param>
public sealed record TimelineSpan(string Class, PartialDate? From, PartialDate? To, Datum Datum)
{
    /// <summary>Whether the end is a departure, which gets a mark of its own, and not merely a change of class.</summary>
    public bool EndsInLeaving { get; init; }

    /// <summary>Whether sources dispute a date of it.</summary>
    public bool IsDisputed { get; init; }
}

/// <summary>One bar of a timeline.</summary>
/// <param name="Code">Its code: a state.</param>
/// <param name="Name">Its name.</param>
/// <param name="Spans">Its stretches of time.</param>
public sealed record TimelineRow(string Code, Names Name, IReadOnlyList<TimelineSpan> Spans);

/// <summary>Bars that belong together: the states in one body.</summary>
/// <param name="Name">Their heading.</param>
/// <param name="Rows">The bars, from top to bottom.</param>
public sealed record TimelineGroup(Names Name, IReadOnlyList<TimelineRow> Rows);

/// <summary>Who was what, and when: bars over years by state and body.</summary>
/// <param name="Texts">What is said of it.</param>
/// <param name="Groups">The groups, from top to bottom.</param>
/// <param name="Period">The years of the axis.</param>
/// <param name="Classes">The classes in the order of the legend; <see cref="MembershipClasses"/> holds those of members.</param>
public sealed record TimelineChart(ChartTexts Texts, IReadOnlyList<TimelineGroup> Groups, Years Period, IReadOnlyList<Class> Classes)
    : Chart(Texts)
{
    /// <inheritdoc/>
    public override string Kind => "timeline";

    /// <inheritdoc/>
    public override IEnumerable<Mark> Marks =>
        from bars in Groups
        from row in bars.Rows
        from span in row.Spans
        select MarkOf(bars, row, span);

    internal Mark MarkOf(TimelineGroup bars, TimelineRow row, TimelineSpan span) => new(
        Joined(bars.Name, row.Name, Dates(span)),
        span.Datum,
        ("group", $"{PlaceOf(Groups, bars)}"),
        ("row", row.Code),
        ("from", span.From?.ToString() ?? ""),
        ("to", span.To?.ToString() ?? ""))
    { Class = span.Class };

    private static Names Dates(TimelineSpan span)
    {
        var from = span.From?.ToString() ?? "…";
        var to = span.To?.ToString() ?? "…";
        return new Names($"{from} – {to}", $"{NumberText.Digits(from, Language.Persian)} تا {NumberText.Digits(to, Language.Persian)}");
    }
}
