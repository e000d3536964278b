using Oxus.Evidence.Wording;

namespace Oxus.Reports.Text;

/// <summary>How the numbers of one kind are written.</summary>
/// <param name="Decimals">How many decimals.</param>
public sealed record NumberStyle(int Decimals)
{
    /// <summary>Values of an index: as many decimals as rules of wording allow, and no more.</summary>
    public static NumberStyle Index { get; } = new(WordingRules.IndexDecimals);

    /// <summary>Counts: no decimals, thousands grouped.</summary>
    public static NumberStyle Count { get; } = new(0);

    /// <summary>Shares from 0 to 1, written as whole percentages.</summary>
    public static NumberStyle Share { get; } = new(0) { Factor = 100, IsPercentage = true };

    /// <summary>Numbers that are percentages already.</summary>
    public static NumberStyle Percent { get; } = new(1) { IsPercentage = true };

    /// <summary>What the number is multiplied by before it is written.</summary>
    public double Factor { get; init; } = 1;

    /// <summary>Whether a percent sign follows.</summary>
    public bool IsPercentage { get; init; }

    /// <summary>Whether a plus sign stands before what is greater than zero: changes, coefficients.</summary>
    public bool IsSigned { get; init; }
}
