using Oxus.Domain.Actors;
using Oxus.Domain.Time;
using Oxus.Measures.Associations;
using Oxus.Numerics;
using Oxus.Tests.Measures.Threat;

namespace Oxus.Tests.Measures.Associations;

public class AssociationTests
{
    private static readonly string[] Twelve = [.. Enumerable.Range(0, 12).Select(i => new string((char)('A' + i), 3))];

    [Fact]
    public void Ranks_share_places_and_have_mean_nought_and_variance_one()
    {
        var ranks = Ranks.Standardised([5, 1, 5, 9]);
        Assert.Equal(ranks[0], ranks[2]);
        Assert.Equal((0, 1), (Math.Round(ranks.Sum(), 12), Math.Round(ranks.Sum(r => r * r) / 4, 12)));
    }

    [Fact]
    public void Values_that_are_all_alike_have_no_order() => Assert.Equal([0, 0, 0], Ranks.Standardised([7, 7, 7]));

    // In a full table of states and years the coefficient is Σ x̃ỹ / Σ x̃², with x̃ = x − x̄ₛ − x̄ₜ + x̄.
    [Fact]
    public void In_a_full_table_the_coefficient_is_that_of_doubly_centred_values()
    {
        double[,] x = { { 1, 4, 2 }, { 3, 3, 8 }, { 5, 0, 1 } };
        double[,] y = { { 2, 9, 1 }, { 4, 4, 7 }, { 0, 3, 5 } };
        var (dx, dy) = (DoublyCentred(x), DoublyCentred(y));
        var expected = dx.Zip(dy, (a, b) => a * b).Sum() / dx.Sum(a => a * a);
        Assert.Equal(expected, Table(x, y).Coefficient()!.Value, 10);
    }

    [Fact]
    public void What_is_fixed_in_a_state_or_common_to_a_year_leaves_the_coefficient_alone()
    {
        double[,] x = { { 1, 4, 2 }, { 3, 3, 8 }, { 5, 0, 1 } };
        double[,] y = { { 2, 9, 1 }, { 4, 4, 7 }, { 0, 3, 5 } };
        var moved = new double[3, 3];
        for (var s = 0; s < 3; s++)
        {
            for (var t = 0; t < 3; t++) moved[s, t] = y[s, t] + 10 * s - 7 * t;
        }

        Assert.Equal(Table(x, y).Coefficient()!.Value, Table(x, moved).Coefficient()!.Value, 10);
    }

    [Fact]
    public void An_exposure_that_never_moves_within_states_has_no_coefficient() =>
        Assert.Null(Table(new double[,] { { 1, 1, 1 }, { 2, 2, 2 }, { 5, 5, 5 } }, new double[,] { { 2, 9, 1 }, { 4, 4, 7 }, { 0, 3, 5 } }).Coefficient());

    // Three groups: 2 ± t(2; .975) · √(2/3 · (1 + 0 + 1)) = 2 ± 4.302653 · 1.154701.
    [Fact]
    public void The_jackknife_takes_its_width_from_the_groups()
    {
        var interval = Jackknife.Around(2, [1, 2, 3]);
        Assert.Equal((-2.9683, 6.9683), (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
    }

    [Fact]
    public void An_outcome_that_follows_the_exposure_of_the_year_before_is_found_and_its_placebo_is_not()
    {
        var study = Simulated((before, _) => before).Build();
        var found = study.Ask(new Association(), "association:panel:2001-2020:harm-on-cause");
        Assert.True(found.Interval!.Low > 0);
        var placebo = study.Ask(new Association(), "association-lead:panel:2001-2019:harm-on-cause");
        Assert.InRange(0, placebo.Interval!.Low, placebo.Interval.High);
    }

    [Fact]
    public void An_exposure_that_follows_the_outcome_is_caught_by_the_placebo()
    {
        var placebo = Simulated((_, after) => after).Build().Ask(new Association(), "association-lead:panel:2001-2019:harm-on-cause");
        Assert.True(placebo.Interval!.Low > 0);
    }

    [Fact]
    public void Too_few_states_are_told_and_not_tested()
    {
        var study = new HandmadeStudy(new Years(2000, 2020), "AAA", "BBB").Values("harm", "AAA", 2000, 1, 2, 3).Values("cause", "AAA", 2000, 3, 2, 1).Build();
        Assert.Equal("few-state-years", study.Ask(new Association(), "association:panel:2001-2020:harm-on-cause").Undefined!.Code);
    }

    [Fact]
    public void A_series_that_does_not_exist_is_named() => Assert.Equal(
        "the study has no series of the code wheat", Simulated((before, _) => before).Build().Ask(new Association(), "association:panel:2001-2020:harm-on-wheat").Undefined!.Text);

    private static HandmadeStudy Simulated(Func<double, double, double> harm)
    {
        var study = new HandmadeStudy(new Years(2000, 2020), Twelve);
        foreach (var (state, i) in Twelve.Select((s, i) => (s, i)))
        {
            var random = new RandomStream(20261124, i);
            var cause = Enumerable.Range(0, 22).Select(_ => random.NextDouble()).ToArray();
            for (var t = 0; t < 21; t++)
            {
                study.Value("cause", state, 2000 + t, cause[t]);
                if (t > 0) study.Value("harm", state, 2000 + t, i + 0.1 * t + harm(cause[t - 1], cause[t + 1]) + 0.3 * random.NextDouble());
            }
        }

        return study;
    }

    private static StateYears Table(double[,] x, double[,] y)
    {
        var cases = Cells(x).Select(c => (StateCode.Of(Twelve[c.S]), 2000 + c.T)).ToList();
        return new StateYears(cases, [.. Cells(y).Select(c => c.Value)], [.. Cells(x).Select(c => c.Value)]);
    }

    private static double[] DoublyCentred(double[,] table)
    {
        var cells = Cells(table).ToList();
        var mean = cells.Average(c => c.Value);
        return [.. cells.Select(c => c.Value - cells.Where(o => o.S == c.S).Average(o => o.Value) - cells.Where(o => o.T == c.T).Average(o => o.Value) + mean)];
    }

    private static IEnumerable<(int S, int T, double Value)> Cells(double[,] table) =>
        from s in Enumerable.Range(0, table.GetLength(0))
        from t in Enumerable.Range(0, table.GetLength(1))
        select (s, t, table[s, t]);
}
