using Oxus.Domain.Record;
using Oxus.Evidence.Studies;
using Oxus.Measures.Ties;

namespace Oxus.Tests.Measures.Ties;

public class TieMeasureTests
{
    private static readonly string[] Five = ["AAA", "BBB", "CCC", "DDD", "EEE"];

    private static Sketch Listed => new Sketch(Five).Lists(TieKinds.Rivalry, 1991, 2015).Lists(TieKinds.LandBorder, 1991, 2010).Lists(EventKinds.MilitarisedDispute, 1991, 2010);

    [Fact]
    public void Of_two_ties_one_outlasts_the_span()
    {
        var found = Study(Listed.Tied(TieKinds.Rivalry, "AAA", "BBB").Tied(TieKinds.Rivalry, "CCC", "DDD", 1990, 2004).Tied(TieKinds.Rivalry, "AAA", "CCC", 2003)).Ask(new TiePersistence(), "tie-persistence:sketch:1995-2015:rivalry");
        Assert.Equal(.5, found.Value);
        // Wilson's interval of one in two.
        Assert.Equal((.0945, .9055), (Math.Round(found.Interval!.Low, 4), Math.Round(found.Interval.High, 4)));
    }

    [Fact]
    public void Where_nothing_was_tied_nothing_can_last() =>
        Assert.Equal("no-tie-at-first", Study(Listed).Ask(new TiePersistence(), "tie-persistence:sketch:1995-2015:rivalry").Undefined!.Code);

    [Fact]
    public void A_pact_is_listed_where_treaties_are() =>
        Assert.Equal("no source of the record covers treaties in 1995", Study(Listed).Ask(new TiePersistence(), "tie-persistence:sketch:1995-2015:defence").Undefined!.Text);

    [Fact]
    public void Neighbours_that_quarrel_while_others_do_not_are_a_contrast_of_one()
    {
        var sketch = Listed;
        foreach (var (one, other) in Five.Zip(Five.Skip(1))) sketch.Tied(TieKinds.LandBorder, one, other).Clash(EventKinds.MilitarisedDispute, other, one, 2001, deaths: null);
        var found = Study(sketch).Ask(new Proximity(), "proximity:sketch:2000-2005:militarised-dispute");
        Assert.Equal((1, 1, 1), (found.Value, found.Interval!.Low, found.Interval.High));
    }

    [Fact]
    public void A_dispute_outside_the_span_is_not_counted() => Assert.Equal(
        0, Study(Listed.Tied(TieKinds.LandBorder, "AAA", "BBB").Clash(EventKinds.MilitarisedDispute, "AAA", "BBB", 1999, deaths: null)).Ask(new Proximity(), "proximity:sketch:2000-2005:militarised-dispute").Value);

    [Fact]
    public void Without_borders_there_is_no_contrast() =>
        Assert.Equal("no-contrast", Study(Listed).Ask(new Proximity(), "proximity:sketch:2000-2005:militarised-dispute").Undefined!.Code);

    [Fact]
    public void A_year_without_a_list_of_borders_leaves_the_contrast_undefined() =>
        Assert.Equal("not-covered", Study(Listed).Ask(new Proximity(), "proximity:sketch:2000-2014:rivalry").Undefined!.Code);

    [Fact]
    public void A_subject_that_is_no_set_of_states_is_refused() =>
        Assert.Equal("no-such-states", Study(Listed).Ask(new Proximity(), "proximity:panel:2000-2005:rivalry").Undefined!.Code);

    private static StudyReading Study(Sketch sketch) => sketch.Study(1991, 2015);
}
