using Oxus.Domain.Record;
using Oxus.Evidence.Findings;

namespace Oxus.Inference.Terms;

/// <summary>One value of a variable for one pair or state in one year, or why there is none, and what it was read from.</summary>
/// <param name="Value">The value; null where there is none.</param>
/// <param name="Missing">Why there is none.</param>
/// <param name="Rows">Rows read.</param>
/// <param name="Findings">Findings read.</param>
/// <param name="Variables">Codes of other variables it was made from.</param>
public sealed record Cell(double? Value, Reason? Missing, IReadOnlyList<RowRef> Rows, IReadOnlyList<FindingKey> Findings, IReadOnlyList<string> Variables)
{
    /// <summary>A value read from rows.</summary>
    public static Cell Of(double value, IEnumerable<RowRef> rows) => new(value, null, [.. rows], [], []);

    /// <summary>A value taken from a finding.</summary>
    public static Cell From(double value, FindingKey finding) => new(value, null, [], [finding], []);

    /// <summary>A value made from other variables of the test.</summary>
    public static Cell Made(double value, params string[] variables) => new(value, null, [], [], variables);

    /// <summary>No value, and why.</summary>
    public static Cell None(Reason reason) => new(null, reason, [], [], []);
}
