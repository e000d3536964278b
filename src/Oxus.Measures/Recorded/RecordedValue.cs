using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;

namespace Oxus.Measures.Recorded;

/// <summary>What a data set records, brought out as a finding so that a claim can be held against it: the value of one year, or the mean over a run of years.</summary>
public sealed class RecordedValue : AskedMeasure
{
    private static readonly CodebookEntry Recorded = new(
        "recorded",
        "Recorded value",
        Unit: "as the series",
        Range: "as the series",
        Definition: "Of one year, the preferred source's value of the series (the variant of the key), with the range that the source gives; of several years, the mean of those recorded, with the range from the lowest to the highest of them. " + WhereAsked,
        Edge: "A claim about a run of years is met only where every recorded year meets it. Coverage: share of the years that are recorded. Values known to be a part of a whole are not read.",
        Cite: "krippendorff2004");

    /// <inheritdoc/>
    public override IReadOnlyList<CodebookEntry> Entries { get; } = [Recorded];

    private protected override Finding Answer(StudyReading study, CodebookEntry entry, FindingKey asked)
    {
        var values = asked.Variant is { } code ? Values.Of(study.Record, code, asked.Subject, asked.Period) : [];
        if (values.Count == 0) return Missing(entry, asked, Values.WhyNot(study, asked.Variant, asked.Subject, asked.Period));
        var mean = values.Sum(v => v.Value.Value) / values.Count;
        var ranged = asked.Period.Count > 1 || values[0].Value.HasRange();
        return Number(entry, asked, mean, Reads.Of(values.Select(v => v.Value.Row))) with
        {
            Unit = study.Record.SeriesOf(asked.Variant!)!.Unit,
            Interval = ranged ? new Interval(values.Min(v => v.Value.LowEnd()), values.Max(v => v.Value.HighEnd()), asked.Period.Count > 1 ? "range over years" : "range of the source") : null,
            Coverage = (double)values.Count / asked.Period.Count,
        };
    }
}
