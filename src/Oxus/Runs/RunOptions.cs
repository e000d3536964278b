namespace Oxus.Runs;

/// <summary>What a reader may change of a run.</summary>
/// <param name="Seed">Another seed than the study's.</param>
/// <param name="Workers">How many threads at most; by default one a core. No byte of a result depends on it.</param>
/// <param name="Anew">Whether to run even where nothing has changed.</param>
public sealed record RunOptions(ulong? Seed = null, int? Workers = null, bool Anew = false);

/// <summary>A step of a run that has begun, for the eyes of whoever waits.</summary>
/// <param name="Name">What is being done.</param>
/// <param name="Number">Which step it is, from 1.</param>
/// <param name="Of">Of how many.</param>
/// <param name="Detail">What of it is being done now; null when it begins.</param>
public sealed record RunStep(string Name, int Number, int Of, string? Detail = null);
