namespace Oxus.Numerics;

/// <summary>A <see cref="Philox"/> stream in the shape that library distributions accept: the only generator in Oxus.</summary>
/// <remarks>A stream belongs to one replication and is used by one thread. Replication i under seed s is always <c>new RandomStream(s, i)</c>.</remarks>
public sealed class RandomStream : Random
{
    private Philox _philox;

    /// <summary>The stream of replication <paramref name="index"/> under <paramref name="seed"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
#pragma warning disable RS0030 // The base constructor seeds a generator that every override below replaces.
    public RandomStream(ulong seed, long index)
#pragma warning restore RS0030
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        _philox = new Philox(seed, (ulong)index);
    }

    /// <inheritdoc/>
    public override double NextDouble() => _philox.NextUnit();

    /// <inheritdoc/>
    public override int Next() => _philox.NextBelow(int.MaxValue);

    /// <inheritdoc/>
    public override int Next(int maxValue) => _philox.NextBelow(maxValue);

    /// <inheritdoc/>
    public override int Next(int minValue, int maxValue)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(minValue, maxValue);
        return minValue + _philox.NextBelow(maxValue - minValue);
    }

    /// <inheritdoc/>
    public override void NextBytes(byte[] buffer) => NextBytes(buffer.AsSpan());

    /// <inheritdoc/>
    public override void NextBytes(Span<byte> buffer)
    {
        for (var i = 0; i < buffer.Length; i++) buffer[i] = (byte)_philox.NextBits();
    }

    /// <inheritdoc/>
    protected override double Sample() => _philox.NextUnit();

    /// <summary>Puts <paramref name="items"/> in a uniformly random order (Fisher &amp; Yates).</summary>
    public void Shuffle(Span<int> items)
    {
        for (var last = items.Length - 1; last > 0; last--)
        {
            var chosen = _philox.NextBelow(last + 1);
            (items[last], items[chosen]) = (items[chosen], items[last]);
        }
    }
}
