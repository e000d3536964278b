using Oxus.Domain.Record;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;

namespace Oxus.Measures.Recorded;

/// <summary>A state's share in a whole: in the sum over the members of a boundary, or in what is recorded of a larger area.</summary>
public sealed class ShareOfWhole : AskedMeasure
{
    private const string OfWhole = "-of-";

    private static readonly CodebookEntry Share = new(
        "share",
        "Share in a whole",
        Unit: "share",
        Range: "[0, 1]",
        Definition: "v/w, where the variant of the key names a series and a whole, as in heroin-seizures-of-five-republics: w is the sum over the members of the boundary of that code, the subject among them, or the value recorded for the region or state of that code. "
            + "Interval: the subject at the lower end of its sources and the others at their upper, and the reverse, where sources give ranges or differ. " + WhereAsked,
        Edge: "A share needs the whole: undefined where a member's value is not recorded, and where the whole is 0. A missing member is never taken for 0.",
        Cite: "krippendorff2004");

    /// <inheritdoc/>
    public override IReadOnlyList<CodebookEntry> Entries { get; } = [Share];

    private protected override Finding Answer(StudyReading study, CodebookEntry entry, FindingKey asked)
    {
        var cut = asked.Variant?.IndexOf(OfWhole, StringComparison.Ordinal) ?? -1;
        if (cut < 0) return Missing(entry, asked, Values.WhyNot(study, asked.Variant, asked.Subject, asked.Period));
        var (series, whole) = (asked.Variant![..cut], asked.Variant[(cut + OfWhole.Length)..]);
        var boundary = study.Definition.Complex.Boundaries.FirstOrDefault(b => b.Code == whole);
        IReadOnlyList<string> others = boundary is null ? [whole] : [.. boundary.Members.Order().Select(m => m.ToString()).Where(m => m != asked.Subject)];
        var parts = new List<Range>();
        foreach (var subject in others.Prepend(asked.Subject))
        {
            if (Range.Of(study, series, subject, asked.Period.From) is not { } found) return Missing(entry, asked, Values.WhyNot(study, series, subject, asked.Period));
            parts.Add(found);
        }

        var reads = Reads.Of(parts.SelectMany(p => p.Rows));
        var (own, rest) = (parts[0], parts.Skip(1).ToList());
        double ShareOf(double mine, double theirs) => boundary is null ? mine / theirs : mine / (mine + theirs);
        if (rest.Sum(r => r.Value) + (boundary is null ? 0 : own.Value) <= 0)
        {
            return Missing(entry, asked, new Reason(MissingKind.NotApplicable, "whole-is-nothing", $"{series} of {whole} is 0 in {asked.Period}, and no share can be taken of it"), reads);
        }

        var range = parts.Any(p => p.Low < p.High) && rest.Sum(r => r.Low) > 0
            ? new Interval(ShareOf(own.Low, rest.Sum(r => r.High)), Math.Min(1, ShareOf(own.High, rest.Sum(r => r.Low))), "range of sources")
            : null;
        return Number(entry, asked, ShareOf(own.Value, rest.Sum(r => r.Value)), reads) with { Interval = range };
    }

    private sealed record Range(double Low, double Value, double High, IReadOnlyList<RowRef> Rows)
    {
        public static Range? Of(StudyReading study, string series, string subject, int year)
        {
            if (Values.Whole(study.Record, series, subject, year) is not { } preferred) return null;
            var all = study.Record.All(series, subject, year).Where(v => !v.IsPartial).DefaultIfEmpty(preferred).ToList();
            return new Range(all.Min(v => v.LowEnd()), preferred.Value, all.Max(v => v.HighEnd()), [.. all.Select(v => v.Row)]);
        }
    }
}
