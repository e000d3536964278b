using Oxus.Domain;
using Oxus.Reports.Text;

namespace Oxus.Reports.Charts;

/// <summary>One way of estimating, with the choices it was made by.</summary>
/// <param name="Code">Its code or number.</param>
/// <param name="Datum">The estimate with its interval.</param>
/// <param name="Choices">Codes of the choices made.</param>
/// <param name="IsMain">Whether it is the one registered as the main test.</param>
public sealed record Specification(string Code, Datum Datum, IReadOnlyList<string> Choices, bool IsMain = false);

/// <summary>Choices of which each specification makes one, or some: outcome, exposure, controls.</summary>
/// <param name="Name">What is chosen.</param>
/// <param name="Choices">The alternatives, from top to bottom.</param>
public sealed record ChoiceGroup(Names Name, IReadOnlyList<Heading> Choices);

/// <summary>All estimates of one coefficient in rising order with their intervals, and below them which choices led to each (Simonsohn, Simmons and Nelson 2020).</summary>
/// <param name="Texts">What is said of it.</param>
/// <param name="Specifications">The specifications, in any order.</param>
/// <param name="Groups">The choices, from top to bottom.</param>
/// <param name="ValueTitle">What the estimates are, with their unit.</param>
public sealed record SpecificationCurveChart(ChartTexts Texts, IReadOnlyList<Specification> Specifications, IReadOnlyList<ChoiceGroup> Groups, Names ValueTitle)
    : Chart(Texts)
{
    /// <inheritdoc/>
    public override string Kind => "specification-curve";

    /// <summary>The specifications from the least estimate to the greatest; those that could not be estimated stand last, in their given order.</summary>
    public IReadOnlyList<Specification> Sorted =>
        [.. Specifications.OrderBy(s => s.Datum.Value is null).ThenBy(s => s.Datum.Value ?? 0).ThenBy(s => s.Code, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public override IEnumerable<Mark> Marks => Sorted.Select(MarkOf);

    internal static Mark MarkOf(Specification made) => new(
        new Names($"Specification {made.Code}", $"تصریح {NumberText.Digits(made.Code, Language.Persian)}", $"Спецификация {made.Code}"),
        made.Datum,
        ("specification", made.Code),
        ("choices", string.Join(' ', made.Choices)));
}
