using Oxus.Domain;
using Oxus.Domain.Actors;
using Oxus.Domain.Complexes;
using Oxus.Domain.Record;
using Oxus.Domain.Time;

namespace Oxus.Tests.Domain.Complexes;

/// <summary>What a record answers where no row speaks.</summary>
public sealed class StudyRecordTests
{
    private static readonly StateCode Syria = StateCode.Of("SYR");
    private static readonly StateCode Tajikistan = StateCode.Of("TJK");
    private static readonly StateCode Uzbekistan = StateCode.Of("UZB");
    private static readonly StudyRecord Deaths = With([]);

    [Fact]
    public void A_state_that_a_source_left_out_is_missing_and_not_zero()
    {
        Assert.Equal(0, Deaths.Of("deaths", Tajikistan, 2010)!.Value);
        Assert.Null(Deaths.Of("deaths", Syria, 2010));
        Assert.True(Deaths.Covers("deaths", 2010));
        Assert.True(Deaths.Covers("deaths", "TJK", 2010));
        Assert.False(Deaths.Covers("deaths", "SYR", 2010));
    }

    [Fact]
    public void A_pair_with_a_state_that_a_source_left_out_is_missing_and_not_zero()
    {
        Assert.Equal(0, Deaths.Of("deaths", new Dyad(Tajikistan, Uzbekistan), 2010)!.Value);
        Assert.Null(Deaths.Of("deaths", new Dyad(Tajikistan, Syria), 2010));
        Assert.Null(Deaths.Of("deaths", new Dyad(Syria, Uzbekistan), 2010));
    }

    [Fact]
    public void A_row_counts_even_for_a_state_whose_silence_says_nothing()
    {
        var value = new Observation(7, null, null, IsPartial: false, "census", new RowRef("deaths.csv", 2));
        Assert.Equal(value, With([KeyValuePair.Create(("deaths", "SYR", 2010), (IReadOnlyList<Observation>)[value])]).Of("deaths", Syria, 2010));
    }

    [Fact]
    public void Another_source_may_speak_for_a_state_that_the_first_left_out()
    {
        var both = With([], new Coverage("survey", new Years(2005, 2015), Absence.Zero, new RowRef("series.yaml", 9)));
        Assert.Equal("survey", both.Of("deaths", Syria, 2010)!.Source);
        Assert.Equal("census", both.Of("deaths", Tajikistan, 2010)!.Source);
        Assert.Null(both.Of("deaths", Syria, 2004));
    }

    private static StudyRecord With(IEnumerable<KeyValuePair<(string, string, int), IReadOnlyList<Observation>>> rows, params Coverage[] more) => new(
        [
            new Series(
                "deaths",
                new Names("Deaths"),
                "deaths",
                0,
                null,
                IsDyadic: false,
                IsConstant: false,
                [new Coverage("census", new Years(2000, 2018), Absence.Zero, new RowRef("series.yaml", 8)) { Except = [Syria] }, .. more]),
        ],
        rows, [], [], [], [], [], []);
}
