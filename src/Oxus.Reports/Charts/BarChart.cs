using Oxus.Domain;

namespace Oxus.Reports.Charts;

/// <summary>A part of a bar.</summary>
/// <param name="Datum">Its length.</param>
/// <param name="Class">The code of its class; null where the chart has none.</param>
public sealed record BarPart(Datum Datum, string? Class = null);

/// <summary>A bar, stacked where it has several parts.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parts">Its parts, from the axis outwards.</param>
public sealed record Bar(string Code, Names Name, IReadOnlyList<BarPart> Parts);

/// <summary>Level bars from zero by category: counts of claims by verdict, shares.</summary>
/// <param name="Texts">What is said of it.</param>
/// <param name="Bars">The bars, from top to bottom.</param>
/// <param name="ValueTitle">What is counted.</param>
public sealed record BarChart(ChartTexts Texts, IReadOnlyList<Bar> Bars, Names ValueTitle)
    : Chart(Texts)
{
    /// <inheritdoc/>
    public override string Kind => "bars";

    /// <summary>The classes in the order of the legend; empty where bars are not stacked.</summary>
    public IReadOnlyList<Class> Classes { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<Mark> Marks =>
        from bar in Bars
        from part in bar.Parts
        select MarkOf(bar, part);

    internal Mark MarkOf(Bar bar, BarPart part) => new(Joined(bar.Name, NameIn(Classes, part.Class)), part.Datum, ("bar", bar.Code)) { Class = part.Class };
}
