using Oxus.Domain.Actors;
using Oxus.Domain.Organisations;
using Oxus.Domain.Record;
using Oxus.Domain.Threat;
using Oxus.Domain.Time;
using Oxus.Evidence.Findings;
using Oxus.Measures.Nexus;
using Oxus.Numerics;
using Oxus.Tests.Measures.Threat;

namespace Oxus.Tests.Measures.Nexus;

public class NarcoTerrorTests
{
    private static readonly Years Span = new(2001, 2005);

    [Fact]
    public void Exposure_is_supply_times_nearness_and_borders_count_as_none()
    {
        var book = Of(Plain().Value("opium", "PRO", 2001, 450).Border("PRO", "NEA").Distance("FAR", "PRO", 2000).Distance("NEA", "PRO", 700));
        Assert.Equal(0.5, book.Find("trafficking-exposure:PRO:2001")!.Value!.Value, tolerance: 1e-12);
        Assert.Equal(0.5, book.Find("trafficking-exposure:NEA:2001")!.Value!.Value, tolerance: 1e-12);
        Assert.Equal(0.125, book.Find("trafficking-exposure:FAR:2001")!.Value!.Value, tolerance: 1e-12);
    }

    [Fact]
    public void Exposure_takes_its_interval_from_published_ranges_and_widens_when_carried()
    {
        var study = Plain().Value("opium", "PRO", 2001, 450, 360, 540).Value("opium", "PRO", 2002, 225);
        var book = Of(study);
        var (published, carried) = (book.Find("trafficking-exposure:PRO:2001")!, book.Find("trafficking-exposure:PRO:2003")!);
        Assert.Equal(new Interval(0.4, 0.6, "90% range of supply"), published.Interval);
        Assert.Equal(0.25, carried.Value!.Value, tolerance: 1e-12);
        Assert.Equal(0.5, carried.Coverage);

        // A relative error of 10%, and one step of production, whose only yearly change was a halving.
        Assert.Equal(0.25 * Math.Exp(-1.6449 * (0.1 + Math.Log(2))), carried.Interval!.Low, tolerance: 1e-4);
    }

    [Fact]
    public void A_figure_is_not_carried_for_ever()
    {
        var book = Of(Plain().Value("opium", "PRO", 2001, 450));
        Assert.True(book.Find("trafficking-exposure:PRO:2003")!.IsDefined);
        Assert.Equal(MissingKind.NotRecorded, book.Find("trafficking-exposure:PRO:2004")!.Undefined!.Kind);
    }

    [Fact]
    public void Without_border_and_distance_exposure_is_undefined() =>
        Assert.Equal("distance-not-recorded", Of(Plain().Value("opium", "PRO", 2001, 450)).Find("trafficking-exposure:FAR:2001")!.Undefined!.Code);

    [Fact]
    public void Linkage_is_the_highest_level_over_four_with_the_range_of_its_confidence()
    {
        var study = Plain()
            .Linked("one", "PRO", new Years(2001, 2002), 1, Confidence.High, "a-book")
            .Linked("two", "PRO", 2002, 3, Confidence.Low, "a-page");
        var book = Of(study);
        Assert.Equal((0.25, 0.25, 0.25), Ends(book.Find("linkage:PRO:2001")!));
        Assert.Equal((0.5, 0.75, 1), Ends(book.Find("linkage:PRO:2002")!));
        Assert.Equal(0.5, book.Find("linkage:PRO:2001")!.Coverage);
        Assert.Equal(1, book.Find("linkage:PRO:2002")!.Coverage);
    }

    [Fact]
    public void Sources_of_one_origin_are_one_witness()
    {
        var study = Plain()
            .Linked("one", "PRO", 2001, 2, Confidence.Low, "a-page")
            .Linked("two", "PRO", 2001, 2, Confidence.Low, "another-page")
            .Text("a-page", origin: "the-survey")
            .Text("another-page", origin: "the-survey");
        Assert.Equal(0.5, Of(study).Find("linkage:PRO:2001")!.Coverage);
    }

    [Fact]
    public void Nothing_evidenced_is_zero_that_claims_nothing_and_found_none_is_zero_that_does()
    {
        var study = Plain().Linked("one", "PRO", new Years(2001, 2003), 2, Confidence.Low, "a-page").Linked("one", "NEA", 2002, 0, Confidence.High, "a-book");
        var book = Of(study);
        var (silence, none) = (book.Find("linkage:NEA:2001")!, book.Find("linkage:NEA:2002")!);
        Assert.Equal((0, 0, 1), Ends(silence));
        Assert.Equal(0, silence.Coverage);
        Assert.Equal((0, 0, 0), Ends(none));
        Assert.Equal(0.5, none.Coverage);
        Assert.Equal(2, silence.Reads.RowCount);
    }

    [Fact]
    public void Outside_the_years_and_the_states_that_sources_speak_of_linkage_is_undefined()
    {
        var study = Plain().Linked("one", "PRO", new Years(2002, 2003), 2, Confidence.Low, "a-page");
        var book = Of(study);
        Assert.Equal("linkage-not-covered", book.Find("linkage:NEA:2001")!.Undefined!.Code);
        Assert.Equal("linkage-outside-complex", book.Find("linkage:FAR:2002")!.Undefined!.Code);
    }

    [Fact]
    public void Narco_terror_is_the_cube_root_of_the_three_and_nothing_without_linkage()
    {
        var study = Plain()
            .Value("opium", "PRO", 2001, 450)
            .Border("PRO", "NEA")
            .Value("incidents", "PRO", 2001, 4)
            .Value("incidents", "NEA", 2001, 4)
            .Linked("one", "PRO", 2001, 2, Confidence.High, "a-book");
        var book = Of(study);
        double Part(string measure, string state) => book.Find($"{measure}:{state}:2001")!.Value!.Value;
        var product = Part("trafficking-exposure", "PRO") * Part("terrorism", "PRO") * 0.5;
        Assert.True(product > 0);
        Assert.Equal(Math.Cbrt(product), Part("narco-terror", "PRO"), tolerance: 1e-12);
        Assert.Equal(0, Part("narco-terror", "NEA"));
        Assert.True(book.Find("narco-terror:NEA:2001")!.Interval!.High > 0);
    }

    [Fact]
    public void Narco_terror_is_undefined_where_one_of_the_three_is()
    {
        var study = Plain().Value("opium", "PRO", 2001, 450).Linked("one", "PRO", 2001, 2, Confidence.High, "a-book");
        Assert.Equal(Of(study).Find("terrorism:PRO:2001")!.Undefined, Of(study).Find("narco-terror:PRO:2001")!.Undefined);
    }

    [Fact]
    public void Co_location_counts_state_years_above_the_medians_of_both()
    {
        // Exposure falls and terrorism falls with it in four years of five; in the first both are highest.
        var study = Plain();
        double[] opium = [800, 700, 300, 200, 100], incidents = [9, 1, 8, 2, 3];
        for (var i = 0; i < 5; i++) study.Value("opium", "PRO", 2001 + i, opium[i]).Value("incidents", "PRO", 2001 + i, incidents[i]);
        var book = Of(study);

        // Above the medians of 300 and 3: exposed in 2001 and 2002, struck in 2001 and 2003.
        Assert.Equal(1.0 * 2 / (1 * 1), book.Find("co-location:all:2001-2005")!.Value!.Value, tolerance: 1e-12);
        Assert.Equal(1.0 / 3, book.Find("co-location:all:2001-2005:jaccard")!.Value!.Value, tolerance: 1e-12);
    }

    [Fact]
    public void One_worker_and_two_give_the_same_findings()
    {
        var study = Plain().Value("incidents", "PRO", 2001, 4).Value("incidents", "NEA", 2002, 1).Build();
        string[] alone = [.. new NarcoTerror().Of(study, new LocalReplicator(1), default).Select(f => $"{f.Key} {f.Value} {f.Interval}")];
        Assert.Equal(alone, new NarcoTerror().Of(study, new LocalReplicator(2), default).Select(f => $"{f.Key} {f.Value} {f.Interval}"));
    }

    private static HandmadeStudy Plain() => new(Span, "PRO", "NEA", "FAR")
    {
        Members = ["PRO", "NEA"],
        Threat = HandmadeStudy.Definition(("security", [HandmadeStudy.Indicator("incidents", 0, 10)])) with
        {
            Trafficking = new TraffickingExposure(StateCode.Of("PRO"), "opium", 900, "distance", 1000, 0.1, new RowRef("threat.yaml", 9)),
            Terrorism = [HandmadeStudy.Indicator("incidents", 0, 10)],
        },
    };

    private static FindingBook Of(HandmadeStudy study) => new(new NarcoTerror().Of(study.Build(), new LocalReplicator(), default));

    private static (double, double, double) Ends(Finding finding) => (finding.Interval!.Low, finding.Value!.Value, finding.Interval.High);
}
