using Oxus.Domain.Actors;
using Oxus.Domain.Time;

namespace Oxus.Domain.Record;

/// <summary>What a tie rests on: a treaty, say, with its code and the number of its parties in the whole world.</summary>
/// <param name="Code">Its code in the source: <c>atop-3890</c>.</param>
/// <param name="Parties">The parties that the record names.</param>
/// <param name="IsBilateral">Whether only two states are party to it.</param>
public sealed record Instrument(string Code, IReadOnlyList<StateCode> Parties, bool IsBilateral);

/// <summary>A relation between two states that held for a spell: an alliance obligation, a rivalry, a shared border.</summary>
/// <param name="Kind">The kind of tie, by the words of <see cref="TieKinds"/> or of a study's own.</param>
/// <param name="Between">The pair.</param>
/// <param name="When">From when until when.</param>
/// <param name="Instrument">What it rests on, if on a treaty.</param>
/// <param name="Rows">The rows it was read from.</param>
public sealed record Tie(string Kind, Dyad Between, Spell When, Instrument? Instrument, IReadOnlyList<RowRef> Rows);

/// <summary>The kinds of tie that the shipped measures read. A study may record others.</summary>
public static class TieKinds
{
    /// <summary>An obligation to defend one another.</summary>
    public const string Defence = "defence";

    /// <summary>An obligation to join an attack.</summary>
    public const string Offence = "offence";

    /// <summary>An obligation to stay neutral.</summary>
    public const string Neutrality = "neutrality";

    /// <summary>A promise not to attack one another.</summary>
    public const string NonAggression = "non-aggression";

    /// <summary>A promise to consult in a crisis.</summary>
    public const string Consultation = "consultation";

    /// <summary>A strategic rivalry: each sees the other as a threatening competitor and enemy.</summary>
    public const string Rivalry = "rivalry";

    /// <summary>A shared border on land or along a river.</summary>
    public const string LandBorder = "land-border";

    /// <summary>The obligations of all treaties together: the word under which a record declares which years of them it lists completely. No tie is of this kind.</summary>
    public const string Treaties = "treaties";

    /// <summary>The obligations of a security pact.</summary>
    public static IReadOnlyList<string> SecurityPacts { get; } = [Defence, Offence, Neutrality, NonAggression, Consultation];
}
