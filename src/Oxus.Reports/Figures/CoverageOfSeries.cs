using Oxus.Domain.Record;
using Oxus.Domain.Time;
using Oxus.Reports.Charts;

namespace Oxus.Reports.Figures;

/// <summary>Which series the record covers in which years, and whether silence within them means that nothing happened.</summary>
internal sealed class CoverageOfSeries : IFigure
{
    public string Code => "coverage";

    public IEnumerable<Chart> Of(Bilingual both)
    {
        var years = both.Study.Definition.Years;
        // Single published figures cover a year each and are shown as points elsewhere.
        var rows = both.Study.Record.Series
            .Where(s => !s.IsConstant && s.Coverages.Sum(c => c.Years.Count) >= Fewest)
            .Select(s => new TimelineGroup(s.Names,
            [
                .. s.Coverages.Where(c => c.Years.From <= years.To && c.Years.To >= years.From)
                    .GroupBy(c => c.Source, StringComparer.Ordinal)
                    .Select(source => new TimelineRow($"{s.Code}-{source.Key}", Bilingual.Latin(source.Key), [.. source.OrderBy(c => c.Years).Select(c => Span(both, c))])),
            ]))
            .Where(g => g.Rows.Count > 0)
            .ToList();
        if (rows.Count == 0) yield break;
        yield return new TimelineChart(both.TextsOf(Code, Code, []), rows, years,
        [
            new Class("zero", both.Say("figures.coverage.zero"), Tone.Blue, Fill.Solid),
            new Class("not-recorded", both.Say("figures.coverage.not-recorded"), Tone.Sky, Fill.Banded),
        ]);
    }

    private const int Fewest = 5;

    private static TimelineSpan Span(Bilingual both, Coverage coverage) => new(
        coverage.Absence == Absence.Zero ? "zero" : "not-recorded",
        PartialDate.OfYear(coverage.Years.From),
        PartialDate.OfYear(coverage.Years.To),
        Datum.OfWord(both.Say("figures.coverage.span", ("years", both.Period(coverage.Years)), ("source", Bilingual.Latin(both.Study.Sources.TryGetValue(coverage.Source, out var s) ? s.Title : coverage.Source)))) with { Rows = [coverage.Row] });
}
