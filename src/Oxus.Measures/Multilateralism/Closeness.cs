using Oxus.Measures.Similarity;

namespace Oxus.Measures.Multilateralism;

/// <summary>How close two portfolios of memberships are: weights of status aₒ and bₒ from 0 to 1 in each body, and a weight uₒ of the body.</summary>
/// <remarks>Methods specification §5.2. Null where the formula divides by zero.</remarks>
public static class Closeness
{
    /// <summary>Σu·min(a, b) / Σu·max(a, b), from 0 to 1: the weighted index of Jaccard; null where neither takes part in anything.</summary>
    public static double? Jaccard(ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> weights)
    {
        var (both, either) = (0.0, 0.0);
        for (var o = 0; o < a.Length; o++)
        {
            both += weights[o] * Math.Min(a[o], b[o]);
            either += weights[o] * Math.Max(a[o], b[o]);
        }

        return either > 0 ? both / either : null;
    }

    /// <summary>Σu·a·b / √(Σu·a² · Σu·b²), from 0 to 1; null where one of the two takes part in nothing.</summary>
    public static double? Cosine(ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> weights)
    {
        var (product, lengthA, lengthB) = (0.0, 0.0, 0.0);
        for (var o = 0; o < a.Length; o++)
        {
            product += weights[o] * a[o] * b[o];
            lengthA += weights[o] * a[o] * a[o];
            lengthB += weights[o] * b[o] * b[o];
        }

        return lengthA > 0 && lengthB > 0 ? Math.Min(1, product / Math.Sqrt(lengthA * lengthB)) : null;
    }

    /// <summary>κ over the weighted bodies, from −1 to 1; null where one of the two has the same status in all.</summary>
    public static double? Kappa(ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> weights) => ProfileSimilarity.Kappa(a, b, weights);
}
