using Oxus.Domain.Time;

namespace Oxus.Domain.Record;

/// <summary>Something that happened between or within states: a year of an armed conflict, a militarised dispute.</summary>
/// <param name="Kind">What kind of event, by the words of <see cref="EventKinds"/> or of a study's own.</param>
/// <param name="Code">Its code in the source: <c>ucdp-13324</c>.</param>
/// <param name="When">The years it took.</param>
/// <param name="SideA">Actors on the first side, by the codes of states or groups.</param>
/// <param name="SideB">Actors on the second side.</param>
/// <param name="Intensity">The source's level of intensity, if it gives one (UCDP: 1 for 25 to 999 deaths a year, 2 for more; disputes: hostility 1 to 5).</param>
/// <param name="DeathsLow">Deaths at the least, if known.</param>
/// <param name="DeathsHigh">Deaths at the most, if known.</param>
/// <param name="Source">The source it was compiled from.</param>
/// <param name="Row">The row it stands in.</param>
public sealed record Event(
    string Kind,
    string Code,
    Years When,
    IReadOnlyList<string> SideA,
    IReadOnlyList<string> SideB,
    int? Intensity,
    double? DeathsLow,
    double? DeathsHigh,
    string Source,
    RowRef Row);

/// <summary>The kinds of event that the shipped measures read. A study may record others.</summary>
public static class EventKinds
{
    /// <summary>Armed conflict between states.</summary>
    public const string InterstateConflict = "interstate-conflict";

    /// <summary>Armed conflict between a state and a group on its territory, with or without outside troops.</summary>
    public const string IntrastateConflict = "intrastate-conflict";

    /// <summary>A threat, display or use of force between states short of war.</summary>
    public const string MilitarisedDispute = "militarised-dispute";
}
