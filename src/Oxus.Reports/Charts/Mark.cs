using Oxus.Domain;

namespace Oxus.Reports.Charts;

/// <summary>One mark of a chart without its drawing: what a table, the JSON twin or a screen reader tells of it.</summary>
/// <param name="Label">What the mark is about: <c>Tajikistan, 2010</c>.</param>
/// <param name="Datum">What it shows.</param>
/// <param name="At">Where it stands, as names and values in a fixed order: <c>series TJK</c>, <c>year 2010</c>.</param>
public sealed record Mark(Names Label, Datum Datum, params IReadOnlyList<(string Name, string Value)> At)
{
    /// <summary>The code of the class it is drawn in, where the chart has classes.</summary>
    public string? Class { get; init; }
}
