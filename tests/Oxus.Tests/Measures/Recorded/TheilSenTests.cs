using Oxus.Measures.Recorded;

namespace Oxus.Tests.Measures.Recorded;

public class TheilSenTests
{
    [Fact]
    public void A_straight_line_has_its_slope_and_no_width() => Assert.Equal((2, 2, 2), Of(1, 3, 5, 7, 9, 11));

    [Fact]
    public void One_odd_year_does_not_move_the_slope() => Assert.Equal(1, Of(1, 2, 3, 400, 5, 6, 7).Slope);

    [Fact]
    public void A_series_turned_round_in_time_has_the_opposite_trend()
    {
        double[] values = [3, 1, 4, 1, 5, 9, 2, 6];
        var (slope, low, high) = Of(values);
        Assert.Equal((-slope, -high, -low), Of([.. values.Reverse()]));
    }

    [Fact]
    public void A_series_that_only_goes_up_and_down_shows_no_trend()
    {
        var (_, low, high) = Of(1, 5, 2, 6, 1, 5, 2, 6);
        Assert.True(low < 0 && high > 0);
    }

    [Fact]
    public void Gaps_between_years_count_as_years() =>
        Assert.Equal(1, TheilSen.Of([(2000, 0), (2002, 2), (2003, 3), (2008, 8), (2009, 9)]).Slope);

    // The least S that chance reaches with 2.5% or less: 10 of 5 points, 18 of 8, 23 of 10 (tables of Kendall's S); C is two below it.
    [Theory]
    [InlineData(5, 8)]
    [InlineData(8, 16)]
    [InlineData(10, 21)]
    public void The_critical_value_is_that_of_the_tables(int points, int critical) => Assert.Equal(critical, TheilSen.Critical(points));

    // With five points only the outermost of the ten slopes bound the interval.
    [Fact]
    public void Of_five_points_the_interval_holds_every_slope()
    {
        var (_, low, high) = Of(1, 4, 2, 8, 5);
        Assert.Equal((-3, 6), (low, high));
    }

    [Fact]
    public void Fewer_than_five_points_are_refused() => Assert.Throws<ArgumentException>(() => Of(1, 2, 3, 4));

    private static (double Slope, double Low, double High) Of(params double[] values) => TheilSen.Of([.. values.Select((v, i) => (2000 + i, v))]);
}
