namespace Oxus.Numerics;

/// <summary>Numbers drawn from the distributions that measures and tests need, from a stream alone.</summary>
public static class Draws
{
    /// <summary>A standard normal number (the polar method of Marsaglia &amp; Bray 1964; the second of the pair is dropped, so that a draw holds no state).</summary>
    public static double Normal(RandomStream stream)
    {
        while (true)
        {
            var x = 2 * stream.NextDouble() - 1;
            var y = 2 * stream.NextDouble() - 1;
            var square = x * x + y * y;
            if (square is > 0 and < 1) return x * Math.Sqrt(-2 * Math.Log(square) / square);
        }
    }

    /// <summary>A gamma number with the given shape and scale 1 (Marsaglia &amp; Tsang 2000).</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="shape"/> is not positive.</exception>
    public static double Gamma(RandomStream stream, double shape)
    {
        if (!(shape > 0)) throw new ArgumentOutOfRangeException(nameof(shape), shape, "a shape is positive");
        if (shape < 1) return Gamma(stream, shape + 1) * Math.Pow(1 - stream.NextDouble(), 1 / shape);
        var d = shape - 1.0 / 3;
        var c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            var x = Normal(stream);
            var cubed = Math.Pow(1 + c * x, 3);
            if (cubed <= 0) continue;
            var u = 1 - stream.NextDouble();
            if (Math.Log(u) < 0.5 * x * x + d - d * cubed + d * Math.Log(cubed)) return d * cubed;
        }
    }

    /// <summary>Shares drawn from the Dirichlet distribution whose mean is <paramref name="centre"/> scaled to sum 1.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="centre">Weights, each positive; they need not sum to 1.</param>
    /// <param name="concentration">The sum of the parameters: the greater, the nearer the shares lie to the centre.</param>
    /// <param name="shares">Where the shares are written; they sum to 1.</param>
    /// <exception cref="ArgumentException">There are no weights, or no room of their length.</exception>
    public static void Dirichlet(RandomStream stream, ReadOnlySpan<double> centre, double concentration, Span<double> shares)
    {
        if (centre.IsEmpty || centre.Length != shares.Length) throw new ArgumentException("shares need one place for each weight, and at least one", nameof(shares));
        var sum = ExactSum.Of(centre);
        for (var i = 0; i < centre.Length; i++) shares[i] = Gamma(stream, concentration * centre[i] / sum);
        var total = ExactSum.Of(shares);
        for (var i = 0; i < shares.Length; i++) shares[i] /= total;
    }
}
