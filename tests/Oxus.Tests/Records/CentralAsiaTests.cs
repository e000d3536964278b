using Oxus.Domain.Actors;
using Oxus.Domain.Organisations;
using Oxus.Domain.Record;
using Oxus.Evidence.Studies;
using Oxus.Records;
using Oxus.Tests.Studies.CentralAsia;

namespace Oxus.Tests.Records;

/// <summary>The study of Central Asia, read as it lies in the checkout.</summary>
public class CentralAsiaTests
{
    private static readonly StateCode[] Republics = [.. new[] { "KAZ", "KGZ", "TJK", "TKM", "UZB" }.Select(StateCode.Of)];

    private static readonly StateCode[] Nine = [.. Republics, .. new[] { "AFG", "CHN", "PAK", "RUS" }.Select(StateCode.Of)];

    private static readonly Lazy<StudyReading> Study = new(() => Folder.Read());

    private static StudyFolder Folder => new(Checkout.PathOf("definitions"), Checkout.PathOf("studies", "central-asia"));

    [Fact]
    public void It_reads_without_a_problem() => Assert.Empty(Folder.Check());

    [Fact]
    public void Every_row_of_its_tables_is_read() => Assert.All(
        RecordFile.Listed, l => Assert.Equal(RecordFile.Rows(l.Table).Count, Study.Value.Inputs.Single(i => i.Path == $"record/{l.Table}.csv").Read));

    [Fact]
    public void Its_definition_names_the_question_the_boundaries_and_the_panel()
    {
        var study = Study.Value.Definition;
        Assert.Equal(["five-republics", "with-afghanistan", "with-russia"], study.Complex.Boundaries.Select(b => b.Code));
        Assert.Equal(18, study.Panel!.States.Count);
        Assert.Equal(20261124UL, study.Seed);
    }

    // The five republics, with Afghanistan, China, Pakistan and Russia. The alliance data have a direction and ties have none, but in these years no pact here binds one side alone.
    [Theory]
    [InlineData(1995, 16, 11, 12)]
    [InlineData(2005, 19, 10, 16)]
    [InlineData(2018, 24, 10, 21)]
    public void Ties_of_treaties_are_as_many_as_the_alliance_data_say(int year, int nonAggression, int defence, int consultation)
    {
        var pairs = Dyad.Among(Nine).Where(p => Republics.Contains(p.First) || Republics.Contains(p.Second)).ToList();
        Assert.Equal((nonAggression, defence, consultation), (Tied(TieKinds.NonAggression), Tied(TieKinds.Defence), Tied(TieKinds.Consultation)));

        int Tied(string kind) => pairs.Count(p => Study.Value.Record.TiesBetween(p).Any(t => t.Kind == kind && t.When.Touches(year)));
    }

    // The alliance data say what the first owes the second. Of all pairs and years one guarantee is given and not returned: that of the United States to Pakistan.
    [Fact]
    public void An_obligation_of_one_side_alone_ties_nobody()
    {
        var owed = PactsOfTheRecord.DirectedDyadYears(1991, 2018);
        var pairs = Dyad.Among(owed.Keys.SelectMany(k => k.Split(' ')[..2]).Distinct().Select(StateCode.Of)).ToList();
        var oneSided = new HashSet<string>();
        foreach (var (pair, year, place) in from p in pairs from y in Enumerable.Range(1991, 28) from i in Enumerable.Range(0, 5) select (p, y, i))
        {
            var there = owed.GetValueOrDefault($"{pair.First} {pair.Second} {year}", "00000")[place] == '1';
            var back = owed.GetValueOrDefault($"{pair.Second} {pair.First} {year}", "00000")[place] == '1';
            var kind = PactsOfTheRecord.Obligations[place];
            Assert.Equal(there && back, Study.Value.Record.TiesBetween(pair).Any(t => t.Kind == kind && t.Instrument is not null && t.When.Touches(year)));
            if (there != back) oneSided.Add($"{pair} {kind}");
        }

        Assert.Equal(["PAK-USA defence"], oneSided);
    }

    [Fact]
    public void Uzbekistan_left_the_security_treaty_organisation_came_back_and_left_again() => Assert.Equal(
        [MembershipStatus.None, MembershipStatus.Member, MembershipStatus.None],
        new[] { 2003, 2008, 2013 }.Select(y => Study.Value.Record.OrganisationOf("CSTO")!.StatusOf(StateCode.Of("UZB"), y)));

    // Syria has no row of deaths, and its war had many: the counts were made without it. Turkmenistan has no row because nobody was counted there.
    [Fact]
    public void Deaths_in_Syria_are_missing_and_not_zero()
    {
        var record = Study.Value.Record;
        Assert.Empty(record.All("conflict-deaths", "SYR", 2013));
        Assert.Null(record.Of("conflict-deaths", StateCode.Of("SYR"), 2013));
        Assert.Empty(record.All("conflict-deaths", "TKM", 2013));
        Assert.Equal(0, record.Of("conflict-deaths", StateCode.Of("TKM"), 2013)!.Value);
    }

    [Fact]
    public void The_registered_plan_is_the_plan_that_stands() => Assert.True(Study.Value.Registration!.IsIntact);

    [Fact]
    public void A_figure_published_as_a_range_stands_at_its_middle_with_the_range()
    {
        var row = RecordFile.Rows("figures").First(r => r["value"].Length == 0);
        var read = Study.Value.Record.All(row["series"], row["subject"], int.Parse(row["year"])).First(o => o.Source == row["source"]);
        Assert.Equal((double.Parse(row["low"]) + double.Parse(row["high"])) / 2, read.Value);
        Assert.Equal(double.Parse(row["low"]), read.Low);
    }
}
