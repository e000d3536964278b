using Oxus.Domain;
using Oxus.Domain.Actors;
using Oxus.Domain.Complexes;
using Oxus.Domain.Organisations;
using Oxus.Domain.Record;
using Oxus.Domain.Time;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;
using Oxus.Measures.Memberships;
using static Oxus.Domain.Organisations.MembershipStatus;

namespace Oxus.Tests.Measures.Memberships;

public class MembershipMeasureTests
{
    [Theory]
    [InlineData("status:AAA:1999:PACT", "member")]
    [InlineData("status:AAA:2006:PACT", "none")]
    [InlineData("status:BBB:1994:PACT", "none")]
    [InlineData("status:BBB:1998:PACT", "observer")]
    [InlineData("status:CCC:1999:PACT", "none")]
    [InlineData("status:AAA:2012:PACT", "none")]
    public void A_status_holds_until_the_next_entry_and_ends_with_the_body(string key, string word) => Assert.Equal(word, Study.Ask(new MembershipStatusOf(), key).Label);

    [Fact]
    public void Where_sources_differ_on_the_year_the_status_is_undefined()
    {
        var found = Study.Ask(new MembershipStatusOf(), "status:BBB:2001:PACT");
        Assert.Equal("sources differ on what BBB was in PACT at the end of 2001: observer, or member", found.Undefined!.Text);
        Assert.Equal("member", Study.Ask(new MembershipStatusOf(), "status:BBB:2003:PACT").Label);
    }

    [Theory]
    [InlineData("coded-status:AAA:2001:PACT", "member")]
    [InlineData("coded-status:BBB:2001:PACT", "none")]
    public void A_data_set_is_another_witness(string key, string word) => Assert.Equal(word, Study.Ask(new MembershipStatusOf(), key).Label);

    [Theory]
    [InlineData("coded-status:AAA:2009:PACT", "not-covered")]
    [InlineData("coded-status:AAA:2001:CLUB", "organisation-not-coded")]
    [InlineData("status:AAA:2001:GUILD", "no-such-organisation")]
    [InlineData("status:REGION:2001:PACT", "not-a-state")]
    public void What_is_not_known_of_a_status_is_said(string key, string reason) => Assert.Equal(reason, Study.Ask(new MembershipStatusOf(), key).Undefined!.Code);

    [Theory]
    [InlineData(1992, "not-yet")]
    [InlineData(1993, "active")]
    [InlineData(2009, "active")]
    [InlineData(2010, "ended")]
    public void A_body_lives_from_its_first_day_to_its_last(int year, string word) => Assert.Equal(word, Study.Ask(new BodyLife(), $"body-life:PACT:{year}").Label);

    [Fact]
    public void Members_are_counted_with_the_range_that_dissenting_sources_leave()
    {
        var found = Study.Ask(new BodyMembers(), "body-members:PACT:2001");
        Assert.Equal((1, new Interval(1, 2, "range of sources")), (found.Value, found.Interval));
        Assert.Equal(1, Study.Ask(new BodyMembers(), "body-members:PACT:2001:coded").Value);
    }

    [Fact]
    public void Gains_are_counted_between_the_ends_of_a_span()
    {
        Assert.Equal(-1, Study.Ask(new MembershipsGained(), "memberships-gained:AAA:1999-2007").Value);
        Assert.Equal(1, Study.Ask(new MembershipsGained(), "memberships-gained:BBB:1999-2007").Value);
        Assert.Equal(1, Study.Ask(new MembershipsGained(), "memberships-gained:AAA:1995-2001:coded").Value);
        Assert.Equal("not-covered", Study.Ask(new MembershipsGained(), "memberships-gained:AAA:1995-2009:coded").Undefined!.Code);
    }

    /// <summary>PACT lived from 1993 to June 2010. AAA belonged to it until 2005; BBB observed it from 1997 and joined in 2002, or in 2001 by another source. A data set lists memberships to 2005.</summary>
    private static StudyReading Study { get; } = Build();

    private static StudyReading Build()
    {
        var bare = new Sketch("AAA", "BBB", "CCC").Lists("memberships", 1991, 2005).Add(Pact()).Joined("CLUB", ["narco"], 1, ("AAA", Member, 1995)).Study(1991, 2015);
        var record = bare.Record;
        return bare with { Record = new StudyRecord(record.Series, [], [], [], record.Organisations, [Coded("x:PACT", 1996), Coded("x:OTHER", 1992)], [], []) };
    }

    private static MembershipSpell Coded(string body, int from) => new(body, StateCode.Of("AAA"), Member, new Years(from, 2005), "data-set", new RowRef("memberships", from));

    private static Organisation Pact() => new(
        "PACT", new Names("Pact"), ["military"], IsRegional: true, new Spell(Day("1993-03-01"), Day("2010-06-30")), [], [new CodeSpell("x", "PACT", new Spell(null, null))], [],
        [
            Entry("AAA", Member, "1993-03-01"),
            Entry("AAA", MembershipStatus.None, "2005"),
            Entry("BBB", Observer, "1997"),
            Entry("BBB", Member, "2002-05", new Dissent(Day("2001-12-01"), Member, "other", null)),
        ],
        new RowRef("pact", 1));

    private static StatusChange Entry(string state, MembershipStatus status, string from, params Dissent[] dissents) =>
        new(StateCode.Of(state), status, Day(from), "", "source", "", Confidence.High, dissents, new RowRef("pact", Day(from).Year));

    private static PartialDate Day(string text) => PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);
}
