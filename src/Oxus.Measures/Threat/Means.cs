namespace Oxus.Measures.Threat;

/// <summary>How dimensions are drawn together. The means differ in how far a low value may be made good by a high one: wholly, in part, hardly.</summary>
public enum Mean
{
    /// <summary>Σ w·y / Σ w: full compensation.</summary>
    Arithmetic,

    /// <summary>(Π y^w)^(1/Σ w): limited compensation.</summary>
    Geometric,

    /// <summary>Σ w / Σ (w / y): the least compensation of the three.</summary>
    Harmonic,
}

/// <summary>Weighted means of scores from 0 to 1 (OECD &amp; JRC 2008).</summary>
public static class Means
{
    /// <summary>The mean of <paramref name="scores"/>. Under the geometric and the harmonic mean a zero would swallow all others, so no score counts with less than <paramref name="floor"/>; for comparability this holds for all three.</summary>
    /// <param name="mean">Which mean.</param>
    /// <param name="scores">The scores.</param>
    /// <param name="weights">Their weights, each positive.</param>
    /// <param name="floor">The least a score counts with; above 0 for the geometric and the harmonic mean.</param>
    /// <exception cref="ArgumentException">There are no scores, or not as many weights.</exception>
    public static double Of(Mean mean, ReadOnlySpan<double> scores, ReadOnlySpan<double> weights, double floor)
    {
        if (scores.IsEmpty || weights.Length != scores.Length) throw new ArgumentException("a mean needs at least one score, and a weight for each", nameof(weights));
        var (sum, total) = (0.0, 0.0);
        for (var i = 0; i < scores.Length; i++)
        {
            var score = Math.Max(scores[i], floor);
            total += weights[i];
            sum += weights[i] * mean switch
            {
                Mean.Arithmetic => score,
                Mean.Geometric => Math.Log(score),
                _ => 1 / score,
            };
        }

        return mean switch
        {
            Mean.Arithmetic => sum / total,
            Mean.Geometric => Math.Exp(sum / total),
            _ => total / sum,
        };
    }
}
