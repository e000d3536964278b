using Oxus.Domain.Actors;
using Oxus.Domain.Organisations;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;

namespace Oxus.Measures.Memberships;

/// <summary>In how many more organisations a state is a full member at the end of a run of years than at the end of its first year.</summary>
public sealed class MembershipsGained : AskedMeasure
{
    private const string ByDataSet = "coded";

    private static readonly CodebookEntry Gained = new(
        "memberships-gained",
        "Memberships gained",
        Unit: "organisations",
        Range: "any whole number",
        Definition: "Organisations of which the state is a full member at the end of the last year, less those of which it is one at the end of the first. The bare key counts the regional organisations of the definitions by their ledgers; the variant coded counts all organisations of a data set of memberships. " + WhereAsked,
        Edge: "A membership is no cooperation, and one body counts like another. An organisation that ends takes its memberships with it. Undefined for coded where the data set does not list both years completely. Interval of the bare key: the range over sources that dissent.",
        Cite: "pevehouse2020");

    /// <inheritdoc/>
    public override IReadOnlyList<CodebookEntry> Entries { get; } = [Gained];

    private protected override Finding Answer(StudyReading study, CodebookEntry entry, FindingKey asked)
    {
        if (!StateCode.TryParse(asked.Subject, out var state)) return Missing(entry, asked, Bodies.NotAState(asked.Subject));
        var (first, last) = (asked.Period.From, asked.Period.To);
        if (asked.Variant == ByDataSet)
        {
            foreach (var year in new[] { first, last })
            {
                if (study.Record.SilenceMeansNone(CodedMemberships.Declared, year) is null) return Missing(entry, asked, Unknown.Silence(study.Record, CodedMemberships.Declared, year));
            }

            var spells = study.Record.Memberships.Where(m => m.State == state && m.Status == MembershipStatus.Member && (m.When.Has(first) || m.When.Has(last))).ToList();
            return Number(entry, asked, spells.Count(m => m.When.Has(last)) - spells.Count(m => m.When.Has(first)), Reads.Of(spells.Select(m => m.Row)));
        }

        var bodies = study.Record.Organisations.Where(o => o.IsRegional && o.Ledger.Any(e => e.State == state)).OrderBy(o => o.Code, StringComparer.Ordinal).ToList();
        var before = bodies.Select(b => StatusBySource.Of(b, state, first)).ToList();
        var after = bodies.Select(b => StatusBySource.Of(b, state, last)).ToList();
        return Number(entry, asked, Members(after) - Members(before), Reads.Of(before.Concat(after).Select(s => s.Row))) with
        {
            Interval = new Interval(
                after.Count(s => s.IsMember.ByAll) - before.Count(s => s.IsMember.ByAny),
                after.Count(s => s.IsMember.ByAny) - before.Count(s => s.IsMember.ByAll),
                "range of sources"),
        };
    }

    private static int Members(IEnumerable<StatusBySource> standing) => standing.Count(s => s.Status == MembershipStatus.Member);
}
