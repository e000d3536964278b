using Oxus.Domain.Time;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;

namespace Oxus.Measures.Recorded;

/// <summary>By how much a series differs between the first and the last year of a span, as a share of the first: for figures that are published too seldom for a trend.</summary>
public sealed class Change : AskedMeasure
{
    private static readonly CodebookEntry Relative = new(
        "change",
        "Change between two years",
        Unit: "share of the first value",
        Range: "−1 or more, for series that are never negative",
        Definition: "(v₂ − v₁)/v₁ of the series (the variant of the key) in the first and the last year of the span. Interval: from the lowest last over the highest first to the highest last over the lowest first, where the sources give ranges. " + WhereAsked,
        Edge: "Undefined where either year is not recorded or the first is not above 0. What lies between is not read, and two years are easily chosen to please: a trend is to be preferred where there is one.",
        Cite: "krippendorff2004");

    /// <inheritdoc/>
    public override IReadOnlyList<CodebookEntry> Entries { get; } = [Relative];

    private protected override Finding Answer(StudyReading study, CodebookEntry entry, FindingKey asked)
    {
        if (asked.Variant is not { } code || study.Record.SeriesOf(code) is null) return Missing(entry, asked, Values.WhyNot(study, asked.Variant, asked.Subject, asked.Period));
        var first = Values.Whole(study.Record, code, asked.Subject, asked.Period.From);
        var last = Values.Whole(study.Record, code, asked.Subject, asked.Period.To);
        if (first is null || last is null)
        {
            Years year = first is null ? asked.Period.From : asked.Period.To;
            return Missing(entry, asked, Values.WhyNot(study, code, asked.Subject, year));
        }

        var reads = Reads.Of([first.Row, last.Row]);
        if (first.LowEnd() <= 0)
        {
            return Missing(entry, asked, new Reason(MissingKind.NotApplicable, "change-from-nothing", $"{code} of {asked.Subject} is not above 0 in {asked.Period.From}, and no share can be taken of it"), reads);
        }

        return Number(entry, asked, last.Value / first.Value - 1, reads) with
        {
            Interval = first.HasRange() || last.HasRange()
                ? new Interval(last.LowEnd() / first.HighEnd() - 1, last.HighEnd() / first.LowEnd() - 1, "ranges of the sources")
                : null,
        };
    }
}
