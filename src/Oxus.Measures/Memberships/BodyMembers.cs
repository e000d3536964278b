using Oxus.Domain.Organisations;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;

namespace Oxus.Measures.Memberships;

/// <summary>How many full members an organisation has at the end of a year.</summary>
public sealed class BodyMembers : AskedMeasure
{
    private const string ByDataSet = "coded";

    private static readonly CodebookEntry Members = new(
        "body-members",
        "Full members of an organisation",
        Unit: "states",
        Range: "0 or more",
        Definition: "The number of states whose status in the organisation is member on the last day of the year, by the ledger of its definition; with the variant coded, the states of the record that a data set of memberships codes as members in the year. " + WhereAsked,
        Edge: "States that neither the ledger nor the record follows are not counted, so a body that reaches beyond them has more. Interval of the ledger's number: the range over sources that dissent on a change of status. The data set gives none.",
        Cite: "pevehouse2020");

    /// <inheritdoc/>
    public override IReadOnlyList<CodebookEntry> Entries { get; } = [Members];

    private protected override Finding Answer(StudyReading study, CodebookEntry entry, FindingKey asked)
    {
        if (study.Record.OrganisationOf(asked.Subject) is not { } body) return Missing(entry, asked, Bodies.Unknown(asked.Subject));
        var year = asked.Period.To;
        if (asked.Variant == ByDataSet)
        {
            if (CodedMemberships.Of(study.Record, body, year) is not { } coded) return Missing(entry, asked, CodedMemberships.WhyNot(study.Record, body, year));
            var members = coded.Spells.Where(s => s.Status == MembershipStatus.Member).ToList();
            return Number(entry, asked, members.Count, Reads.Of(members.Select(m => m.Row).Append(coded.Silence)));
        }

        var standing = body.Ledger.Select(e => e.State).Distinct().Order().Select(state => StatusBySource.Of(body, state, year)).ToList();
        return Number(entry, asked, standing.Count(s => s.Status == MembershipStatus.Member), Reads.Of(standing.Select(s => s.Row).Append(body.Row))) with
        {
            Interval = new Interval(standing.Count(s => s.IsMember.ByAll), standing.Count(s => s.IsMember.ByAny), "range of sources"),
        };
    }
}
