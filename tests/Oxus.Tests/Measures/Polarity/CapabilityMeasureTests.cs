using Oxus.Evidence.Findings;
using Oxus.Measures;
using Oxus.Measures.Polarity;

namespace Oxus.Tests.Measures.Polarity;

public class CapabilityMeasureTests
{
    private static Sketch Three => new Sketch("AAA", "BBB", "CCC").Records("cinc", 1990, 2000).Holds(1995, 5, 3, 2);

    [Fact]
    public void Poles_are_read_from_a_row_for_each_member()
    {
        var finding = One(new EffectivePoles(), Three, 1995);
        Assert.Equal(2.632, finding.Value!.Value, 3);
        Assert.Equal(["cinc"], finding.Reads.Rows.Keys);
        Assert.Equal(3, finding.Reads.RowCount);
        Assert.Equal("effective-poles:sketch:1995", finding.Key.ToString());
    }

    [Fact]
    public void An_unrecorded_capability_leaves_polarity_undefined()
    {
        var finding = One(new EffectivePoles(), new Sketch("AAA", "BBB").Records("cinc", 1990, 2000).Value("cinc", "AAA", 1995, 1), 1995);
        Assert.Equal(MissingKind.NotRecorded, finding.Undefined!.Kind);
        Assert.Equal("no value of cinc is recorded for BBB in 1995", finding.Undefined.Text);
        Assert.Null(finding.Value);
    }

    [Fact]
    public void A_year_that_no_source_covers_is_not_covered() => Assert.Equal(MissingKind.NotCovered, One(new Concentration(), Three, 2001).Undefined!.Kind);

    [Fact]
    public void Members_without_any_capability_leave_it_undefined() =>
        Assert.Equal("no-capability", One(new EntropyPoles(), new Sketch("AAA", "BBB").Records("cinc", 1990, 2000).Holds(1995, 0, 0), 1995).Undefined!.Code);

    [Fact]
    public void A_single_member_has_no_concentration_and_is_one_pole()
    {
        var alone = new Sketch("AAA").Records("cinc", 1990, 2000).Holds(1995, 3);
        Assert.Equal("one-member", One(new Concentration(), alone, 1995).Undefined!.Code);
        Assert.Equal(1, One(new EffectivePoles(), alone, 1995).Value);
    }

    [Fact]
    public void Without_components_there_is_no_range_and_coverage_is_whole()
    {
        var finding = One(new ConcentrationIndex(), Three, 1995);
        Assert.Null(finding.Interval);
        Assert.Equal(1, finding.Coverage);
    }

    [Fact]
    public void Components_recorded_for_every_member_give_a_range_and_others_lower_coverage()
    {
        var sketch = new Sketch("AAA", "BBB").Records("cinc", 1990, 2000).Records("tpop", 1990, 2000).Records("pec", 1990, 2000).Records("milex", 1990, 2000)
            .Holds(1995, .6, .4)
            .Value("tpop", "AAA", 1995, 50).Value("tpop", "BBB", 1995, 50)
            .Value("pec", "AAA", 1995, 90).Value("pec", "BBB", 1995, 10)
            .Value("milex", "AAA", 1995, 7);
        var finding = One(new ConcentrationIndex(), sketch, 1995);

        // CINC .52; both components (.7, .3) .58; population alone .5; energy alone .82.
        Assert.Equal(.52, finding.Value!.Value, 12);
        Assert.Equal((.5, .82), (Math.Round(finding.Interval!.Low, 12), Math.Round(finding.Interval.High, 12)));
        Assert.Equal(5.0 / 6, finding.Coverage!.Value, 12);
        Assert.Equal(6, finding.Reads.RowCount);
    }

    [Fact]
    public void Movement_looks_five_years_back_as_in_fixture_2_6()
    {
        var finding = One(new PowerMovement(), Three.Holds(2000, 4, 4, 2), 2000);
        Assert.Equal(.125, finding.Value!.Value, 12);
        Assert.Equal(6, finding.Reads.RowCount);
    }

    [Fact]
    public void Movement_is_undefined_where_the_earlier_time_is()
    {
        var finding = One(new PowerMovement(), Three, 1995);
        Assert.Equal("no value of cinc is recorded for AAA in 1990", finding.Undefined!.Text);
    }

    private static Finding One(IComplexMeasure measure, Sketch sketch, int year) => Assert.Single(measure.Of(sketch.In(year)));
}
