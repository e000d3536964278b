using Oxus.Evidence.Findings;
using Oxus.Measures;

namespace Oxus.Tests.Measures;

/// <summary>The measures of structure on the record of Central Asia: fixtures of the methods specification that rest on real data, and cases by name.</summary>
public class StructureOfCentralAsiaTests
{
    [Theory]
    [InlineData("five-republics", 1993, .4520, 2.752)]
    [InlineData("five-republics", 2007, .4225, 2.917)]
    [InlineData("five-republics", 2022, .3391, 3.425)]
    [InlineData("with-russia", 2022, .7985, 1.433)]
    public void Capabilities_give_the_polarity_of_fixture_2_6(string boundary, int year, double concentration, double poles)
    {
        Assert.Equal(concentration, Number("concentration", boundary, year), 4);
        Assert.Equal(poles, Number("effective-poles", boundary, year), 3);
    }

    [Fact]
    public void The_same_region_is_tripolar_or_unipolar_by_boundary_and_each_is_printed_with_its_range()
    {
        var five = Find("effective-poles", "five-republics", 2022);
        Assert.InRange(five.Value!.Value, five.Interval!.Low, five.Interval.High);
        Assert.True(Find("effective-poles", "with-russia", 2022).Interval!.High < five.Interval.Low);
        Assert.Equal(27 / 30.0, five.Coverage!.Value, 12);
    }

    [Fact]
    public void Polarity_ends_where_the_capabilities_end() => Assert.Equal(MissingKind.NotCovered, Find("effective-poles", "five-republics", 2023).Undefined!.Kind);

    [Fact]
    public void Movement_begins_five_years_after_the_states_do()
    {
        Assert.Equal("not-recorded", Find("power-movement", "five-republics", 1995).Undefined!.Code);
        Assert.True(Find("power-movement", "five-republics", 1996).IsDefined);
    }

    [Theory]
    [InlineData("five-republics")]
    [InlineData("with-afghanistan")]
    [InlineData("with-russia")]
    public void The_Kyrgyz_Tajik_fighting_of_2021_flips_the_type_fixture_2_8(string boundary)
    {
        Assert.Equal("security-regime", Find("complex-type", boundary, 2020).Label);
        Assert.Equal("conflict-formation", Find("complex-type", boundary, 2021).Label);
        Assert.Equal("conflict-formation", Find("complex-type", boundary, 2022).Label);
        Assert.Contains("record/events.csv", Find("complex-type", boundary, 2021).Reads.Rows.Keys);
    }

    [Fact]
    public void The_distances_show_the_flip_of_2021_and_that_affinity_is_not_covered()
    {
        Assert.Equal(-5, Number("complex-type-distance", "five-republics", 2021, "conflict-formation-clash"));
        Assert.Equal(-5, Number("complex-type-distance", "five-republics", 2022, "conflict-formation-clash"));
        Assert.Equal(-3, Number("complex-type-distance", "five-republics", 2024, "conflict-formation-clash"));
        Assert.Equal(MissingKind.NotCovered, Find("complex-type-distance", "five-republics", 2021, "conflict-formation-affinity").Undefined!.Kind);
    }

    [Fact]
    public void The_death_on_the_Tajik_Uzbek_border_in_2006_counts_as_a_fatal_clash() => Assert.Equal("conflict-formation", Find("complex-type", "five-republics", 2006).Label);

    [Fact]
    public void After_2010_small_clashes_go_unseen_and_coverage_says_so()
    {
        Assert.Equal(.5, Find("complex-type", "five-republics", 2009).Coverage);
        Assert.Equal(.25, Find("complex-type", "five-republics", 2020).Coverage);
    }

    [Theory]
    [InlineData("vote-agreement", 2012, 2013)]
    [InlineData("alliance-similarity", 2018, 2019)]
    public void Pairs_are_compared_as_long_as_their_source_goes_on(string measure, int last, int next)
    {
        Assert.Contains(CentralAsia.Findings.Of(measure), f => f.Key.Period.Has(last) && f.IsDefined);
        Assert.All(CentralAsia.Findings.Of(measure).Where(f => f.Key.Period.Has(next)), f => Assert.Equal(MissingKind.NotCovered, f.Undefined!.Kind));
    }

    [Theory]
    [InlineData("bloc-polarisation")]
    [InlineData("bloc-bipolarity")]
    [InlineData("frustration")]
    public void Graphs_of_pacts_end_with_the_coding_of_treaties(string measure)
    {
        Assert.True(Find(measure, "five-republics", 2018).IsDefined);
        Assert.Equal(MissingKind.NotCovered, Find(measure, "five-republics", 2019).Undefined!.Kind);
    }

    // Rivalries with Kazakhstan (to 2017) and Kyrgyzstan (2005 to 2017) run against the pacts that Uzbekistan shares with them and with Tajikistan; from the death of 2006 all three stand against it, which is balance.
    [Theory]
    [InlineData(2005, 1)]
    [InlineData(2006, 0)]
    [InlineData(2010, 0)]
    [InlineData(2011, 1)]
    [InlineData(2018, 0)]
    public void One_line_is_frustrated_while_Uzbekistan_has_both_rivals_and_an_ally_among_the_five(int year, double lines) =>
        Assert.Equal(lines, Number("frustration", "five-republics", year));

    [Fact]
    public void Signing_the_treaty_of_Tashkent_committed_nobody_before_it_was_in_force() =>
        Assert.True(Number("commitments", "TJK", 1994) > Number("commitments", "TJK", 1993));

    [Fact]
    public void Uzbekistan_takes_less_part_after_it_leaves_the_CSTO() =>
        Assert.True(Number("participation", "UZB", 2013) < Number("participation", "UZB", 2011));

    [Fact]
    public void Turkmenistan_is_committed_least_of_the_five_in_2015() => Assert.Equal(
        "TKM", new[] { "KAZ", "KGZ", "TJK", "TKM", "UZB" }.MinBy(s => Number("commitments", s, 2015)));

    [Fact]
    public void Activity_gap_and_index_are_undefined_throughout_and_say_why()
    {
        foreach (var measure in new[] { "activity", "formality-gap", "multilateralism" })
        {
            Assert.All(CentralAsia.Findings.Of(measure), f => Assert.False(f.IsDefined));
        }

        Assert.Contains("activity", Find("multilateralism", "TJK", 2015).Undefined!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_number_was_read_from_somewhere_and_every_finding_has_its_entry()
    {
        var entries = Catalogue.Entries.ToDictionary(e => e.Key);
        Assert.All(CentralAsia.Findings.All, f =>
        {
            Assert.True(entries.ContainsKey(f.Key.Measure), f.Key.ToString());
            Assert.True(!f.IsDefined || f.Reads.RowCount > 0 || f.Reads.Findings.Count > 0, f.Key.ToString());
            Assert.All(f.Reads.Findings, key => Assert.NotNull(CentralAsia.Findings.Find(key)));
        });
    }

    [Fact]
    public void A_reason_has_one_sentence_a_code() => Assert.All(
        CentralAsia.Findings.All.Where(f => !f.IsDefined).GroupBy(f => f.Undefined!.Code, StringComparer.Ordinal),
        reasons => Assert.Single(reasons.Select(f => f.Undefined!.Template).Distinct(StringComparer.Ordinal)));

    [Fact]
    public void Numbers_lie_in_their_intervals_and_coverage_is_a_share() => Assert.All(CentralAsia.Findings.All, f =>
    {
        Assert.True(f.Coverage is null or (>= 0 and <= 1), f.Key.ToString());
        if (f is { Interval: { } interval, Value: { } value }) Assert.True(interval.Low <= value + 1e-12 && value <= interval.High + 1e-12, f.Key.ToString());
    });

    private static double Number(string measure, string subject, int year, string? variant = null) => Find(measure, subject, year, variant).Value!.Value;

    private static Finding Find(string measure, string subject, int year, string? variant = null) =>
        CentralAsia.Findings.Find(measure, subject, year, variant) ?? throw new InvalidOperationException($"no finding {measure}:{subject}:{year}:{variant}");
}
