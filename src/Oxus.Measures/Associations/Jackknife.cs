using MathNet.Numerics.Distributions;
using Oxus.Evidence.Findings;

namespace Oxus.Measures.Associations;

/// <summary>An interval from leaving out one state at a time, since a state's pairs and years resemble one another and are no independent cases.</summary>
internal static class Jackknife
{
    /// <summary>The kind of the interval.</summary>
    public const string Kind = "95%, one state left out at a time";

    /// <summary>b ± t · √((G − 1)/G · Σ (b₍g₎ − b)²), t with G − 1 degrees of freedom.</summary>
    /// <param name="whole">The statistic of all states, b.</param>
    /// <param name="without">The statistic without each state in turn, b₍g₎; there are G.</param>
    public static Interval Around(double whole, IReadOnlyList<double> without)
    {
        var groups = without.Count;
        var error = Math.Sqrt((groups - 1.0) / groups * without.Sum(b => (b - whole) * (b - whole)));
        var half = StudentT.InvCDF(0, 1, groups - 1, 0.975) * error;
        return new Interval(whole - half, whole + half, Kind);
    }
}
