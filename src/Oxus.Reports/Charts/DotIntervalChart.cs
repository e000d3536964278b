using Oxus.Domain;

namespace Oxus.Reports.Charts;

/// <summary>A dot with its range.</summary>
/// <param name="Datum">What it shows.</param>
/// <param name="Class">The code of its class, which decides shape and colour; null where the chart has none.</param>
public sealed record Dot(Datum Datum, string? Class = null);

/// <summary>A line of dots under one name: a state, a dimension.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Dots">Its dots; where they are several, they stand one below the other in the order of classes.</param>
public sealed record DotRow(string Code, Names Name, IReadOnlyList<Dot> Dots);

/// <summary>Rows that belong together.</summary>
/// <param name="Name">Their heading; null where they need none.</param>
/// <param name="Rows">The rows, from top to bottom.</param>
public sealed record DotGroup(Names? Name, IReadOnlyList<DotRow> Rows);

/// <summary>Dots with whiskers for their ranges, by category: a threat profile, ranks with their intervals, coefficients.</summary>
/// <param name="Texts">What is said of it.</param>
/// <param name="Groups">The groups, from top to bottom.</param>
/// <param name="ValueTitle">What the values are, with their unit.</param>
public sealed record DotIntervalChart(ChartTexts Texts, IReadOnlyList<DotGroup> Groups, Names ValueTitle)
    : Chart(Texts)
{
    /// <inheritdoc/>
    public override string Kind => "dots";

    /// <summary>The classes in the order of the legend; empty where all dots are alike.</summary>
    public IReadOnlyList<Class> Classes { get; init; } = [];

    /// <summary>The least value of the axis; from the data where null.</summary>
    public double? Least { get; init; }

    /// <summary>The greatest value of the axis; from the data where null.</summary>
    public double? Greatest { get; init; }

    /// <summary>Levels that values are compared with.</summary>
    public IReadOnlyList<ReferenceLevel> Levels { get; init; } = [];

    /// <summary>Whether only whole numbers have a meaning, as for ranks: ticks stand at them alone.</summary>
    public bool IsCounted { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Mark> Marks =>
        from dots in Groups
        from row in dots.Rows
        from dot in row.Dots
        select MarkOf(dots, row, dot);

    internal Mark MarkOf(DotGroup dots, DotRow row, Dot dot) => new(
        Joined(dots.Name ?? Nameless, row.Name, NameIn(Classes, dot.Class)),
        dot.Datum,
        ("group", $"{PlaceOf(Groups, dots)}"),
        ("row", row.Code))
    { Class = dot.Class };
}
