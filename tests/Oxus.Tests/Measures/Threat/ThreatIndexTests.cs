using Oxus.Domain.Record;
using Oxus.Domain.Threat;
using Oxus.Domain.Time;
using Oxus.Evidence.Findings;
using Oxus.Measures.Threat;
using Oxus.Numerics;

namespace Oxus.Tests.Measures.Threat;

public class ThreatIndexTests
{
    private static readonly Years Three = new(2001, 2003);

    [Fact]
    public void The_nominal_index_is_the_geometric_mean_of_dimensions_worked_by_hand()
    {
        // Security: ln(1+9)/ln(1+99) = 0.5. Social: (0.2 + 0.6) / 2 = 0.4.
        var study = new HandmadeStudy(2001, "AAA", "BBB")
        {
            Threat = HandmadeStudy.Definition(
                ("security", [HandmadeStudy.Indicator("deaths", 0, 99, Transform.Log1p)]),
                ("social", [HandmadeStudy.Indicator("crime", 0, 10), HandmadeStudy.Indicator("schooling", 10, 0)])),
        };
        study.Value("deaths", "AAA", 2001, 9).Value("crime", "AAA", 2001, 2).Value("schooling", "AAA", 2001, 4);
        Assert.Equal(Math.Sqrt(0.5 * 0.4), Of(study).Find("threat:AAA:2001:nominal")!.Value!.Value, tolerance: 1e-12);
    }

    [Fact]
    public void Rates_are_divided_by_their_year_and_averaged_over_their_window()
    {
        var study = new HandmadeStudy(Three, "AAA") { Threat = One(HandmadeStudy.Indicator("deaths", 0, 10, meanYears: 3, per: new Denominator("people", 100))) };
        study.Values("deaths", "AAA", 2001, 1, 2, 3).Values("people", "AAA", 2001, 50, 100, 150);
        var book = Of(study);
        foreach (var (year, rate) in new[] { (2001, 2.0), (2002, 2.0), (2003, 2.0) }) Assert.Equal(rate / 10, Nominal(book, "AAA", year), tolerance: 1e-12);
    }

    [Fact]
    public void A_value_beyond_a_goalpost_scores_no_more_than_the_goalpost()
    {
        var study = new HandmadeStudy(2001, "AAA", "BBB") { Threat = One(HandmadeStudy.Indicator("deaths", 0, 10)) };
        study.Value("deaths", "AAA", 2001, 10).Value("deaths", "BBB", 2001, 10_000);
        Assert.Equal(1, Nominal(Of(study), "BBB", 2001), tolerance: 1e-12);
    }

    [Fact]
    public void Every_index_lies_between_floor_and_one_and_inside_its_interval()
    {
        foreach (var finding in Of(Random(seed: 3)).Of("threat").Where(f => f.IsDefined))
        {
            if (finding.Key.Variant is null or "nominal") Assert.InRange(finding.Value!.Value, finding.Key.Variant is null ? 0.005 : 0.01, 1);
            Assert.InRange(finding.Value!.Value, 0, 1);
            Assert.InRange(finding.Coverage!.Value, 0.6, 1);
            if (finding.Interval is { } interval) Assert.InRange(finding.Value.Value, interval.Low, interval.High);
        }
    }

    [Fact]
    public void Adding_threat_to_one_indicator_never_lowers_the_index()
    {
        var (before, after) = (Of(Random(seed: 4)), Of(Random(seed: 4, added: 3)));
        foreach (var finding in before.Of("threat").Where(f => f.IsDefined && f.Key.Variant == "nominal"))
        {
            Assert.True(after.Find(finding.Key)!.Value >= finding.Value);
        }
    }

    [Fact]
    public void The_order_in_which_states_are_named_changes_nothing()
    {
        var (one, other) = (Of(Random(seed: 5)), Of(Random(seed: 5, states: ["CCC", "AAA", "DDD", "BBB"])));
        Assert.Equal(one.All.Select(Line), other.All.Select(Line));
    }

    [Fact]
    public void One_worker_and_two_give_the_same_findings()
    {
        var study = Random(seed: 6).Build();
        var alone = new ThreatIndex().Of(study, new LocalReplicator(1), default).Select(Line);
        Assert.Equal(alone, new ThreatIndex().Of(study, new LocalReplicator(2), default).Select(Line));
    }

    [Fact]
    public void Below_the_coverage_floor_the_index_is_undefined_and_says_how_little_is_known()
    {
        var study = new HandmadeStudy(2001, "AAA", "BBB")
        {
            Threat = One(HandmadeStudy.Indicator("deaths", 0, 10), HandmadeStudy.Indicator("crime", 0, 10)),
        };
        study.Value("deaths", "AAA", 2001, 5).Value("crime", "BBB", 2001, 5).Value("deaths", "BBB", 2001, 5);
        var finding = Of(study).Find("threat:AAA:2001")!;
        Assert.Equal(MissingKind.Insufficient, finding.Undefined!.Kind);
        Assert.Contains("50%", finding.Undefined.Text, StringComparison.Ordinal);
        Assert.True(Of(study).Find("threat:BBB:2001")!.IsDefined);
    }

    [Fact]
    public void An_empty_dimension_leaves_the_index_undefined_however_full_the_others()
    {
        var study = new HandmadeStudy(2001, "AAA")
        {
            Threat = HandmadeStudy.Definition(
                ("security", [HandmadeStudy.Indicator("deaths", 0, 10)]),
                ("political", [HandmadeStudy.Indicator("graft", 0, 10)]),
                ("social", [HandmadeStudy.Indicator("crime", 0, 10)])),
        };
        study.Value("deaths", "AAA", 2001, 5).Value("crime", "AAA", 2001, 5).Covered("graft", 2001, Absence.NotRecorded);
        var book = Of(study);
        Assert.Equal("threat-dimension-empty", book.Find("threat:AAA:2001")!.Undefined!.Code);
        Assert.Equal("threat-dimension-bare", book.Find("threat:AAA:2001:political")!.Undefined!.Code);
        Assert.Equal(0.5, book.Find("threat:AAA:2001:security")!.Value!.Value, tolerance: 1e-6);
    }

    [Fact]
    public void A_missing_value_is_carried_two_years_with_half_coverage_and_then_is_missing()
    {
        var study = new HandmadeStudy(new Years(2001, 2004), "AAA") { Threat = One(HandmadeStudy.Indicator("deaths", 0, 10), HandmadeStudy.Indicator("crime", 0, 10)) };
        study.Value("deaths", "AAA", 2001, 8).Values("crime", "AAA", 2001, 4, 4, 4, 4);
        var book = Of(study);
        Assert.Equal([1, 0.75, 0.75, 0.5], Enumerable.Range(2001, 4).Select(year => book.Find($"threat:AAA:{year}")!.Coverage));
        Assert.Equal(0.6, Nominal(book, "AAA", 2003), tolerance: 1e-12);
        Assert.False(book.Find("threat:AAA:2004")!.IsDefined);
    }

    [Fact]
    public void Partial_rows_are_not_read()
    {
        var study = new HandmadeStudy(2001, "AAA") { Threat = One(HandmadeStudy.Indicator("deaths", 0, 10)) };
        study.Value("deaths", "AAA", 2001, 5, partial: true);
        Assert.False(Of(study).Find("threat:AAA:2001")!.IsDefined);
    }

    [Fact]
    public void Years_in_which_a_source_counts_otherwise_are_not_read()
    {
        var study = new HandmadeStudy(Three, "AAA") { Threat = One(HandmadeStudy.Indicator("deaths", 0, 10, years: new Years(2002, 2003))) };
        study.Values("deaths", "AAA", 2001, 5, 5, 5);
        var book = Of(study);
        Assert.False(book.Find("threat:AAA:2001")!.IsDefined);
        Assert.True(book.Find("threat:AAA:2002")!.IsDefined);
    }

    [Fact]
    public void A_kind_of_event_counts_with_the_greatest_intensity_of_those_the_state_leads_and_silence_of_a_full_list_is_zero()
    {
        var study = new HandmadeStudy(2001, "AAA", "BBB", "CCC") { Threat = One(HandmadeStudy.Indicator("fighting", 0, 2)) };
        study.Covered("fighting", 2001, Absence.Zero).Fought("fighting", 2001, "AAA BBB", 1).Fought("fighting", 2001, "AAA", 2);
        var book = Of(study);
        Assert.Equal(1, Nominal(book, "AAA", 2001), tolerance: 1e-12);
        Assert.Equal(0.01, Nominal(book, "BBB", 2001), tolerance: 1e-12);
        Assert.Equal(["record/events.csv", "threat.yaml"], book.Find("threat:AAA:2001")!.Reads.Rows.Keys);
        Assert.Equal(["series.yaml", "threat.yaml"], book.Find("threat:BBB:2001")!.Reads.Rows.Keys);
    }

    [Fact]
    public void A_published_range_widens_the_interval_of_the_index()
    {
        var study = new HandmadeStudy(2001, "AAA", "BBB") { Threat = One(HandmadeStudy.Indicator("deaths", 0, 10)) };
        study.Value("deaths", "AAA", 2001, 5).Value("deaths", "BBB", 2001, 5, 2, 8);
        var book = Of(study);
        Assert.True(Width(book.Find("threat:BBB:2001")!) > Width(book.Find("threat:AAA:2001")!) + 0.2);
    }

    [Fact]
    public void Ranks_run_from_the_most_threatened_and_orders_agree_with_them()
    {
        var study = new HandmadeStudy(2001, "AAA", "BBB", "CCC") { Threat = One(HandmadeStudy.Indicator("deaths", 0, 10)) };
        study.Value("deaths", "AAA", 2001, 1).Value("deaths", "BBB", 2001, 9).Value("deaths", "CCC", 2001, 5);
        var book = Of(study);
        Assert.Equal([3, 1, 2], new[] { "AAA", "BBB", "CCC" }.Select(s => book.Find($"threat-rank:{s}:2001")!.Value!.Value));
        Assert.Equal(0, book.Find("threat-order:AAA-BBB:2001")!.Value);
        Assert.Equal(1, book.Find("threat-order:BBB-CCC:2001")!.Value);
    }

    [Fact]
    public void States_that_are_alike_in_every_draw_are_ranked_alike()
    {
        var study = new HandmadeStudy(2001, "AAA", "BBB") { Threat = One(HandmadeStudy.Indicator("deaths", 0, 10)) };
        study.Value("deaths", "AAA", 2001, 4).Value("deaths", "BBB", 2001, 4);
        var book = Of(study);
        Assert.Equal(0.5, book.Find("threat-order:AAA-BBB:2001")!.Value);
        Assert.Equal(1, book.Find("threat-rank:BBB:2001")!.Value);
    }

    [Fact]
    public void Shares_of_variance_name_the_only_source_of_uncertainty_there_is()
    {
        // One indicator with a wide range and no choice that matters to it but normalisation.
        var study = new HandmadeStudy(2001, "AAA", "BBB") { Threat = One(HandmadeStudy.Indicator("deaths", 0, 10)) };
        study.Value("deaths", "AAA", 2001, 5, 3, 7).Value("deaths", "BBB", 2001, 2);
        var book = Of(study);
        Assert.Equal(0, book.Find("threat-sensitivity:AAA:2001:weights-total")!.Value!.Value, tolerance: 1e-9);
        Assert.Equal(0, book.Find("threat-sensitivity:AAA:2001:imputation-total")!.Value!.Value, tolerance: 1e-9);
        Assert.True(book.Find("threat-sensitivity:AAA:2001:measurement-total")!.Value > 0.2);
        Assert.True(book.Find("threat-sensitivity:AAA:2001:normalisation-total")!.Value > 0.1);
    }

    [Fact]
    public void A_study_that_does_not_define_threat_is_told_so() =>
        Assert.All(Of(new HandmadeStudy(2001, "AAA")).All, f => Assert.Equal("threat-not-defined", f.Undefined!.Code));

    private static ThreatDefinition One(params ThreatIndicator[] indicators) => HandmadeStudy.Definition(("security", indicators));

    private static FindingBook Of(HandmadeStudy study) => new(new ThreatIndex().Of(study.Build(), new LocalReplicator(), default));

    private static double Nominal(FindingBook book, string state, int year) => book.Find($"threat:{state}:{year}:nominal")!.Value!.Value;

    private static double Width(Finding finding) => finding.Interval!.High - finding.Interval.Low;

    private static string Line(Finding f) => $"{f.Key} {f.Value} {f.Interval} {f.Coverage} {f.Undefined}";

    // Two dimensions of two indicators over four states and six years, with gaps; `added` is put on one indicator of one state.
    private static HandmadeStudy Random(int seed, double added = 0, params string[] states)
    {
        var stream = new RandomStream((ulong)seed, 0);
        var study = new HandmadeStudy(new Years(2001, 2006), states is [] ? ["AAA", "BBB", "CCC", "DDD"] : states)
        {
            Threat = HandmadeStudy.Definition(
                ("security", [HandmadeStudy.Indicator("deaths", 0, 20, Transform.Log1p, meanYears: 2, error: 0.2), HandmadeStudy.Indicator("arms", 20, 0, error: 0.1)]),
                ("social", [HandmadeStudy.Indicator("crime", 0, 20, weight: 2, error: 0.1), HandmadeStudy.Indicator("flight", 0, 20, Transform.Log1p)])),
        };
        foreach (var state in new[] { "AAA", "BBB", "CCC", "DDD" })
        {
            for (var year = 2001; year <= 2006; year++)
            {
                foreach (var series in new[] { "deaths", "arms", "crime", "flight" })
                {
                    var (value, recorded) = (20 * stream.NextDouble(), stream.NextDouble() < 0.8);
                    if (recorded) study.Value(series, state, year, series == "deaths" && state == "BBB" ? value + added : value);
                }
            }
        }

        return study;
    }
}
