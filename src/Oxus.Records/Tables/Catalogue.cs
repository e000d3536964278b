namespace Oxus.Records.Tables;

/// <summary>The kinds of table that a record may hold. A new kind is a file beside this one, a line here and a test.</summary>
internal static class Catalogue
{
    /// <summary>All kinds.</summary>
    public static IReadOnlyList<TableKind> Kinds { get; } =
    [
        new IndicatorTable(),
        new TreatyTable(),
        new TieTable(),
        new EventTable(),
        new MembershipTable(),
        new VoteTable(),
        new LinkageTable(),
    ];

    /// <summary>A kind by its name, or null.</summary>
    public static TableKind? Find(string name) => Kinds.FirstOrDefault(k => k.Name == name);
}
