namespace Oxus.Measures.Nexus;

/// <summary>A two-by-two table of places and years: where two things are found together, where each is found alone, and where neither is.</summary>
/// <param name="Both">Cases with both.</param>
/// <param name="First">Cases with the first alone.</param>
/// <param name="Second">Cases with the second alone.</param>
/// <param name="Neither">Cases with neither.</param>
public sealed record CoLocation(int Both, int First, int Second, int Neither)
{
    /// <summary>How many cases.</summary>
    public int Total => Both + First + Second + Neither;

    /// <summary>Odds ratio (both × neither) / (first × second); null where a cell is empty, since one case more would decide it.</summary>
    public double? OddsRatio => Both * First * Second * Neither > 0 ? (double)Both * Neither / ((double)First * Second) : null;

    /// <summary>The 95% interval of the odds ratio, exp(ln OR ± 1.96 √(1/a + 1/b + 1/c + 1/d)), as if cases were independent (Woolf 1955).</summary>
    public (double Low, double High)? OddsRatioInterval
    {
        get
        {
            if (OddsRatio is not { } odds) return null;
            var half = MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, 0.975) * Math.Sqrt(1.0 / Both + 1.0 / First + 1.0 / Second + 1.0 / Neither);
            return (odds * Math.Exp(-half), odds * Math.Exp(half));
        }
    }

    /// <summary>Lift: how many times as often the two meet as they would by chance, n·both / (rows · columns); null where either is never found.</summary>
    public double? Lift => Both + First > 0 && Both + Second > 0 ? (double)Total * Both / ((double)(Both + First) * (Both + Second)) : null;

    /// <summary>The coefficient φ, the correlation of two yes-or-no variables, in [−1, 1]; null where either never varies.</summary>
    public double? Phi
    {
        get
        {
            var margins = (double)(Both + First) * (Both + Second) * (First + Neither) * (Second + Neither);
            return margins > 0 ? ((double)Both * Neither - (double)First * Second) / Math.Sqrt(margins) : null;
        }
    }

    /// <summary>Jaccard index: of the cases with either, the share with both; null where there is none.</summary>
    public double? Jaccard => Both + First + Second > 0 ? (double)Both / (Both + First + Second) : null;
}
