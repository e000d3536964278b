using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;

namespace Oxus.Measures.Recorded;

/// <summary>Whether a series rises or falls over a run of years, by a slope that single odd years do not move.</summary>
public sealed class Trend : AskedMeasure
{
    private static readonly CodebookEntry Slope = new(
        "trend",
        "Trend of a series",
        Unit: "unit of the series a year",
        Range: "any number",
        Definition: "Theil–Sen slope of the series (the variant of the key) over the years that are recorded: the median of (vⱼ − vᵢ)/(j − i) over all pairs of years. Interval: Sen's 95% interval from the exact distribution of Kendall's S. " + WhereAsked,
        Edge: "Undefined (insufficient) with fewer than five recorded years. Years are taken for independent; where one year's value carries over into the next, the interval is too narrow. Source ranges of single years are not used. "
            + "A trend says that something rose or fell, never why. Coverage: share of the years that are recorded.",
        Cite: "sen1968");

    /// <inheritdoc/>
    public override IReadOnlyList<CodebookEntry> Entries { get; } = [Slope];

    private protected override Finding Answer(StudyReading study, CodebookEntry entry, FindingKey asked)
    {
        var values = asked.Variant is { } code ? Values.Of(study.Record, code, asked.Subject, asked.Period) : [];
        if (values.Count == 0) return Missing(entry, asked, Values.WhyNot(study, asked.Variant, asked.Subject, asked.Period));
        var reads = Reads.Of(values.Select(v => v.Value.Row));
        var coverage = (double)values.Count / asked.Period.Count;
        if (values.Count < TheilSen.Fewest)
        {
            var few = new Reason(MissingKind.Insufficient, "few-years", $"{asked.Variant} is recorded for {asked.Subject} in {values.Count} of the years {asked.Period}, fewer than the {TheilSen.Fewest} that a trend with an interval needs");
            return Missing(entry, asked, few, reads) with { Coverage = coverage };
        }

        var (slope, low, high) = TheilSen.Of([.. values.Select(v => (v.Year, v.Value.Value))]);
        return Number(entry, asked, slope, reads) with
        {
            Unit = $"{study.Record.SeriesOf(asked.Variant!)!.Unit} a year",
            Interval = new Interval(low, high, "95% by Kendall's S"),
            Coverage = coverage,
        };
    }
}
