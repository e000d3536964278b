using System.Globalization;

namespace Oxus.Tests.Studies.CentralAsia;

/// <summary>What is known to be so stands in the record: real cases by name, and the fixtures of the methods specification that rest on these data sets.</summary>
public class RecordCasesTests
{
    private static readonly string[] Republics = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];

    [Theory]
    [InlineData("2021")]
    [InlineData("2022")]
    public void The_Kyrgyz_Tajik_fighting_is_an_armed_conflict_between_states(string year)
    {
        var fighting = RecordFile.Rows("events").Single(e => e["code"] == "ucdp-13324" && e["years"] == year);
        Assert.Equal(("interstate-conflict", "KGZ", "TJK", "25"), (fighting["kind"], fighting["side_a"], fighting["side_b"], fighting["deaths_low"]));
    }

    [Fact]
    public void The_Tajik_civil_war_has_its_foreign_troops_on_a_side()
    {
        var war = RecordFile.Rows("events").Single(e => e["code"] == "ucdp-395" && e["years"] == "1993");
        Assert.Equal(("intrastate-conflict", "TJK RUS UZB", "1000", ""), (war["kind"], war["side_a"], war["deaths_low"], war["deaths_high"]));
    }

    [Theory]
    [InlineData("TJK", "UZB", 23, 38, 40)]
    [InlineData("RUS", "TJK", 22, 33, 37)]
    [InlineData("CHN", "TJK", 17, 25, 30)]
    public void Joint_memberships_in_1995_2005_and_2014_fixture_5_2(string one, string other, int first, int second, int third)
    {
        Assert.Equal((first, second, third), (Joint(one, other, 1995), Joint(one, other, 2005), Joint(one, other, 2014)));
    }

    [Fact]
    public void Five_republics_share_35_to_45_organisations_as_full_members_in_2014()
    {
        var joint = Pairs(Republics).Select(p => Joint(p.One, p.Other, 2014)).Order().ToList();
        Assert.Equal((35, 45), (joint[0], joint[^1]));
    }

    [Fact]
    public void Turkmenistan_is_an_associate_of_the_CIS_from_2005_and_that_is_an_observer() => Assert.Equal(
        ["member 1991-2004", "observer 2005-2014"],
        RecordFile.Rows("memberships").Where(m => m["organisation"] == "cow-igo:CIS" && m["state"] == "TKM").Select(m => $"{m["status"]} {m["years"]}").Order(StringComparer.Ordinal));

    [Fact]
    public void Uzbekistan_leaves_the_CSTO_in_2012() => Assert.Equal(
        ["2002-2011"], RecordFile.Rows("memberships").Where(m => m["organisation"] == "cow-igo:CSTO" && m["state"] == "UZB").Select(m => m["years"]));

    // Concentration of Ray and Singer (1973) and effective poles, from the shares of CINC.
    [Theory]
    [InlineData(1993, false, 0.4520, 2.752)]
    [InlineData(2007, false, 0.4225, 2.917)]
    [InlineData(2022, false, 0.3391, 3.425)]
    [InlineData(2022, true, 0.7985, 1.433)]
    public void Capabilities_give_the_polarity_of_fixture_2_6(int year, bool withRussia, double concentration, double poles)
    {
        var capability = RecordFile.Rows("capabilities").Where(r => r["series"] == "cinc" && r["year"] == $"{year}").ToDictionary(r => r["subject"], r => Number(r["value"]), StringComparer.Ordinal);
        var members = withRussia ? [.. Republics, "RUS"] : Republics;
        var whole = members.Sum(m => capability[m]);
        var squares = members.Sum(m => Math.Pow(capability[m] / whole, 2));
        var least = 1.0 / members.Length;
        Assert.Equal(concentration, Math.Sqrt((squares - least) / (1 - least)), 4);
        Assert.Equal(poles, 1 / squares, 3);
    }

    [Fact]
    public void Uzbekistan_passes_Kazakhstan_in_capability_by_2022_though_its_military_spending_is_unknown_fixture_2_6()
    {
        var rows = RecordFile.Rows("capabilities").Where(r => r["year"] == "2022").ToList();
        Assert.True(rows.Single(r => r["series"] == "cinc" && r["subject"] == "UZB")["value"] is "0.0029409123");
        Assert.True(rows.Single(r => r["series"] == "cinc" && r["subject"] == "KAZ")["value"] is "0.0026634394");
        Assert.DoesNotContain(rows, r => r["series"] == "milex" && r["subject"] == "UZB");
    }

    // The five republics, with Afghanistan, China, Pakistan and Russia.
    [Theory]
    [InlineData(1995, 16, 11, 12)]
    [InlineData(2005, 19, 10, 16)]
    [InlineData(2018, 24, 10, 21)]
    public void Pacts_that_touch_the_five_republics_are_as_many_as_the_alliance_data_say(int year, int nonAggression, int defence, int consultation)
    {
        var owed = PactsOfTheRecord.DirectedDyadYears(1991, 2018);
        var pacts = Pairs([.. Republics, "AFG", "CHN", "PAK", "RUS"]).Where(p => Republics.Contains(p.One) || Republics.Contains(p.Other))
            .Select(p => owed.GetValueOrDefault($"{p.One} {p.Other} {year}", "00000")).ToList();
        Assert.Equal((nonAggression, defence, consultation), (pacts.Count(p => p[3] == '1'), pacts.Count(p => p[0] == '1'), pacts.Count(p => p[4] == '1')));
    }

    [Theory]
    [InlineData("KGZ", "UZB", 4)]
    [InlineData("TJK", "UZB", 3)]
    [InlineData("KGZ", "TJK", 1)]
    [InlineData("AFG", "PAK", 9)]
    public void Years_with_a_militarised_dispute_are_few_fixture_2_3(string one, string other, int expected)
    {
        var years = RecordFile.Rows("events")
            .Where(e => e["kind"] == "militarised-dispute" && new[] { e["side_a"], e["side_b"] }.Order(StringComparer.Ordinal).SequenceEqual([one, other], StringComparer.Ordinal))
            .SelectMany(e => YearsOf(e["years"])).Where(y => y >= 1992).Distinct();
        Assert.Equal(expected, years.Count());
    }

    [Fact]
    public void The_rivalries_of_Uzbekistan_end_in_2017() => Assert.Equal(
        ["KAZ-UZB 1991 2017", "KGZ-UZB 2005 2017"],
        RecordFile.Rows("ties").Where(t => t["kind"] == "rivalry" && t["second"] == "UZB").Select(t => $"{t["first"]}-{t["second"]} {t["from"]} {t["to"]}"));

    [Fact]
    public void A_border_that_stands_when_its_coding_stops_has_no_end() => Assert.All(
        RecordFile.Rows("ties").Where(t => t["kind"] == "land-border" && Republics.Contains(t["first"]) && Republics.Contains(t["second"])), t => Assert.Equal("", t["to"]));

    [Fact]
    public void The_opium_area_of_2007_is_both_192000_and_193000_hectares()
    {
        var figures = RecordFile.Rows("figures").Where(f => f["series"] == "opium-area" && f["year"] == "2007").ToDictionary(f => f["value"], f => f["source"], StringComparer.Ordinal);
        Assert.Equal("unodc-release-2008", figures["192000"]);
        Assert.Equal("ph2dot1-2013", figures["193000"]);
    }

    [Fact]
    public void Two_ends_of_a_published_range_are_one_row()
    {
        var flow = RecordFile.Rows("figures").Single(f => f["series"] == "heroin-transit" && f["subject"] == "TJK");
        Assert.Equal(("", "75", "80"), (flow["value"], flow["low"], flow["high"]));
    }

    [Fact]
    public void Ninety_seven_published_figures_make_ninety_four_rows() => Assert.Equal(97 - 3, RecordFile.Rows("figures").Count);

    [Fact]
    public void Tajikistan_seized_82_per_cent_of_the_heroin_of_2003_anchor_4_6()
    {
        var seized = RecordFile.Rows("figures-literature").Where(f => f["series"] == "heroin-seizures" && f["source"] == "bbc-2005").ToDictionary(f => f["subject"], f => Number(f["value"]), StringComparer.Ordinal);
        var whole = seized.Values.Sum();
        Assert.Equal(Republics, seized.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(0.820, seized["TJK"] / whole, 3);
        Assert.Equal(0.686, seized.Values.Sum(v => Math.Pow(v / whole, 2)), 3);
    }

    [Fact]
    public void Namibia_is_no_party_to_a_pair() => Assert.DoesNotContain(RecordFile.Rows("votes"), v => v["first"] is "NA" or "NAM" || v["second"] is "NA" or "NAM");

    [Fact]
    public void No_pair_shares_more_roll_calls_than_were_held()
    {
        var held = new Dictionary<string, int>(StringComparer.Ordinal) { ["1993"] = 65, ["2006"] = 111, ["2012"] = 92 };
        Assert.All(RecordFile.Rows("votes").Where(v => held.ContainsKey(v["year"])), v => Assert.InRange(v.Where(f => f.Key.Length == 2).Sum(f => Number(f.Value)), 1, held[v["year"]]));
    }

    [Theory]
    [InlineData("IND")]
    [InlineData("PAK")]
    public void Incidents_that_the_file_of_terrorism_has_in_the_wrong_years_are_missing_and_not_zero(string state)
    {
        var rows = RecordFile.Rows("terrorism").Where(r => r["subject"] == state).ToList();
        Assert.DoesNotContain(rows, r => r["series"] == "terror-incidents");
        Assert.Contains(rows, r => r["series"] == "terror-fatalities" && r["year"] == "2005");
    }

    [Fact]
    public void Every_other_state_has_a_count_of_incidents_in_each_year_that_lists_them_all()
    {
        var counted = RecordFile.Rows("terrorism").Where(r => r["series"] == "terror-incidents" && Number(r["year"]) >= 1998).GroupBy(r => r["subject"], StringComparer.Ordinal).ToList();
        Assert.Equal(20, counted.Count);
        Assert.All(counted, state => Assert.Equal(12, state.Count()));
    }

    [Fact]
    public void Seizure_records_are_partial_and_say_nothing_of_cannabis()
    {
        var rows = RecordFile.Rows("seizure-records");
        Assert.All(rows, r => Assert.Equal("1", r["partial"]));
        Assert.DoesNotContain(rows, r => r["series"].Contains("cannabis", StringComparison.Ordinal));
    }

    private static int Joint(string one, string other, int year)
    {
        var members = RecordFile.Rows("memberships").Where(m => m["status"] == "member" && YearsOf(m["years"]).Contains(year)).ToLookup(m => m["state"], m => m["organisation"], StringComparer.Ordinal);
        return members[one].Intersect(members[other], StringComparer.Ordinal).Count();
    }

    private static IEnumerable<(string One, string Other)> Pairs(IEnumerable<string> states)
    {
        var sorted = states.Order(StringComparer.Ordinal).ToList();
        return sorted.SelectMany((one, i) => sorted.Skip(i + 1).Select(other => (one, other)));
    }

    private static IEnumerable<int> YearsOf(string years) => Oxus.Domain.Time.Years.TryParse(years, out var run) ? run.Each : throw new FormatException(years);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
