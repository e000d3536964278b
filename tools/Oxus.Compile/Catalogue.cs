using Oxus.Compile.CentralAsia;
using Oxus.Compile.Definitions;
using Oxus.Compile.Definitions.Geometry;

namespace Oxus.Compile;

/// <summary>Every file of ours that is compiled from published sources.</summary>
public static class Catalogue
{
    /// <summary>The compilations, in the order they are made.</summary>
    public static IReadOnlyList<Compilation> All { get; } =
    [
        States.Compilation,
        Outlines.Compilation,
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
