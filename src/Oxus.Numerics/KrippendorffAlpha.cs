namespace Oxus.Numerics;

/// <summary>Agreement of any number of coders beyond chance (Krippendorff 2004): α = 1 − Dₒ / Dₑ, 1 where all agree and 0 where they agree as if values had been dealt to units by lot.</summary>
/// <remarks>
/// Each unit of mᵤ ≥ 2 values adds 1/(mᵤ − 1) to the coincidence o꜀ₖ for every ordered pair of its values; a value that stands alone in its unit counts nowhere.
/// With n the number of pairable values, n꜀ those of kind c and δ² the squared distance of two kinds, Dₒ = Σ o꜀ₖ δ² / n and Dₑ = Σ n꜀ nₖ δ² / (n (n − 1)).
/// </remarks>
public sealed class KrippendorffAlpha
{
    // Of each unit of two values or more: the disagreement within it, Σ δ² over ordered pairs / (m − 1), and m.
    private readonly double[] _disagreements;
    private readonly int[] _sizes;
    private readonly int[] _places;

    private KrippendorffAlpha(double[] kinds, int[] marginals, double[] disagreements, int[] sizes, int[] places, double expected)
    {
        (_disagreements, _sizes, _places) = (disagreements, sizes, places);
        (Kinds, Marginals, Pairable) = (kinds, marginals, marginals.Sum());
        if (Pairable == 0) return;
        Observed = ExactSum.Of(disagreements) / Pairable;
        Expected = expected;
        if (expected > 0) Value = 1 - Observed / expected;
    }

    /// <summary>α; null where no unit has two values, or where all pairable values are alike, so that no disagreement could be expected.</summary>
    public double? Value { get; }

    /// <summary>How many values stand in a unit with another.</summary>
    public int Pairable { get; }

    /// <summary>The kinds of pairable value, ascending.</summary>
    public IReadOnlyList<double> Kinds { get; }

    /// <summary>How many pairable values there are of each kind.</summary>
    public IReadOnlyList<int> Marginals { get; }

    /// <summary>The observed disagreement Dₒ; 0 where nothing is pairable.</summary>
    public double Observed { get; }

    /// <summary>The disagreement Dₑ to be expected by chance; 0 where nothing is pairable.</summary>
    public double Expected { get; }

    /// <summary>The agreement of coders.</summary>
    /// <param name="units">Each unit with the values that coders gave it; null where a coder gave none.</param>
    /// <param name="metric">What the values are.</param>
    /// <exception cref="ArgumentException">A value is not finite, or is negative under the metric of ratios.</exception>
    public static KrippendorffAlpha Of(IReadOnlyList<IReadOnlyList<double?>> units, AlphaMetric metric)
    {
        var given = units.Select((unit, place) => (Place: place, Values: unit.OfType<double>().ToArray())).Where(u => u.Values.Length > 1).ToList();
        if (given.Exists(u => u.Values.Any(v => !double.IsFinite(v) || (metric == AlphaMetric.Ratio && v < 0))))
        {
            throw new ArgumentException(metric == AlphaMetric.Ratio ? "every value is a finite number of 0 or more" : "every value is a finite number", nameof(units));
        }

        double[] kinds = [.. given.SelectMany(u => u.Values).Distinct().Order()];
        var coded = given.Select(u => u.Values.Select(v => Array.BinarySearch(kinds, v)).ToArray()).ToList();
        var marginals = new int[kinds.Length];
        foreach (var kind in coded.SelectMany(u => u)) marginals[kind]++;

        var apart = new double[kinds.Length, kinds.Length];
        var expected = default(ExactSum);
        for (var c = 0; c < kinds.Length; c++)
        {
            for (var k = c + 1; k < kinds.Length; k++)
            {
                apart[c, k] = apart[k, c] = Distance(metric, kinds, marginals, c, k);
                expected.Add(2.0 * marginals[c] * marginals[k] * apart[c, k]);
            }
        }

        var n = (double)marginals.Sum();
        return new KrippendorffAlpha(
            kinds, marginals, [.. coded.Select(u => Disagreement(u, apart))], [.. coded.Select(u => u.Length)], [.. given.Select(u => u.Place)], n == 0 ? 0 : expected.Total / (n * (n - 1)));
    }

    /// <summary>A bootstrap interval of α. As Hayes &amp; Krippendorff 2007 have it, the expected disagreement stays that of the sample and the observed one is drawn anew.</summary>
    /// <remarks>They draw pairs of values; here whole units are drawn, or whole blocks of units, since pairs within a unit hang together, as years of one state do. Where no unit holds a disagreement the interval has no width.</remarks>
    /// <param name="draws">How many draws.</param>
    /// <param name="level">The share of draws between its ends, above 0 and below 1.</param>
    /// <param name="seed">The seed of the draws.</param>
    /// <param name="replicator">Who runs them.</param>
    /// <param name="blocks">The block of each unit, in the order of the units; without them each unit is a block of its own.</param>
    /// <param name="cancel">Stops between draws.</param>
    /// <returns>The ends; null where α is undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="draws"/> is below 1, or <paramref name="level"/> no share.</exception>
    /// <exception cref="ArgumentException"><paramref name="blocks"/> are fewer than the units.</exception>
    public (double Low, double High)? Interval(int draws, double level, ulong seed, IReplicator replicator, IReadOnlyList<int>? blocks = null, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        if (level is not (> 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(level), level, "a level lies between 0 and 1");
        if (blocks is not null && _places.Length > 0 && blocks.Count <= _places[^1]) throw new ArgumentException("every unit has a block", nameof(blocks));
        if (Value is null) return null;

        var gathered = Enumerable.Range(0, _places.Length)
            .GroupBy(unit => blocks is null ? unit : blocks[_places[unit]])
            .OrderBy(block => block.Key)
            .Select(block => (Disagreement: ExactSum.Of(block.Select(unit => _disagreements[unit])), Values: block.Sum(unit => _sizes[unit])))
            .ToArray();
        var drawn = replicator.Run(draws, seed, (stream, _) => Draw(gathered, stream), cancel).ToArray();
        Array.Sort(drawn);
        return (Quantiles.OfSorted(drawn, (1 - level) / 2), Quantiles.OfSorted(drawn, (1 + level) / 2));
    }

    private double Draw((double Disagreement, int Values)[] blocks, RandomStream stream)
    {
        var disagreement = default(ExactSum);
        var values = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[stream.Next(blocks.Length)];
            disagreement.Add(block.Disagreement);
            values += block.Values;
        }

        return 1 - disagreement.Total / values / Expected;
    }

    private static double Disagreement(int[] values, double[,] apart)
    {
        var sum = default(ExactSum);
        for (var i = 0; i < values.Length; i++)
        {
            for (var j = i + 1; j < values.Length; j++) sum.Add(apart[values[i], values[j]]);
        }

        return 2 * sum.Total / (values.Length - 1);
    }

    private static double Distance(AlphaMetric metric, double[] kinds, int[] marginals, int c, int k)
    {
        var (low, high) = (kinds[c], kinds[k]);
        var distance = metric switch
        {
            AlphaMetric.Nominal => 1,
            AlphaMetric.Ordinal => marginals[c..(k + 1)].Sum() - (marginals[c] + marginals[k]) / 2.0,
            AlphaMetric.Interval => high - low,
            AlphaMetric.Ratio => (high - low) / (high + low),
            _ => throw new ArgumentOutOfRangeException(nameof(metric), metric, "not a metric of agreement"),
        };
        return distance * distance;
    }
}
