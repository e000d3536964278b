namespace Oxus.Records.Tables;

/// <summary>What each member of a treaty took on and when: one row, one member and spell. Pairs of rows become ties.</summary>
internal sealed class TreatyTable() : TableKind(
    "treaties", "treaty,bilateral,member,from,to,defence,offence,neutrality,non-aggression,consultation,source,locator", "treaty", "member", "from", "to")
{
    /// <inheritdoc/>
    public override void Read(Row row, RecordParts into)
    {
        var treaty = row.Text("treaty");
        var isBilateral = row.Flag("bilateral");
        if (into.Treaties.IsBilateral(treaty) is { } before && before != isBilateral) throw row.Refused("bilateral", $"{(before ? 1 : 0)}, as in earlier rows of {treaty}");
        var spell = new TreatyMember(
            treaty, isBilateral, row.State("member"), row.Spell("from", "to"), [.. TreatyTies.Obligations.Where(row.Flag)], row.Place);
        row.Source();
        into.Treaties.Add(spell);
    }
}
