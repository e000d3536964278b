using Oxus.Domain.Organisations;
using Oxus.Records.Definitions;

namespace Oxus.Records.Tables;

/// <summary>Memberships as a data set codes them, apart from the ledgers.</summary>
internal sealed class MembershipTable() : TableKind("memberships", "organisation,state,status,years,source,locator", "organisation", "state", "years")
{
    /// <inheritdoc/>
    public override void Read(Row row, RecordParts into)
    {
        var organisation = row.Text("organisation");
        if (organisation.IndexOf(':', StringComparison.Ordinal) is var colon && (colon < 1 || colon == organisation.Length - 1)) throw row.Refused("organisation", "a data set and its own code, such as cow-igo:SCO");
        into.Memberships.Add(new MembershipSpell(
            organisation, row.State("state"), row.OneOf("status", OrganisationFiles.Statuses), row.Years("years"), row.Source(), row.Place));
    }
}
