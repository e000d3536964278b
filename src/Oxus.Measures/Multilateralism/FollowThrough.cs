using Oxus.Domain.Actors;
using Oxus.Domain.Organisations;
using Oxus.Domain.Record;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;

namespace Oxus.Measures.Multilateralism;

/// <summary>Follow-through: of the organisations that a state has signed up or applied to, apart from joining, the share in which it has become a member.</summary>
public sealed class FollowThrough : StateMeasure
{
    /// <inheritdoc/>
    public override CodebookEntry Entry { get; } = new(
        "follow-through",
        "Follow-through from signature or application to membership",
        Unit: "share",
        Range: "[0, 1]",
        Definition: "Of all organisations whose ledger has the state as a candidate (signed but not bound, or applied) up to the end of the year, the share in which a later entry, up to then, makes it a member.",
        Edge: "Undefined where no ledger dates a signature or application apart from membership, which is the usual case: most entries begin with membership, and what was ratified of what was signed inside a body is not recorded. "
            + "A share of few organisations; recent candidates had little time. No interval.",
        Cite: "ipi2024",
        Registry: "m17");

    /// <inheritdoc/>
    internal override IEnumerable<Finding> In(StudyReading study, SecurityBodies bodies)
    {
        foreach (var state in study.Definition.States)
        {
            yield return study.Existed(state, bodies.Year)
                ? Of(study, state, bodies.Year)
                : Finding.Missing(Entry, state.ToString(), bodies.Year, Unknown.NotYetAState(state.ToString(), bodies.Year));
        }
    }

    private Finding Of(StudyReading study, StateCode state, int year)
    {
        var (begun, joined) = (0, 0);
        var rows = new List<RowRef>();
        foreach (var body in study.Record.Organisations.OrderBy(o => o.Code, StringComparer.Ordinal))
        {
            var entries = body.Ledger.Where(e => e.State == state && e.From.Earliest.Year <= year).ToList();
            var candidacy = entries.FindIndex(e => e.Status == MembershipStatus.Candidate);
            if (candidacy < 0) continue;
            begun++;
            rows.Add(entries[candidacy].Row);
            var membership = entries.FindIndex(candidacy, e => e.Status == MembershipStatus.Member);
            if (membership < 0) continue;
            joined++;
            rows.Add(entries[membership].Row);
        }

        return begun > 0
            ? Finding.Of(Entry, state.ToString(), year, (double)joined / begun, Reads.Of(rows))
            : Finding.Missing(Entry, state.ToString(), year, new Reason(
                MissingKind.NotRecorded, "no-signatures", $"no ledger dates a signature or application of {state} apart from membership up to {year}"));
    }
}
