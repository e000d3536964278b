namespace Oxus.Measures.Threat;

/// <summary>What a missing score is drawn from: the line of an indicator's scores on the mean of the rest of its dimension, over all states and years that have both, and the spread around it.</summary>
internal sealed record MissingModel(double Level, double Slope, double Spread)
{
    private const int LeastPairs = 20;

    /// <summary>Fits the line of one indicator; null where fewer than 20 state-years hold it together with another of its dimension.</summary>
    /// <remarks>A falling line is made level: all scores of a dimension point to the worse, so none may speak against another.</remarks>
    public static MissingModel? Of(IReadOnlyList<IndicatorTable> indicators, IReadOnlyList<int> dimension, int which, int cells)
    {
        var pairs = new List<(double Others, double Score)>();
        for (var cell = 0; cell < cells; cell++)
        {
            if (!indicators[which].Has(cell)) continue;
            var rest = dimension.Where(k => k != which && indicators[k].Has(cell)).Select(k => indicators[k].Nominal(cell)).ToList();
            if (rest.Count > 0) pairs.Add((rest.Average(), indicators[which].Nominal(cell)));
        }

        if (pairs.Count < LeastPairs) return null;
        var (meanRest, meanScore) = (pairs.Average(p => p.Others), pairs.Average(p => p.Score));
        var spreadOfRest = pairs.Sum(p => Math.Pow(p.Others - meanRest, 2));
        var slope = spreadOfRest > 0 ? Math.Max(0, pairs.Sum(p => (p.Others - meanRest) * (p.Score - meanScore)) / spreadOfRest) : 0;
        var level = meanScore - slope * meanRest;
        var residuals = pairs.Sum(p => Math.Pow(p.Score - level - slope * p.Others, 2));
        return new MissingModel(level, slope, Math.Sqrt(residuals / (pairs.Count - 2)));
    }

    /// <summary>A score drawn: where the line runs at the mean of the rest, and so many standard deviations off.</summary>
    public double Score(double rest, double deviation) => Math.Clamp(Level + Slope * rest + deviation * Spread, 0, 1);
}
