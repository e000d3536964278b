using Oxus.Compile.CentralAsia;

namespace Oxus.Compile;

/// <summary>Every file of ours that is compiled from published sources.</summary>
public static class Catalogue
{
    /// <summary>The compilations, in the order they are made.</summary>
    public static IReadOnlyList<Compilation> All { get; } =
    [
        Capabilities.Compilation,
        Treaties.Compilation,
        Ties.Compilation,
        Distances.Compilation,
        Votes.Compilation,
        Memberships.Compilation,
        Events.Compilation,
        Terrorism.Compilation,
        ConflictDeaths.Compilation,
        Governance.Compilation,
        Development.Economy,
        Development.Exchange,
        Development.Society,
        Population.Compilation,
        Displacement.Compilation,
        Trade.Compilation,
        SeizureRecords.Compilation,
        Figures.Compilation,
    ];
}
