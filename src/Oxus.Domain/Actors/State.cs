using Oxus.Domain.Time;

namespace Oxus.Domain.Actors;

/// <summary>The code that a coding system gave an actor during a spell: COW 702 for Tajikistan, GW 345 for Serbia before 2006.</summary>
/// <param name="System">The coding system: <c>cow</c>, <c>gw</c>, <c>iso2</c>, <c>iso-numeric</c>, <c>fips</c>, <c>cameo</c>, <c>ucdp</c> …</param>
/// <param name="Code">The code, kept as text with its leading zeros.</param>
/// <param name="When">When the system used it.</param>
public sealed record CodeSpell(string System, string Code, Spell When);

/// <summary>A state, its names, and what it was called in each coding system and when.</summary>
/// <param name="Code">The code Oxus uses.</param>
/// <param name="Names">Its names.</param>
/// <param name="Codes">Its dated codes in other systems.</param>
public sealed record State(StateCode Code, Names Names, IReadOnlyList<CodeSpell> Codes)
{
    /// <summary>Its code in a system on the last day of a year, or null where the system had none for it then.</summary>
    public string? CodeIn(string system, int year) =>
        Codes.FirstOrDefault(c => c.System == system && c.When.HoldsAtEndOf(year))?.Code;

    /// <summary>Whether it was a member of the interstate system (by the COW list) on some day of the year.</summary>
    public bool ExistedIn(int year) => Codes.Any(c => c.System == "cow" && c.When.Touches(year));
}
