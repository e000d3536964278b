namespace Oxus.Numerics;

/// <summary>Runs replications on the cores of this machine.</summary>
/// <param name="workers">How many threads at most; by default one a core.</param>
public sealed class LocalReplicator(int? workers = null) : IReplicator
{
    private readonly int _workers = workers is null or > 0
        ? workers ?? Environment.ProcessorCount
        : throw new ArgumentOutOfRangeException(nameof(workers), workers, "at least one worker is needed");

    /// <inheritdoc/>
    public IReadOnlyList<T> Run<T>(int count, ulong seed, Func<RandomStream, int, T> replicate, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var results = new T[count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = _workers, CancellationToken = cancel };
        Parallel.For(0, count, options, index => results[index] = replicate(new RandomStream(seed, index), index));
        return results;
    }
}
