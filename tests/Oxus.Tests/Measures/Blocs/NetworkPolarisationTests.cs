using FsCheck;
using FsCheck.Xunit;
using Oxus.Measures.Blocs;
using Oxus.Numerics;

namespace Oxus.Tests.Measures.Blocs;

public class NetworkPolarisationTests
{
    [Theory]
    [InlineData(new[] { 4, 4 }, 1.0, .4286, .5714)]
    [InlineData(new[] { 4, 2 }, .8889, .4667, .4741)]
    [InlineData(new[] { 6 }, 0, 1, 0)]
    public void Disjoint_cliques_have_the_polarisation_of_fixture_2_7(int[] cliques, double spread, double overlap, double index)
    {
        var found = NetworkPolarisation.Of(Cliques(cliques))!.Value;
        Assert.Equal((spread, overlap, index), (Math.Round(found.Spread, 4), Math.Round(found.Overlap, 4), Math.Round(found.Index, 4)));
    }

    [Fact]
    public void Six_isolates_are_no_network_edge_of_2_7() => Assert.Null(NetworkPolarisation.Of(new ulong[6]));

    [Fact]
    public void An_isolate_beside_a_clique_changes_nothing_edge_of_2_7() =>
        Assert.Equal(NetworkPolarisation.Of(Cliques(4, 4)), NetworkPolarisation.Of([.. Cliques(4, 4), 0UL]));

    [Fact]
    public void A_clique_of_three_and_one_of_two_split_an_odd_number_as_far_as_can_be() =>
        Assert.Equal(1, NetworkPolarisation.Of(Cliques(3, 2))!.Value.Spread, 12);

    [Fact]
    public void A_tie_that_one_end_does_not_know_of_is_refused() => Assert.Throws<ArgumentException>(() => NetworkPolarisation.Of([2UL, 0UL]));

    [Fact]
    public void Two_cliques_may_share_a_member() => Assert.Equal([0b00111UL, 0b11100UL], MaximalCliques.Of(Joined(5, (0, 1), (0, 2), (1, 2), (2, 3), (2, 4), (3, 4))));

    [Property(Replay = "12345,67891")]
    public bool Polarisation_lies_between_0_and_1(PositiveInt seed)
    {
        var random = new RandomStream(1, seed.Get);
        return NetworkPolarisation.Of(RandomGraph(random, 9)) is not { } found || (found.Spread is >= 0 and <= 1 && found.Overlap is >= 0 and <= 1 && found.Index is >= 0 and <= 1);
    }

    [Property(Replay = "12345,67893")]
    public bool Maximal_cliques_are_those_that_every_subset_tried_gives(PositiveInt seed)
    {
        var graph = RandomGraph(new RandomStream(2, seed.Get), 8);
        var cliques = Enumerable.Range(1, 255).Select(s => (ulong)s).Where(s => ulong.PopCount(s) >= 2 && IsClique(graph, s)).ToList();
        var maximal = cliques.Where(c => !cliques.Any(d => d != c && (c & d) == c)).Order();
        return maximal.SequenceEqual(MaximalCliques.Of(graph));
    }

    private static bool IsClique(ulong[] graph, ulong set) => Enumerable.Range(0, 8).Where(i => (set >> i & 1) == 1).All(i => (set & ~(1UL << i) & ~graph[i]) == 0);

    private static ulong[] RandomGraph(RandomStream random, int nodes) => Joined(
        nodes, [.. Enumerable.Range(0, nodes).SelectMany(i => Enumerable.Range(0, i).Select(j => (i, j))).Where(_ => random.NextDouble() < .5)]);

    private static ulong[] Cliques(params int[] sizes)
    {
        var (ties, start) = (new List<(int, int)>(), 0);
        foreach (var size in sizes)
        {
            ties.AddRange(Enumerable.Range(start, size).SelectMany(i => Enumerable.Range(start, size).Where(j => j < i).Select(j => (i, j))));
            start += size;
        }

        return Joined(start, [.. ties]);
    }

    private static ulong[] Joined(int nodes, params (int, int)[] ties)
    {
        var graph = new ulong[nodes];
        foreach (var (i, j) in ties) (graph[i], graph[j]) = (graph[i] | 1UL << j, graph[j] | 1UL << i);
        return graph;
    }
}
