using Oxus.Numerics;

namespace Oxus.Measures.Polarity;

/// <summary>Arithmetic of shares sᵢ that sum to 1: how concentrated a distribution is, how many poles it amounts to, how far it moved.</summary>
/// <remarks>Definitions and fixtures: methods specification §2.6 and §2.7. A quantity is null where its formula divides by zero.</remarks>
public static class Shares
{
    /// <summary>Each holding over the sum of all; null where nobody holds anything.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A holding is negative or not finite.</exception>
    public static double[]? Of(IReadOnlyList<double> held)
    {
        foreach (var one in held)
        {
            if (!double.IsFinite(one) || one < 0) throw new ArgumentOutOfRangeException(nameof(held), one, "a holding is a finite number of at least 0");
        }

        var whole = ExactSum.Of(held);
        return whole > 0 ? [.. held.Select(one => one / whole)] : null;
    }

    /// <summary>The sum of squared shares, Σsᵢ²: from 1/n, where all hold the same, to 1.</summary>
    public static double ConcentrationIndex(IReadOnlyList<double> shares) => ExactSum.Of(shares.Select(s => s * s));

    /// <summary>√((Σsᵢ² − 1/n) / (1 − 1/n)), from 0, where all hold the same, to 1, where one holds everything; null for a single member (Ray &amp; Singer 1973).</summary>
    public static double? Concentration(IReadOnlyList<double> shares)
    {
        if (shares.Count < 2) return null;
        var least = 1.0 / shares.Count;
        return Math.Sqrt(Math.Max(0, ConcentrationIndex(shares) - least) / (1 - least));
    }

    /// <summary>1 / Σsᵢ²: how many members of equal size would be as concentrated (Laakso &amp; Taagepera 1979).</summary>
    public static double EffectivePoles(IReadOnlyList<double> shares) => 1 / ConcentrationIndex(shares);

    /// <summary>exp(−Σ sᵢ ln sᵢ): how many members of equal size would be as uncertain. A share of zero adds nothing.</summary>
    public static double EntropyPoles(IReadOnlyList<double> shares) =>
        Math.Exp(-ExactSum.Of(shares.Where(s => s > 0).Select(s => s * Math.Log(s))));

    /// <summary>Σ|sᵢ,after − sᵢ,before| / (2(1 − min s,before)): the part moved of all that could have moved, from 0 to 1; null for a single member (Singer, Bremer &amp; Stuckey 1972).</summary>
    /// <exception cref="ArgumentException">The two are not about the same number of members.</exception>
    public static double? Movement(IReadOnlyList<double> before, IReadOnlyList<double> after)
    {
        if (before.Count != after.Count) throw new ArgumentException($"{before.Count} members before and {after.Count} after", nameof(after));
        if (before.Count < 2) return null;
        return ExactSum.Of(before.Zip(after, (b, a) => Math.Abs(a - b))) / (2 * (1 - before.Min()));
    }

    /// <summary>4 Σ πᵢ²(1 − πᵢ): from 0 to 1, which two blocs of one half each reach (Reynal-Querol 2002).</summary>
    public static double Bipolarity(IReadOnlyList<double> shares) => Math.Max(0, 4 * ExactSum.Of(shares.Select(p => p * p * (1 - p))));
}
