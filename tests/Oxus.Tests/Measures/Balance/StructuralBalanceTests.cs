using Oxus.Domain.Record;
using Oxus.Evidence.Findings;
using Oxus.Measures.Balance;

namespace Oxus.Tests.Measures.Balance;

public class StructuralBalanceTests
{
    private static Sketch Three => new Sketch("AAA", "BBB", "CCC").Lists("treaties", 1990, 2000).Lists("rivalry", 1990, 2000).Lists("interstate-conflict", 1990, 2000).Lists("militarised-dispute", 1990, 1993);

    [Fact]
    public void Two_rivals_with_a_common_ally_frustrate_one_line()
    {
        var found = Of(Three.Tied(TieKinds.Defence, "AAA", "BBB").Tied(TieKinds.Consultation, "AAA", "CCC").Tied(TieKinds.Rivalry, "BBB", "CCC"), 1995);
        Assert.Equal(1, found["lines"].Value);
        Assert.Equal(1.0 / 3, found["balance"].Value!.Value, 12);
        Assert.Equal(0, found["triangles"].Value);
        Assert.Equal(1, found["cycles"].Value);
        Assert.Equal(("lines", "index", "share", "cycles"), (found["lines"].Unit, found["balance"].Unit, found["triangles"].Unit, found["cycles"].Unit));
    }

    [Fact]
    public void A_rivalry_outweighs_a_pact()
    {
        var found = Of(Three.Tied(TieKinds.Defence, "AAA", "BBB").Tied(TieKinds.Defence, "AAA", "CCC").Tied(TieKinds.Defence, "BBB", "CCC").Tied(TieKinds.Rivalry, "BBB", "CCC"), 1995);
        Assert.Equal(0, found["triangles"].Value);
    }

    [Theory]
    [InlineData(1996, 0)]
    [InlineData(1997, 1)]
    public void A_fatal_clash_weighs_for_five_years(int year, double balanced)
    {
        var sketch = Three.Tied(TieKinds.Defence, "AAA", "BBB").Tied(TieKinds.Defence, "AAA", "CCC").Tied(TieKinds.Defence, "BBB", "CCC")
            .Clash(EventKinds.MilitarisedDispute, "BBB", "CCC", 1992, deaths: 1);
        Assert.Equal(balanced, Of(sketch, year)["triangles"].Value);
    }

    [Fact]
    public void A_dispute_that_may_have_been_without_deaths_is_no_fatal_clash()
    {
        var sketch = Three.Tied(TieKinds.Defence, "AAA", "BBB").Clash(EventKinds.MilitarisedDispute, "AAA", "BBB", 1992, deaths: 0);
        Assert.Equal(0, Of(sketch, 1992)["lines"].Value);
        Assert.Equal(1, Of(sketch, 1992)["balance"].Value);
    }

    [Fact]
    public void What_is_not_listed_of_five_years_lowers_coverage()
    {
        // Treaties, rivalries, five years of conflicts; disputes of 1992 and 1993 only.
        Assert.Equal(9 / 12.0, Of(Three.Tied(TieKinds.Defence, "AAA", "BBB"), 1996)["balance"].Coverage!.Value, 12);
    }

    [Fact]
    public void Without_relations_there_is_no_balance_and_no_triangle()
    {
        var found = Of(Three, 1995);
        Assert.Equal("no-relations", found["balance"].Undefined!.Code);
        Assert.Equal("no-triangles", found["triangles"].Undefined!.Code);
        Assert.Equal(0, found["lines"].Value);
        Assert.Equal(["series"], found["lines"].Reads.Rows.Keys);
    }

    [Theory]
    [InlineData("treaties")]
    [InlineData("rivalry")]
    [InlineData("interstate-conflict")]
    public void A_list_that_stops_early_leaves_balance_not_covered(string list)
    {
        var sketch = new Sketch("AAA", "BBB");
        foreach (var listed in new[] { "treaties", "rivalry", "interstate-conflict" }) sketch.Lists(listed, 1990, listed == list ? 1994 : 2000);
        Assert.All(Of(sketch, 1995).Values, f => Assert.Equal((MissingKind.NotCovered, list), (f.Undefined!.Kind, f.Undefined.Arguments[0])));
    }

    [Fact]
    public void More_members_in_relation_than_can_be_divided_are_refused()
    {
        string[] members = [.. Enumerable.Range(0, 26).Select(i => $"S{(char)('A' + i)}A")];
        var sketch = new Sketch(members).Lists("treaties", 1990, 2000).Lists("rivalry", 1990, 2000).Lists("interstate-conflict", 1990, 2000);
        for (var i = 1; i < members.Length; i++) sketch.Tied(TieKinds.Defence, members[i - 1], members[i]);
        var found = Of(sketch, 1995);
        Assert.Equal(MissingKind.Refused, found["balance"].Undefined!.Kind);
        Assert.Equal(0, found["cycles"].Value);
    }

    [Fact]
    public void A_complex_too_large_for_a_graph_is_refused_and_does_not_crash()
    {
        var sketch = new Sketch([.. Enumerable.Range(0, 65).Select(i => $"S{(char)('A' + i / 26)}{(char)('A' + i % 26)}")]).Lists("treaties", 1990, 2000).Lists("rivalry", 1990, 2000).Lists("interstate-conflict", 1990, 2000);
        Assert.All(Of(sketch, 1995).Values, f => Assert.Equal("too-many-for-a-graph", f.Undefined!.Code));
    }

    private static Dictionary<string, Finding> Of(Sketch sketch, int year) => new StructuralBalance().Of(sketch.In(year)).ToDictionary(f => f.Key.Variant ?? "lines");
}
