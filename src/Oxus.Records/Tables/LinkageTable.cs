using Oxus.Domain.Record;
using Oxus.Records.Definitions;

namespace Oxus.Records.Tables;

/// <summary>Evidence that armed groups and the drug trade are linked.</summary>
internal sealed class LinkageTable() : TableKind("linkages", "group,state,years,level,confidence,source,locator", "group", "state", "years", "source")
{
    private const int Highest = 4;

    /// <inheritdoc/>
    public override void Read(Row row, RecordParts into)
    {
        var level = row.Count("level");
        if (level > Highest) throw row.Refused("level", "a level from 0 to 4");
        into.Linkages.Add(new Linkage(
            row.Group("group"), row.State("state"), row.Years("years"), level, row.OneOf("confidence", OrganisationFiles.Confidences), row.Source(), row.Place));
    }
}
