namespace Oxus.Numerics;

/// <summary>Counter-based random numbers: Philox 4×64 with ten rounds. Block k of stream i under seed s is a pure function of (s, i, k).</summary>
/// <remarks>No state is shared and none must be advanced to reach a stream, so a replication drawn on any thread, or on any
/// machine, draws the same numbers. Source: Salmon, Moraes, Dror &amp; Shaw (2011), <i>Parallel Random Numbers: As Easy as 1, 2, 3</i>.</remarks>
public struct Philox
{
    private const ulong Multiplier0 = 0xD2E7470EE14C6C93, Multiplier1 = 0xCA5A826395121157;
    private const ulong Weyl0 = 0x9E3779B97F4A7C15, Weyl1 = 0xBB67AE8584CAA73B;
    private const int Rounds = 10;

    private readonly ulong _seed, _stream;
    private ulong _block;
    private ulong _first, _second, _third, _fourth;
    private int _left;

    /// <summary>The stream numbered <paramref name="stream"/> of the family keyed by <paramref name="seed"/>.</summary>
    public Philox(ulong seed, ulong stream)
    {
        _seed = seed;
        _stream = stream;
    }

    /// <summary>The next 64 random bits.</summary>
    public ulong NextBits()
    {
        if (_left == 0)
        {
            (_first, _second, _third, _fourth) = Block(_seed, _stream, _block++, 0, 0, 0);
            _left = 4;
        }

        return _left-- switch { 4 => _first, 3 => _second, 2 => _third, _ => _fourth };
    }

    /// <summary>A number drawn uniformly from [0, 1), in steps of 2⁻⁵³.</summary>
    public double NextUnit() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number drawn uniformly from 0 to <paramref name="bound"/> − 1, without modulo bias (Lemire 2019).</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bound"/> is not positive.</exception>
    public int NextBelow(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        var product = (UInt128)NextBits() * (ulong)bound;
        var low = (ulong)product;
        if (low < (ulong)bound)
        {
            var threshold = (0UL - (ulong)bound) % (ulong)bound;
            while (low < threshold)
            {
                product = (UInt128)NextBits() * (ulong)bound;
                low = (ulong)product;
            }
        }

        return (int)(ulong)(product >> 64);
    }

    /// <summary>One block of four words: the bare function of counter and key, as its authors publish test vectors for it.</summary>
    public static (ulong First, ulong Second, ulong Third, ulong Fourth) Block(
        ulong key0, ulong key1, ulong counter0, ulong counter1, ulong counter2, ulong counter3)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var high0 = Math.BigMul(Multiplier0, counter0, out var low0);
            var high1 = Math.BigMul(Multiplier1, counter2, out var low1);
            (counter0, counter1, counter2, counter3) = (high1 ^ counter1 ^ key0, low1, high0 ^ counter3 ^ key1, low0);
            key0 += Weyl0;
            key1 += Weyl1;
        }

        return (counter0, counter1, counter2, counter3);
    }
}
