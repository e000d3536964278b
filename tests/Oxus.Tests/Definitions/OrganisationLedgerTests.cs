using Oxus.Domain.Actors;
using Oxus.Domain.Organisations;
using Oxus.Domain.Time;
using Oxus.Tests.Studies.CentralAsia;

namespace Oxus.Tests.Definitions;

/// <summary>Laws that hold for every ledger of an organisation, cases known by name, and agreement with the memberships that the field has coded.</summary>
public sealed class OrganisationLedgerTests
{
    private static readonly string[] Issues = ["military", "political", "economic", "societal", "environmental", "narco", "terrorism", "culture", "transport", "health", "science"];

    public static TheoryData<string> Codes => [.. OrganisationFile.All.Select(o => o.Body.Code)];

    [Fact]
    public void The_bodies_of_the_region_each_have_a_ledger() => Assert.Superset(
        new HashSet<string>(["C5-1", "CACO", "CARICC", "CICA", "CIS", "CONSULTATIVE-MEETINGS", "CST", "CSTO", "EAEU", "EAG", "ECO", "EURASEC", "HEART-OF-ASIA", "NATO-PFP", "OIC", "OSCE", "OTS", "SCO", "SHANGHAI-FIVE", "UN", "WTO"]),
        OrganisationFile.All.Select(o => o.Body.Code).ToHashSet());

    [Fact]
    public void A_file_bears_the_code_in_lower_case() =>
        Assert.All(OrganisationFile.All, o => Assert.Equal(o.Body.Code.ToLowerInvariant(), o.File));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Names_stand_in_three_languages(string code)
    {
        var names = OrganisationFile.Of(code).Names;
        Assert.All([names.En, names.Fa!, names.Ru!], name => Assert.NotEqual("", name));
        Assert.Matches(@"\p{IsArabic}", names.Fa);
        Assert.Matches(@"\p{IsCyrillic}", names.Ru);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Scope_uses_the_words_of_the_format_once(string code)
    {
        var scope = OrganisationFile.Of(code).Scope;
        Assert.Subset(Issues.ToHashSet(), scope.ToHashSet());
        Assert.Equal(scope.Distinct(), scope);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void No_entry_stands_outside_the_life_of_the_body(string code)
    {
        var body = OrganisationFile.Of(code);
        Assert.All(body.Ledger, entry => Assert.False(IsOutside(entry.From, body.Life), $"{entry.Row}: {entry.State} {entry.From}"));
        Assert.All(body.Depth, depth => Assert.False(IsOutside(depth.From, body.Life), $"{depth.Row}: {depth.From}"));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Entries_stand_by_state_and_in_the_order_of_their_dates(string code)
    {
        var ledger = OrganisationFile.Of(code).Ledger;
        Assert.Equal(ledger.OrderBy(e => e.State).ThenBy(e => e.From).Select(e => e.Row), ledger.Select(e => e.Row));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_entry_changes_the_status_of_its_state(string code) => Assert.All(
        OrganisationFile.Of(code).Ledger.GroupBy(e => e.State),
        state => Assert.All(state.Zip(state.Skip(1)), pair => Assert.NotEqual(pair.First.Status, pair.Second.Status)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Depth_stands_in_the_order_of_dates_on_the_scale_from_0_to_5_and_says_why(string code)
    {
        var depth = OrganisationFile.Of(code).Depth;
        Assert.NotEmpty(depth);
        Assert.Equal(depth.OrderBy(d => d.From).Select(d => d.Row), depth.Select(d => d.Row));
        Assert.All(depth, d => Assert.InRange(d.Level, 0, 5));
        Assert.All(depth, d => Assert.True(d.Basis.Length >= 40, $"{d.Row}: the basis is too short to be one"));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Predecessors_have_a_ledger_and_are_older(string code)
    {
        var body = OrganisationFile.Of(code);
        Assert.All(body.Predecessors, p => Assert.True(OrganisationFile.Of(p).Life.From!.Value.IsBefore(body.Life.From!.Value)));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_source_of_a_ledger_is_known(string code)
    {
        var known = OrganisationFile.SourceCodes.ToHashSet();
        Assert.Superset(Cited(OrganisationFile.Of(code)).ToHashSet(), known);
    }

    [Fact]
    public void Source_codes_are_unique_over_definitions_and_studies()
    {
        var codes = OrganisationFile.SourceCodes.Concat(RecordFile.CodesIn("studies", "central-asia", "sources.yaml")).ToList();
        Assert.Equal(codes.Distinct(), codes);
    }

    [Fact]
    public void Every_source_of_the_ledgers_is_cited()
    {
        var cited = OrganisationFile.All.SelectMany(o => Cited(o.Body)).ToHashSet();
        Assert.All(OrganisationFile.Sources, s => Assert.Contains(DefinitionFile.Text(s, "code"), cited));
    }

    /// <summary>Copies of an encyclopedia are one witness with it, and nothing rests on them with high confidence.</summary>
    [Fact]
    public void A_copy_of_an_encyclopedia_shares_its_origin_and_is_never_held_for_sure()
    {
        var copies = OrganisationFile.Sources.Where(s => DefinitionFile.Text(s, "citation").Contains("Wikipedia", StringComparison.Ordinal)).ToList();
        var languages = copies.Where(s => DefinitionFile.Text(s, "code").StartsWith("ja-", StringComparison.Ordinal)).ToList();
        Assert.All(copies.Except(languages), s => Assert.StartsWith("wikipedia-", DefinitionFile.Text(s, "origin")));

        var codes = copies.Select(s => DefinitionFile.Text(s, "code")).ToHashSet();
        Assert.All(OrganisationFile.All.SelectMany(o => o.Body.Ledger).Where(e => codes.Contains(e.Source)), e => Assert.NotEqual(Confidence.High, e.Confidence));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_dissent_names_another_source_and_says_something_else(string code) => Assert.All(
        OrganisationFile.Of(code).Ledger,
        entry => Assert.All(entry.Dissents, dissent =>
        {
            Assert.NotEqual(entry.Source, dissent.Source);
            Assert.True(dissent.Status != entry.Status || dissent.From.IsBefore(entry.From) || entry.From.IsBefore(dissent.From), $"{entry.Row}: {dissent.Source} agrees");
            Assert.False(string.IsNullOrEmpty(dissent.Note), $"{entry.Row}: {dissent.Source} without a note");
        }));

    [Fact]
    public void Uzbekistan_leaves_the_treaty_in_1999_and_the_CSTO_in_2012()
    {
        Assert.Equal(
            [(MembershipStatus.Member, 1992), (MembershipStatus.None, 1999)],
            Changes("CST", "UZB"));
        Assert.Equal(
            [(MembershipStatus.Member, 2006), (MembershipStatus.Suspended, 2012), (MembershipStatus.None, 2012)],
            Changes("CSTO", "UZB"));
    }

    [Theory]
    [InlineData("SHANGHAI-FIVE")]
    [InlineData("SCO")]
    [InlineData("CST")]
    [InlineData("CSTO")]
    [InlineData("EAEU")]
    public void Turkmenistan_is_never_anything_in(string code) =>
        Assert.DoesNotContain(OrganisationFile.Of(code).Ledger, e => e.State == StateCode.Of("TKM"));

    [Theory]
    [InlineData("CIS", "TKM", 2004, MembershipStatus.Member)]
    [InlineData("CIS", "TKM", 2005, MembershipStatus.Observer)]
    [InlineData("CIS", "GEO", 2008, MembershipStatus.Member)]
    [InlineData("CIS", "GEO", 2009, MembershipStatus.None)]
    [InlineData("CIS", "UKR", 2017, MembershipStatus.Observer)]
    [InlineData("CIS", "UKR", 2018, MembershipStatus.None)]
    [InlineData("CST", "AZE", 1998, MembershipStatus.Member)]
    [InlineData("CST", "AZE", 1999, MembershipStatus.None)]
    [InlineData("CST", "GEO", 1999, MembershipStatus.None)]
    [InlineData("CSTO", "ARM", 2023, MembershipStatus.Member)]
    [InlineData("CSTO", "ARM", 2024, MembershipStatus.Suspended)]
    [InlineData("CACO", "RUS", 2003, MembershipStatus.None)]
    [InlineData("CACO", "RUS", 2005, MembershipStatus.Member)]
    [InlineData("CACO", "KAZ", 2006, MembershipStatus.None)]
    [InlineData("EURASEC", "KGZ", 2014, MembershipStatus.Member)]
    [InlineData("EURASEC", "KGZ", 2015, MembershipStatus.None)]
    [InlineData("EAEU", "KGZ", 2014, MembershipStatus.Candidate)]
    [InlineData("EAEU", "KGZ", 2015, MembershipStatus.Member)]
    [InlineData("EAEU", "UZB", 2020, MembershipStatus.Observer)]
    [InlineData("SCO", "AFG", 2020, MembershipStatus.Observer)]
    [InlineData("SCO", "AFG", 2022, MembershipStatus.Suspended)]
    [InlineData("SCO", "IND", 2016, MembershipStatus.Observer)]
    [InlineData("SCO", "IND", 2017, MembershipStatus.Member)]
    [InlineData("OTS", "TKM", 2021, MembershipStatus.Observer)]
    [InlineData("NATO-PFP", "TJK", 2002, MembershipStatus.Partner)]
    [InlineData("WTO", "UZB", 2024, MembershipStatus.Candidate)]
    public void A_status_at_the_end_of_a_year_is_known_by_name(string body, string state, int year, MembershipStatus status) =>
        Assert.Equal(status, OrganisationFile.Of(body).StatusOf(StateCode.Of(state), year));

    [Theory]
    [InlineData("CACO", "RUS", "2004-10-18", "2004-05-28")]
    [InlineData("CST", "GEO", "1993-12-09", "1993-09-09")]
    [InlineData("SCO", "BLR", "2024-07", "2024-08-08")]
    [InlineData("EAEU", "ARM", "2014-10-09", "2014-10-10")]
    [InlineData("CSTO", "UZB", "2006-08-17", "2006-06-23")]
    public void Sources_that_disagree_stand_side_by_side(string body, string state, string first, string second)
    {
        var entry = Assert.Single(OrganisationFile.Of(body).Ledger, e => e.State == StateCode.Of(state) && e.From.ToString() == first);
        Assert.Contains(entry.Dissents, d => d.From.ToString() == second);
    }

    [Theory]
    [InlineData("CSTO", 2002, 2)]
    [InlineData("CSTO", 2003, 3)]
    [InlineData("CSTO", 2024, 3)]
    [InlineData("SCO", 2001, 1)]
    [InlineData("SCO", 2004, 2)]
    [InlineData("SCO", 2007, 3)]
    [InlineData("EAEU", 2015, 5)]
    [InlineData("CARICC", 2009, 3)]
    [InlineData("CONSULTATIVE-MEETINGS", 2024, 1)]
    public void Depth_is_known_by_name(string body, int year, int level) => Assert.Equal(level, OrganisationFile.Of(body).DepthIn(year)?.Level);

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_entry_that_cites_the_treaty_data_stands_there_on_that_day(string code) => Assert.All(
        OrganisationFile.Of(code).Ledger.Where(e => e.Source == "atop-5.1"),
        entry =>
        {
            var row = Assert.Single(RecordFile.Rows("treaties"), r => r["source"] == entry.Source && r["locator"] == entry.Locator);
            Assert.Equal(entry.State.ToString(), row["member"]);
            Assert.Equal(entry.From.ToString(), row[entry.Status == MembershipStatus.None ? "to" : "from"]);
        });

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_the_coded_memberships_are_cited_for_is_what_they_say(string code)
    {
        var body = OrganisationFile.Of(code);
        var cited = body.Ledger.Where(e => e.Source == "cow-igo-3").Select(e => (e.State, e.Status, e.From))
            .Concat(body.Ledger.SelectMany(e => e.Dissents.Where(d => d.Source == "cow-igo-3").Select(d => (e.State, d.Status, d.From))));
        Assert.All(cited, fact =>
        {
            var coded = RecordFile.Rows("memberships")
                .Where(row => row["organisation"] == $"cow-igo:{Assert.Single(body.Codes).Code}" && row["state"] == fact.State.ToString() && Run(row["years"]).Has(fact.From.Year))
                .Select(row => Enum.Parse<MembershipStatus>(row["status"], ignoreCase: true))
                .SingleOrDefault();
            Assert.Equal(fact.Status, coded);
        });
    }

    /// <summary>States whose first or last year of membership is not the coded one, though the ledger stands by its dates.</summary>
    private static readonly Dictionary<(string Body, string State), string> Apart = new()
    {
        [("SCO", "CHN")] = "the coding folds the Shanghai Five of 1996 into the organisation",
        [("SCO", "KAZ")] = "the coding folds the Shanghai Five of 1996 into the organisation",
        [("SCO", "KGZ")] = "the coding folds the Shanghai Five of 1996 into the organisation",
        [("SCO", "RUS")] = "the coding folds the Shanghai Five of 1996 into the organisation",
        [("SCO", "TJK")] = "the coding folds the Shanghai Five of 1996 into the organisation",
        [("CSTO", "UZB")] = "the coding has it a member from 2002, four years before its return",
        [("CIS", "GEO")] = "the coding begins in 1995, two years after accession",
    };

    [Theory]
    [InlineData("SCO")]
    [InlineData("CSTO")]
    [InlineData("ECO")]
    [InlineData("CIS")]
    public void Members_agree_with_the_coded_years_within_one_save_for_those_named(string code)
    {
        var body = OrganisationFile.Of(code);
        var coded = RecordFile.Rows("memberships")
            .Where(row => row["organisation"] == $"cow-igo:{code}" && row["status"] == "member")
            .ToDictionary(row => row["state"], row => Run(row["years"]));
        var inLedger = body.Ledger.Where(e => e.Status == MembershipStatus.Member).Select(e => e.State.ToString()).ToHashSet();

        Assert.NotEmpty(coded);
        Assert.All(coded, c =>
        {
            Assert.Contains(c.Key, inLedger);
            var years = Enumerable.Range(1991, 24).Where(y => body.StatusOf(StateCode.Of(c.Key), y) == MembershipStatus.Member).ToList();
            var apart = Math.Abs(years[0] - c.Value.From) > 1 || Math.Abs(years[^1] - c.Value.To) > 1;
            Assert.Equal(Apart.ContainsKey((code, c.Key)), apart);
        });
    }

    private static IEnumerable<string> Cited(Organisation body) =>
        body.Ledger.Select(e => e.Source).Concat(body.Ledger.SelectMany(e => e.Dissents).Select(d => d.Source)).Concat(body.Depth.Select(d => d.Source));

    private static bool IsOutside(PartialDate date, Spell life) => date.IsBefore(life.From!.Value) || (life.To is { } end && end.IsBefore(date));

    private static IEnumerable<(MembershipStatus Status, int Year)> Changes(string body, string state) =>
        OrganisationFile.Of(body).Ledger.Where(e => e.State == StateCode.Of(state)).Select(e => (e.Status, e.From.Year));

    private static Years Run(string text) => Years.TryParse(text, out var years) ? years : throw new FormatException($"\"{text}\" is not a run of years");
}
