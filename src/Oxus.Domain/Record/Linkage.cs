using Oxus.Domain.Actors;
using Oxus.Domain.Organisations;
using Oxus.Domain.Time;

namespace Oxus.Domain.Record;

/// <summary>Evidence that an armed group and the drug trade are linked in a state, on the scale of Makarenko (2004): 0 none, 1 alliance, 2 operational motivation, 3 convergence, 4 black hole.</summary>
/// <param name="Group">The group, by code.</param>
/// <param name="State">The state.</param>
/// <param name="When">The years the evidence is about.</param>
/// <param name="Level">The level from 0 to 4.</param>
/// <param name="Confidence">How sure the coding is.</param>
/// <param name="Source">The source.</param>
/// <param name="Row">The row it stands in.</param>
public sealed record Linkage(string Group, StateCode State, Years When, int Level, Confidence Confidence, string Source, RowRef Row);
