using Oxus.Domain;

namespace Oxus.Reports.Charts;

/// <summary>One cell of a matrix. Where a pair of row and column has no cell, the question does not arise and the place stays blank.</summary>
/// <param name="Row">The code of its row.</param>
/// <param name="Column">The code of its column.</param>
/// <param name="Datum">What it shows.</param>
/// <param name="Class">The code of its class; null where the value decides.</param>
public sealed record MatrixCell(string Row, string Column, Datum Datum, string? Class = null)
{
    /// <summary>What is written in the cell in place of its value, and in place of nothing where it is a word.</summary>
    public Names? Text { get; init; }
}

/// <summary>States by bodies, or states by states: cells shaded by class or by value.</summary>
/// <param name="Texts">What is said of it.</param>
/// <param name="Rows">The rows, from top to bottom.</param>
/// <param name="Columns">The columns, in the order of reading.</param>
/// <param name="Cells">The cells.</param>
public sealed record MatrixChart(ChartTexts Texts, IReadOnlyList<Heading> Rows, IReadOnlyList<Heading> Columns, IReadOnlyList<MatrixCell> Cells)
    : Chart(Texts)
{
    /// <inheritdoc/>
    public override string Kind => "matrix";

    /// <summary>The classes in the order of the legend; empty where cells are shaded by value.</summary>
    public IReadOnlyList<Class> Classes { get; init; } = [];

    /// <summary>Whether the classes are kinds or steps.</summary>
    public Scale Scale { get; init; } = Scale.Kinds;

    /// <summary>Where one shade of values ends and the next begins, rising; even steps are chosen where empty. Used where there are no classes.</summary>
    public IReadOnlyList<double> Breaks { get; init; } = [];

    /// <summary>What the values are, with their unit, above the legend.</summary>
    public Names? ValueTitle { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Mark> Marks => Cells.Select(c => MarkOf(HeadingOf(Rows, c.Row, "row"), HeadingOf(Columns, c.Column, "column"), c));

    private Heading HeadingOf(IReadOnlyList<Heading> headings, string code, string kind) =>
        headings.FirstOrDefault(h => h.Code == code) ?? throw new ArgumentException($"a cell of {Code} names the {kind} {code}, which the matrix does not have", nameof(code));

    internal Mark MarkOf(Heading row, Heading column, MatrixCell cell) => new(
        Joined(row.Name, column.Name),
        cell.Datum,
        ("row", row.Code),
        ("column", column.Code))
    { Class = cell.Class };
}
