using Oxus.Domain.Actors;

namespace Oxus.Domain.Complexes;

/// <summary>A point on the globe, in degrees.</summary>
/// <param name="Longitude">From −180 to 180, east positive.</param>
/// <param name="Latitude">From −90 to 90, north positive.</param>
public readonly record struct GeoPoint(double Longitude, double Latitude);

/// <summary>The outline of a state for maps at the scale of a page.</summary>
/// <param name="State">The state.</param>
/// <param name="Label">A point inside it where its name may stand.</param>
/// <param name="Rings">Closed rings; those that run inside another are holes.</param>
public sealed record Outline(StateCode State, GeoPoint Label, IReadOnlyList<IReadOnlyList<GeoPoint>> Rings);
