using Oxus.Domain.Actors;
using Oxus.Domain.Record;

namespace Oxus.Domain.Complexes;

/// <summary>One answer to the question which states belong to the complex. A measure of structure is always printed with the answer it used.</summary>
/// <param name="Code">Its code: <c>five-republics</c>.</param>
/// <param name="Names">Its names.</param>
/// <param name="Members">The states inside.</param>
/// <param name="Rationale">Who draws the boundary so, and why.</param>
public sealed record Boundary(string Code, Names Names, IReadOnlyList<StateCode> Members, Names Rationale)
{
    /// <summary>Where it stands in the study's definition.</summary>
    public RowRef Row { get; init; }
}

/// <summary>A neighbouring complex, as the literature names it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Names">Its names.</param>
/// <param name="Members">Its members, as far as the record knows them.</param>
public sealed record AdjacentComplex(string Code, Names Names, IReadOnlyList<StateCode> Members)
{
    /// <summary>Where it stands in the study's definition.</summary>
    public RowRef Row { get; init; }
}

/// <summary>A regional security complex: states whose security cannot be understood apart from one another (Buzan &amp; Wæver 2003).</summary>
/// <param name="Code">Its code: <c>central-asia</c>.</param>
/// <param name="Names">Its names.</param>
/// <param name="Boundaries">Alternative boundaries; the first is the one a study prints first.</param>
/// <param name="Insulators">States that may stand between complexes and face them back to back.</param>
/// <param name="Adjacent">Neighbouring complexes.</param>
/// <param name="GlobalPowers">Powers at the global level.</param>
public sealed record Complex(
    string Code,
    Names Names,
    IReadOnlyList<Boundary> Boundaries,
    IReadOnlyList<StateCode> Insulators,
    IReadOnlyList<AdjacentComplex> Adjacent,
    IReadOnlyList<StateCode> GlobalPowers)
{
    /// <summary>Where it stands in the study's definition.</summary>
    public RowRef Row { get; init; }
}
