using Oxus.Domain.Record;
using Oxus.Evidence.Findings;
using Oxus.Measures.Similarity;
using Oxus.Numerics;

namespace Oxus.Tests.Measures.Similarity;

public class AllianceSimilarityTests
{
    private static readonly string[] Twenty = [.. Enumerable.Range(0, 20).Select(i => $"S{(char)('A' + i / 10)}{(char)('A' + i % 10)}")];

    [Fact]
    public void A_pact_of_support_weighs_twice_a_promise_not_to_attack()
    {
        // SAA: defence with SAC, non-aggression with SAD. SAB: defence with SAC. Own columns are 2, so SAA and SAB differ by 2 on each of these, and by 1 on SAD: 1 − 2 · 5 / (2 · 20).
        var sketch = new Sketch(Twenty).Lists("treaties", 1990, 2000)
            .Tied(TieKinds.Defence, "SAA", "SAC").Tied(TieKinds.NonAggression, "SAA", "SAD").Tied(TieKinds.Defence, "SAB", "SAC");
        Assert.Equal(1 - 2 * 5 / 40.0, Find(sketch, "SAA-SAB", "s").Value!.Value, 12);
    }

    [Fact]
    public void It_is_read_from_the_pacts_of_both_and_from_what_silence_means()
    {
        var sketch = new Sketch(Twenty).Lists("treaties", 1990, 2000).Tied(TieKinds.Defence, "SAA", "SAC").Tied(TieKinds.Defence, "SAB", "SAC").Tied(TieKinds.Defence, "SAD", "SAE");
        var reads = Find(sketch, "SAA-SAB", "kappa").Reads;
        Assert.Equal(["series", "ties"], reads.Rows.Keys);
        Assert.Equal(3, reads.RowCount);
    }

    [Fact]
    public void A_pact_that_ended_counts_no_more()
    {
        var sketch = new Sketch(Twenty).Lists("treaties", 1990, 2000).Tied(TieKinds.Defence, "SAA", "SAB", 1990, 1994);
        Assert.Equal(1 - 2 * 4 / 40.0, Find(sketch, "SAA-SAB", "s").Value!.Value, 12);
    }

    [Fact]
    public void After_the_coding_of_treaties_stopped_an_open_pact_says_nothing() => Assert.Equal(
        MissingKind.NotCovered, Find(new Sketch(Twenty).Lists("treaties", 1990, 1994).Tied(TieKinds.Defence, "SAA", "SAB"), "SAA-SAB", "s").Undefined!.Kind);

    [Fact]
    public void Fewer_than_twenty_states_are_too_few_minimum_of_2_0() =>
        Assert.Equal("few-columns", Find(new Sketch("AAA", "BBB", "CCC").Lists("treaties", 1990, 2000), "AAA-BBB", "kappa").Undefined!.Code);

    private static Finding Find(Sketch sketch, string pair, string variant) => new AllianceSimilarity()
        .Of(sketch.Study(1995, 1995), new LocalReplicator(1), CancellationToken.None).Single(f => f.Key.Subject == pair && f.Key.Variant == variant);
}
