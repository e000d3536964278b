using System.Globalization;
using FsCheck;
using FsCheck.Xunit;
using Oxus.Measures.Balance;
using Oxus.Numerics;

namespace Oxus.Tests.Measures.Balance;

public class FrustrationTests
{
    private static SignedGraph Tribes { get; } = Read("gahuku-gama.csv");

    [Fact]
    public void Highland_tribes_have_29_alliances_and_29_enmities_fixture_2_8() => Assert.Equal((58, 29), (Tribes.Lines, Tribes.NegativeLines));

    [Fact]
    public void Highland_tribes_have_the_frustration_of_fixture_2_8()
    {
        Assert.Equal(7, Frustration.Of(Tribes));
        Assert.Equal(.7586, Frustration.Balance(Frustration.Of(Tribes), Tribes.Lines)!.Value, 4);
    }

    [Fact]
    public void Highland_tribes_have_the_triangles_of_fixture_2_8() => Assert.Equal((68, 59), Tribes.Triangles());

    [Fact]
    public void Highland_tribes_have_the_walk_index_of_fixture_2_8() => Assert.Equal(.3576, WalkBalance.Of(Tribes), 4);

    [Fact]
    public void A_forest_is_balanced_by_convention_edge_of_2_0()
    {
        var path = Joined(4, (0, 1, -1), (1, 2, 1), (2, 3, -1));
        Assert.Equal((0, 0), (Frustration.Of(path), path.IndependentCycles()));
        Assert.Equal(1, Frustration.Balance(0, path.Lines));
    }

    [Fact]
    public void A_graph_without_lines_has_no_balance() => Assert.Null(Frustration.Balance(Frustration.Of(new SignedGraph(3)), 0));

    [Fact]
    public void Three_enemies_of_one_another_cannot_all_be_in_other_camps() => Assert.Equal(1, Frustration.Of(Joined(3, (0, 1, -1), (1, 2, -1), (0, 2, -1))));

    [Fact]
    public void The_enemy_of_an_enemy_may_be_a_friend() => Assert.Equal(0, Frustration.Of(Joined(3, (0, 1, -1), (1, 2, -1), (0, 2, 1))));

    // Of n mutual enemies the best division leaves ⌊n/2⌋ and ⌈n/2⌉ in one camp each.
    [Theory]
    [InlineData(8, 12)]
    [InlineData(25, 144)]
    public void Mutual_enemies_part_into_halves(int enemies, int expected) =>
        Assert.Equal(expected, Frustration.Of(Joined(enemies, [.. Pairs(enemies).Select(p => (p.I, p.J, -1))])));

    [Fact]
    public void More_nodes_than_can_be_tried_are_refused() =>
        Assert.Throws<ArgumentException>(() => Frustration.Of(Joined(26, [.. Enumerable.Range(0, 25).Select(i => (i, i + 1, 1))])));

    [Property(Replay = "12345,67891")]
    public bool Every_division_tried_one_by_one_gives_the_same(PositiveInt seed)
    {
        var graph = RandomGraph(new RandomStream(3, seed.Get), 9, .6);
        var least = Enumerable.Range(0, 1 << 9).Min(camp => Against(graph, (ulong)camp));
        return least == Frustration.Of(graph);
    }

    [Property(Replay = "12345,67893")]
    public bool Switching_a_node_changes_neither_frustration_nor_balanced_triangles(PositiveInt seed)
    {
        var random = new RandomStream(4, seed.Get);
        var graph = RandomGraph(random, 10, .5);
        var before = (Frustration.Of(graph), graph.Triangles(), graph.Lines);
        graph.Switch(random.Next(10));
        return before == (Frustration.Of(graph), graph.Triangles(), graph.Lines);
    }

    [Property(Replay = "12345,67895")]
    public bool No_more_than_half_of_the_lines_are_frustrated(PositiveInt seed)
    {
        var graph = RandomGraph(new RandomStream(5, seed.Get), 9, .7);
        return 2 * Frustration.Of(graph) <= graph.Lines && Frustration.Of(graph) <= graph.IndependentCycles();
    }

    [Property(Replay = "12345,67897")]
    public bool Triangles_counted_one_by_one_are_the_same(PositiveInt seed)
    {
        var graph = RandomGraph(new RandomStream(6, seed.Get), 9, .6);
        var signs = (from p in Pairs(9) from k in Enumerable.Range(0, p.J) let s = Sign(graph, p.I, p.J) * Sign(graph, p.J, k) * Sign(graph, p.I, k) where s != 0 select s).ToList();
        return graph.Triangles() == (signs.Count, signs.Count(s => s > 0));
    }

    private static int Against(SignedGraph graph, ulong camp) => Pairs(graph.Nodes)
        .Count(p => Sign(graph, p.I, p.J) is var sign and not 0 && (sign > 0) != ((camp >> p.I & 1) == (camp >> p.J & 1)));

    private static int Sign(SignedGraph graph, int i, int j) => (graph.FriendsOf(i) >> j & 1) == 1 ? 1 : (graph.EnemiesOf(i) >> j & 1) == 1 ? -1 : 0;

    private static IEnumerable<(int I, int J)> Pairs(int nodes) => Enumerable.Range(0, nodes).SelectMany(i => Enumerable.Range(0, i).Select(j => (i, j)));

    private static SignedGraph RandomGraph(RandomStream random, int nodes, double density) => Joined(
        nodes, [.. Pairs(nodes).Where(_ => random.NextDouble() < density).Select(p => (p.I, p.J, random.NextDouble() < .5 ? 1 : -1))]);

    private static SignedGraph Joined(int nodes, params (int, int, int)[] lines)
    {
        var graph = new SignedGraph(nodes);
        foreach (var (one, other, sign) in lines) graph.Join(one, other, sign);
        return graph;
    }

    private static SignedGraph Read(string reference)
    {
        var lines = File.ReadLines(Checkout.PathOf("tests", "reference", reference)).Skip(2)
            .Select(l => Array.ConvertAll(l.Split(','), n => int.Parse(n, CultureInfo.InvariantCulture))).ToList();
        return Joined(lines.Max(l => l[1]), [.. lines.Select(l => (l[0] - 1, l[1] - 1, l[2]))]);
    }
}
