using Oxus.Numerics;

namespace Oxus.Tests.Numerics;

public class SobolTests
{
    private const int Sample = 1 << 18;

    [Fact]
    public void Ishigami_indices_are_those_of_fixture_3_2()
    {
        double[] first = [0.3139, 0.4424, 0], total = [0.5576, 0.4424, 0.2437];
        for (var factor = 0; factor < 3; factor++)
        {
            var index = IshigamiIndex(factor);
            Assert.Equal(first[factor], index.First.Value, tolerance: 0.01);
            Assert.Equal(total[factor], index.Total.Value, tolerance: 0.01);
            Assert.InRange(first[factor], index.First.Value - 4 * index.First.StandardError, index.First.Value + 4 * index.First.StandardError);
            Assert.InRange(total[factor], index.Total.Value - 4 * index.Total.StandardError, index.Total.Value + 4 * index.Total.StandardError);
        }
    }

    [Fact]
    public void A_result_that_does_not_vary_has_no_indices() => Assert.Null(Sobol.Of([2, 2, 2], [2, 2, 2], [2, 2, 2]));

    [Fact]
    public void Samples_of_different_length_are_refused() => Assert.Throws<ArgumentException>(() => Sobol.Of([1, 2], [1, 2], [1]));

    private static SobolIndex IshigamiIndex(int factor)
    {
        var (a, b, mixed) = (new double[Sample], new double[Sample], new double[Sample]);
        for (var i = 0; i < Sample; i++)
        {
            var stream = new RandomStream(7, i);
            double[] x = [Angle(stream), Angle(stream), Angle(stream)], y = [Angle(stream), Angle(stream), Angle(stream)];
            (a[i], b[i]) = (Ishigami(x), Ishigami(y));
            x[factor] = y[factor];
            mixed[i] = Ishigami(x);
        }

        return Sobol.Of(a, b, mixed)!.Value;
    }

    private static double Angle(RandomStream stream) => Math.PI * (2 * stream.NextDouble() - 1);

    private static double Ishigami(double[] x) => Math.Sin(x[0]) + 7 * Math.Pow(Math.Sin(x[1]), 2) + 0.1 * Math.Pow(x[2], 4) * Math.Sin(x[0]);
}
