using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;

namespace Oxus.Measures.Memberships;

/// <summary>Whether an organisation stands at the end of a year.</summary>
public sealed class BodyLife : AskedMeasure
{
    private static readonly CodebookEntry Life = new(
        "body-life",
        "Whether an organisation stands",
        Unit: "word",
        Range: "not-yet, active, ended",
        Definition: "not-yet before the first day of the organisation's life in its definition, active on a day inside it, ended after its last day, all at the end of the year. A body that took other names is one body. " + WhereAsked,
        Edge: "A body that exists on paper alone is active: how deep it reaches is told by commitments, what it does by activity.",
        Cite: "ipi2024");

    /// <inheritdoc/>
    public override IReadOnlyList<CodebookEntry> Entries { get; } = [Life];

    private protected override Finding Answer(StudyReading study, CodebookEntry entry, FindingKey asked)
    {
        if (study.Record.OrganisationOf(asked.Subject) is not { } body) return Missing(entry, asked, Bodies.Unknown(asked.Subject));
        var lastDay = new DateOnly(asked.Period.To, 12, 31);
        var word = body.Life.HoldsAtEndOf(asked.Period.To) ? "active" : body.Life.From is { } from && from.Earliest > lastDay ? "not-yet" : "ended";
        var ending = body.Ledger.Where(e => word == "ended" && body.Life.To is { } to && e.From.CompareTo(to) >= 0).Select(e => e.Row);
        var founding = body.Ledger.Where(e => word != "ended" && e.From.Equals(body.Life.From)).Select(e => e.Row);
        return Word(entry, asked, word, Reads.Of([body.Row, .. founding, .. ending]));
    }
}
