using Oxus.Domain.Actors;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;

namespace Oxus.Measures.Ties;

/// <summary>How lasting ties are: of the pairs tied at the beginning of a span, the share that is tied in the same way at its end.</summary>
public sealed class TiePersistence : AskedMeasure
{
    private const double Z = 1.959963984540054;

    private static readonly CodebookEntry Persistence = new(
        "tie-persistence",
        "Persistence of ties",
        Unit: "share",
        Range: "[0, 1]",
        Definition: "Of the pairs of states (the panel, or the members of a boundary) with a tie of the kind (the variant of the key) at the end of the first year, the share with one at the end of the last. Interval: Wilson's, 95%. " + WhereAsked,
        Edge: "Undefined where no pair is tied at the beginning, and where either year is not listed completely. Pairs are taken for independent, though ties of one treaty come and go together, so the interval is too narrow. That a tie was cut and made again is not seen.",
        Cite: "buzan2003");

    /// <inheritdoc/>
    public override IReadOnlyList<CodebookEntry> Entries { get; } = [Persistence];

    private protected override Finding Answer(StudyReading study, CodebookEntry entry, FindingKey asked)
    {
        if (TieSpan.StatesOf(study, asked.Subject) is not { } states) return Missing(entry, asked, TieSpan.NoSuchStates(asked.Subject));
        var kind = asked.Variant ?? "";
        foreach (var year in new[] { asked.Period.From, asked.Period.To })
        {
            if (study.Record.SilenceMeansNone(TieSpan.Declared(kind), year) is null) return Missing(entry, asked, Unknown.Silence(study.Record, TieSpan.Declared(kind), year));
        }

        var before = Dyad.Among(states).Select(pair => study.Record.TiesBetween(pair).Where(t => t.Kind == kind).ToList()).Where(ties => ties.Exists(t => t.When.HoldsAtEndOf(asked.Period.From))).ToList();
        if (before.Count == 0)
        {
            return Missing(entry, asked, new Reason(MissingKind.NotApplicable, "no-tie-at-first", $"no pair of {asked.Subject} has a tie of the kind {kind} at the end of {asked.Period.From}"));
        }

        var kept = before.Count(ties => ties.Exists(t => t.When.HoldsAtEndOf(asked.Period.To)));
        var (n, p) = ((double)before.Count, (double)kept / before.Count);
        var middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        var half = Z / (1 + Z * Z / n) * Math.Sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        return Number(entry, asked, p, Reads.Of(before.SelectMany(ties => ties.SelectMany(t => t.Rows)))) with
        {
            Interval = new Interval(Math.Max(0, middle - half), Math.Min(1, middle + half), "95% Wilson"),
        };
    }
}
