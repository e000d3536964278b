using Oxus.Domain;
using Oxus.Domain.Complexes;

namespace Oxus.Reports.Charts;

/// <summary>A state on a map.</summary>
/// <param name="Outline">Its outline.</param>
/// <param name="Name">Its name, written on it.</param>
/// <param name="Datum">What it is filled by.</param>
/// <param name="Class">The code of its class; null where the value decides.</param>
public sealed record MapArea(Outline Outline, Names Name, Datum Datum, string? Class = null);

/// <summary>A line between two places of a map: a tie, a flow between states.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Label">What it is.</param>
/// <param name="Datum">What it shows; the value decides its width.</param>
public sealed record MapLink(GeoPoint From, GeoPoint To, Names Label, Datum Datum)
{
    /// <summary>Whether the tie is hostile: drawn broken.</summary>
    public bool IsNegative { get; init; }

    /// <summary>Whether it has a direction: drawn with a head.</summary>
    public bool IsDirected { get; init; }
}

/// <summary>A map of states filled by class or by value, on an equal-area projection fitted to the region.</summary>
/// <param name="Texts">What is said of it.</param>
/// <param name="Areas">The states shown.</param>
public sealed record MapChart(ChartTexts Texts, IReadOnlyList<MapArea> Areas)
    : Chart(Texts)
{
    /// <inheritdoc/>
    public override string Kind => "map";

    /// <summary>Neighbours drawn blank for orientation, which carry no data.</summary>
    public IReadOnlyList<Outline> Surroundings { get; init; } = [];

    /// <summary>Codes of the states that the frame of the map is fitted to; all areas where empty.</summary>
    public IReadOnlyList<string> Focus { get; init; } = [];

    /// <summary>The classes in the order of the legend; empty where states are filled by value.</summary>
    public IReadOnlyList<Class> Classes { get; init; } = [];

    /// <summary>Whether the classes are kinds or steps.</summary>
    public Scale Scale { get; init; } = Scale.Kinds;

    /// <summary>Where one shade of values ends and the next begins, rising; even steps are chosen where empty. Used where there are no classes.</summary>
    public IReadOnlyList<double> Breaks { get; init; } = [];

    /// <summary>What the values are, with their unit, above the legend.</summary>
    public Names? ValueTitle { get; init; }

    /// <summary>Lines between places.</summary>
    public IReadOnlyList<MapLink> Links { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<Mark> Marks =>
    [
        .. Areas.Select(MarkOf),
        .. Links.Select(MarkOf),
    ];

    internal Mark MarkOf(MapArea area) => new(area.Name, area.Datum, ("area", area.Outline.State.ToString())) { Class = area.Class };

    internal Mark MarkOf(MapLink link, int at) => new(link.Label, link.Datum, ("link", $"{at + 1}"), ("sign", link.IsNegative ? "negative" : "positive"));
}
