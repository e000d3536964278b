using Oxus.Domain.Time;

namespace Oxus.Domain.Actors;

/// <summary>Another name of an actor, in the script it is written in.</summary>
/// <param name="Text">The name as written.</param>
/// <param name="Language">The language, as an IETF tag: <c>en</c>, <c>fa</c>, <c>ru</c>, <c>uz</c> …</param>
/// <param name="When">When the name was used, where known.</param>
public sealed record Alias(string Text, string Language, Spell When);

/// <summary>A body that put an armed group on a list, and when. Oxus reports the listing and adopts none.</summary>
/// <param name="By">Who listed it.</param>
/// <param name="As">The listing's own word for it.</param>
/// <param name="When">From when until when.</param>
/// <param name="Source">The source of the entry.</param>
public sealed record Designation(string By, string As, Spell When, string Source);

/// <summary>An armed group or movement under a neutral label, with its aliases across scripts and its codes in other systems.</summary>
/// <param name="Code">The code Oxus uses.</param>
/// <param name="Names">Its neutral names.</param>
/// <param name="Kind">What it is: armed group, political movement, coalition.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Codes">Its dated codes in other systems.</param>
/// <param name="Designations">Listings, each with the body that made it.</param>
public sealed record ArmedGroup(
    string Code,
    Names Names,
    string Kind,
    IReadOnlyList<Alias> Aliases,
    IReadOnlyList<CodeSpell> Codes,
    IReadOnlyList<Designation> Designations);
