namespace Oxus.Domain.Complexes;

/// <summary>A sector or a level of the theory: its code and its names.</summary>
/// <param name="Code">The code: <c>military</c>, <c>regional</c>.</param>
/// <param name="Names">Its names.</param>
public sealed record Facet(string Code, Names Names);

/// <summary>To which sectors an input belongs, with weights that sum to 1.</summary>
/// <param name="Input">The type of event, context or data set.</param>
/// <param name="Weights">Sector codes and their weights.</param>
public sealed record SectorWeights(string Input, IReadOnlyDictionary<string, double> Weights);

/// <summary>The five sectors, the four levels, and the map from kinds of input to sectors (Buzan, Wæver &amp; de Wilde 1998; methods specification §2.12).</summary>
/// <param name="Version">Raised whenever a weight changes.</param>
/// <param name="Sectors">The sectors.</param>
/// <param name="Levels">The levels.</param>
/// <param name="Inputs">The map.</param>
public sealed record SectorMap(int Version, IReadOnlyList<Facet> Sectors, IReadOnlyList<Facet> Levels, IReadOnlyList<SectorWeights> Inputs);
