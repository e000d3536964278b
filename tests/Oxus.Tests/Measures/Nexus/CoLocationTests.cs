using Oxus.Measures.Nexus;

namespace Oxus.Tests.Measures.Nexus;

public class CoLocationTests
{
    private static readonly CoLocation Fixture = new(Both: 6, First: 14, Second: 4, Neither: 56);

    [Fact]
    public void Odds_ratio_and_its_interval_are_those_of_fixture_3_3()
    {
        Assert.Equal(6.00, Fixture.OddsRatio!.Value, tolerance: 0.005);
        Assert.Equal(1.49, Fixture.OddsRatioInterval!.Value.Low, tolerance: 0.005);
        Assert.Equal(24.19, Fixture.OddsRatioInterval!.Value.High, tolerance: 0.005);
    }

    [Fact]
    public void Lift_phi_and_jaccard_are_those_of_fixture_3_3()
    {
        Assert.Equal(2.40, Fixture.Lift!.Value, tolerance: 0.005);
        Assert.Equal(0.306, Fixture.Phi!.Value, tolerance: 0.0005);
        Assert.Equal(0.25, Fixture.Jaccard!.Value, tolerance: 0.0005);
    }

    [Fact]
    public void An_empty_cell_leaves_the_odds_ratio_undefined()
    {
        Assert.Null(new CoLocation(6, 0, 4, 56).OddsRatio);
        Assert.Null(new CoLocation(6, 0, 4, 56).OddsRatioInterval);
    }

    [Fact]
    public void Nothing_found_leaves_all_of_it_undefined()
    {
        var empty = new CoLocation(0, 0, 0, 9);
        Assert.Null(empty.Lift);
        Assert.Null(empty.Phi);
        Assert.Null(empty.Jaccard);
    }
}
