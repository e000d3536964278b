using Oxus.Domain;

namespace Oxus.Reports.Charts;

/// <summary>A row or column of a chart by its code and name.</summary>
/// <param name="Code">Its code: a state, a body.</param>
/// <param name="Name">Its name.</param>
public sealed record Heading(string Code, Names Name)
{
    /// <summary>A short name where the full one does not fit; none where null.</summary>
    public Names? Short { get; init; }
}
