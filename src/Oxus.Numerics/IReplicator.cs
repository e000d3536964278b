namespace Oxus.Numerics;

/// <summary>Runs replications: pure functions of (seed, index), such as permutations, draws of an index or chains of a model.</summary>
/// <remarks>Those who need replications know only this interface; whether they run on local cores or on a cluster changes no byte of a result.</remarks>
public interface IReplicator
{
    /// <summary>Results of replications 0 to <paramref name="count"/> − 1, in the order of their index, whatever the order they ran in.</summary>
    /// <param name="count">How many replications; zero gives an empty list.</param>
    /// <param name="seed">Key of the random streams: replication i receives stream i of this seed.</param>
    /// <param name="replicate">One replication. It must depend on nothing but its stream, its index and data that nobody changes meanwhile.</param>
    /// <param name="cancel">Stops between replications.</param>
    IReadOnlyList<T> Run<T>(int count, ulong seed, Func<RandomStream, int, T> replicate, CancellationToken cancel = default);
}
