using Oxus.Domain.Record;
using Oxus.Evidence.Findings;

namespace Oxus.Measures.Similarity;

/// <summary>Arithmetic over the roll calls of a year on which two states both voted, kept as a table of nine counts: the first state's vote (yes, abstain, no) by the second's, row by row.</summary>
public static class RollCalls
{
    /// <summary>The fewest roll calls that a number is given for.</summary>
    public const int Fewest = 20;

    // Abstention lies halfway between yes and no.
    private static readonly double[] FirstVote = [1, 1, 1, 0.5, 0.5, 0.5, 0, 0, 0];
    private static readonly double[] SecondVote = [1, 0.5, 0, 1, 0.5, 0, 1, 0.5, 0];
    private const double Normal95 = 1.959963984540054;

    /// <summary>The share of roll calls on which both voted alike.</summary>
    public static double Agreement(ReadOnlySpan<double> counts) => (counts[0] + counts[4] + counts[8]) / Total(counts);

    /// <summary>S over votes: 1 − 2 Σ|a − b| / n, an abstention lying halfway between yes and no.</summary>
    public static double S(ReadOnlySpan<double> counts) => ProfileSimilarity.S(FirstVote, SecondVote, counts, greatestDistance: 1);

    /// <summary>κ over votes; null where one of the two always voted the same.</summary>
    public static double? Kappa(ReadOnlySpan<double> counts) => ProfileSimilarity.Kappa(FirstVote, SecondVote, counts);

    /// <summary>π over votes; null where one of the two always voted the same.</summary>
    public static double? Pi(ReadOnlySpan<double> counts) => ProfileSimilarity.Pi(FirstVote, SecondVote, counts);

    /// <summary>The 95% score interval of a share of n trials (Wilson 1927).</summary>
    public static Interval Wilson(double share, double n)
    {
        var square = Normal95 * Normal95;
        var middle = (share + square / (2 * n)) / (1 + square / n);
        var half = Normal95 / (1 + square / n) * Math.Sqrt(share * (1 - share) / n + square / (4 * n * n));
        return new Interval(Math.Max(0, middle - half), Math.Min(1, middle + half), "95% Wilson over roll calls");
    }

    /// <summary>The 95% interval of a statistic by leaving out each roll call in turn, within [−1, 1]; null where the statistic is undefined without one of them.</summary>
    /// <remarks>se² = (n − 1)/n Σ(θ₍ₖ₎ − θ̄)². Roll calls of the same cell leave the same statistic behind, so nine evaluations do for all of them.</remarks>
    public static Interval? Jackknife(ReadOnlySpan<double> counts, Func<double[], double?> statistic)
    {
        if (statistic([.. counts]) is not { } whole) return null;
        var n = Total(counts);
        var left = new double[counts.Length];
        var mean = 0.0;
        for (var cell = 0; cell < counts.Length; cell++)
        {
            if (counts[cell] == 0) continue;
            double[] without = [.. counts];
            without[cell]--;
            if (statistic(without) is not { } value) return null;
            left[cell] = value;
            mean += counts[cell] * value / n;
        }

        var spread = 0.0;
        for (var cell = 0; cell < counts.Length; cell++) spread += counts[cell] * (left[cell] - mean) * (left[cell] - mean);
        var half = Normal95 * Math.Sqrt((n - 1) / n * spread);
        return new Interval(Math.Max(-1, whole - half), Math.Min(1, whole + half), "95% jackknife over roll calls");
    }

    /// <summary>The counts of a pair and year, as numbers.</summary>
    internal static double[] Of(SharedVotes votes) => [.. votes.Counts.Select(c => (double)c)];

    private static double Total(ReadOnlySpan<double> counts)
    {
        var total = 0.0;
        foreach (var count in counts) total += count;
        return total;
    }
}
