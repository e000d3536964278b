using Oxus.Domain.Actors;
using Oxus.Domain.Complexes;
using Oxus.Domain.Organisations;
using Oxus.Domain.Record;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;

namespace Oxus.Measures.Memberships;

/// <summary>What a state is in an organisation at the end of a year, by the ledger of its definition and, apart from it, by a data set of the field: two witnesses that may disagree.</summary>
public sealed class MembershipStatusOf : AskedMeasure
{
    private static readonly CodebookEntry Ledger = new(
        "status",
        "Status in an organisation",
        Unit: "word",
        Range: "none, candidate, partner, observer, member, suspended",
        Definition: "The status of a state in an organisation (the variant of the key) on the last day of the year, by the dated ledger of the organisation's definition. Where the ledger has no entry on a state, or the organisation has not begun or has ended, it is none. " + WhereAsked,
        Edge: "Undefined where a source that dissents on the date or the kind of a change would give another status at the end of that year: sources differ, and a word has no interval.",
        Cite: "ipi2024");

    private static readonly CodebookEntry Coded = new(
        "coded-status",
        "Status in an organisation, as coded by a data set",
        Unit: "word",
        Range: "none, partner, observer, member",
        Definition: "The status of a state in an organisation (the variant of the key) in a year as a data set of memberships codes it, under the code that the organisation has there at the end of the year; none where the data set lists every membership of the year and not this one. " + WhereAsked,
        Edge: "Undefined where the data set does not know the organisation, and outside its years. Such data sets code a year by its greater part, ledgers by its last day; the two may differ by a year.",
        Cite: "pevehouse2020");

    /// <inheritdoc/>
    public override IReadOnlyList<CodebookEntry> Entries { get; } = [Ledger, Coded];

    private protected override Finding Answer(StudyReading study, CodebookEntry entry, FindingKey asked)
    {
        if (asked.Variant is not { } code || study.Record.OrganisationOf(code) is not { } body) return Missing(entry, asked, Bodies.Unknown(asked.Variant));
        if (!StateCode.TryParse(asked.Subject, out var state)) return Missing(entry, asked, Bodies.NotAState(asked.Subject));
        return entry == Ledger ? ByLedger(entry, asked, body, state) : ByDataSet(study.Record, entry, asked, body, state);
    }

    private static Finding ByLedger(CodebookEntry entry, FindingKey asked, Organisation body, StateCode state)
    {
        var found = StatusBySource.Of(body, state, asked.Period.To);
        var reads = Reads.Of([found.Row, body.Row]);
        if (found.Dissenting.Count == 0) return Word(entry, asked, Named(found.Status), reads);
        var others = string.Join(" or ", found.Dissenting.Select(Named));
        var differ = new Reason(MissingKind.Insufficient, "status-disputed", $"sources differ on what {state} was in {body.Code} at the end of {asked.Period.To}: {Named(found.Status)}, or {others}");
        return Missing(entry, asked, differ, reads);
    }

    private static Finding ByDataSet(StudyRecord record, CodebookEntry entry, FindingKey asked, Organisation body, StateCode state)
    {
        var year = asked.Period.To;
        var spells = CodedMemberships.Of(record, body, year);
        if (spells is null) return Missing(entry, asked, CodedMemberships.WhyNot(record, body, year));
        var spell = spells.Spells.FirstOrDefault(s => s.State == state);
        IEnumerable<RowRef> rows = spell is null ? [spells.Silence] : [spell.Row];
        return Word(entry, asked, Named(spell?.Status ?? MembershipStatus.None), Reads.Of(rows));
    }

    private static string Named(MembershipStatus status) => status.ToString().ToLowerInvariant();
}
