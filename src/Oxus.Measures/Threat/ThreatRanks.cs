namespace Oxus.Measures.Threat;

/// <summary>Ranks and comparisons over the draws of an ensemble: choices are shared within a draw, so a rank is taken draw by draw.</summary>
internal static class ThreatRanks
{
    /// <summary>The ranks of cells of one year, 1 for the highest index; equal ones share the better rank.</summary>
    public static IReadOnlyList<Spread> Of(ThreatEnsemble ensemble, IReadOnlyList<int> cells)
    {
        var times = new int[cells.Count, cells.Count + 1];
        var values = new float[cells.Count];
        for (var draw = 0; draw < ensemble.Count; draw++)
        {
            for (var i = 0; i < values.Length; i++) values[i] = ensemble.Index(draw, cells[i]);
            for (var i = 0; i < values.Length; i++)
            {
                var rank = 1;
                foreach (var other in values)
                {
                    if (other > values[i]) rank++;
                }

                times[i, rank]++;
            }
        }

        return [.. cells.Select((_, i) => new Spread(Quantile(times, i, 0.05, ensemble.Count), Quantile(times, i, 0.5, ensemble.Count), Quantile(times, i, 0.95, ensemble.Count)))];
    }

    /// <summary>The share of draws in which the first cell's index is above the second's, equal ones counting half.</summary>
    public static double ShareAbove(ThreatEnsemble ensemble, int first, int second)
    {
        var halves = 0;
        for (var draw = 0; draw < ensemble.Count; draw++) halves += 1 + ensemble.Index(draw, first).CompareTo(ensemble.Index(draw, second));
        return halves / (2.0 * ensemble.Count);
    }

    // The least rank that so many draws do not exceed: a rank is a whole number and is not interpolated.
    private static int Quantile(int[,] times, int state, double probability, int draws)
    {
        var (rank, sum) = (1, times[state, 1]);
        while (sum < probability * draws) sum += times[state, ++rank];
        return rank;
    }
}
