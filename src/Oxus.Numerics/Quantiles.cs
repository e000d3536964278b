namespace Oxus.Numerics;

/// <summary>Order statistics of a sample.</summary>
public static class Quantiles
{
    /// <summary>The <paramref name="probability"/> quantile of an ascending sample, interpolated between neighbours (Hyndman &amp; Fan 1996, type 7; R's default).</summary>
    /// <exception cref="ArgumentException">The sample is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> lies outside [0, 1].</exception>
    public static double OfSorted(ReadOnlySpan<double> ascending, double probability)
    {
        if (ascending.IsEmpty) throw new ArgumentException("a quantile needs at least one value", nameof(ascending));
        if (probability is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(probability), probability, "a probability lies between 0 and 1");
        var place = (ascending.Length - 1) * probability;
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, ascending.Length - 1);
        return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
    }

    /// <summary>The quantile of a sample in any order; the sample is left as it was.</summary>
    /// <inheritdoc cref="OfSorted"/>
    public static double Of(ReadOnlySpan<double> sample, double probability)
    {
        var ascending = sample.ToArray();
        Array.Sort(ascending);
        return OfSorted(ascending, probability);
    }
}
