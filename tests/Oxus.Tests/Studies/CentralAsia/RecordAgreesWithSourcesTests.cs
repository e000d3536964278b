using Oxus.Compile;

namespace Oxus.Tests.Studies.CentralAsia;

/// <summary>Every table that is compiled says what its published sources say, byte for byte.</summary>
public class RecordAgreesWithSourcesTests
{
    private const string Absent = "the reference data beside the checkout are absent: the record cannot be compared with its sources";

    public static TheoryData<string> Compiled => [.. Catalogue.All.Select(c => c.Path).Where(p => p.StartsWith("studies/central-asia/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Compiled))]
    public void A_table_agrees_with_its_sources(string path)
    {
        if (Checkout.Shared is not { } shared)
        {
            Assert.Skip(Absent);
            return;
        }

        var text = Catalogue.All.Single(c => c.Path == path).Text(new SourceFolder(Path.Combine(shared, "data")));
        Assert.Equal(text, File.ReadAllText(Checkout.PathOf(path)));
    }

    [Fact]
    public void Treaties_give_the_directed_dyad_years_that_the_alliance_project_publishes()
    {
        if (Checkout.Shared is not { } shared)
        {
            Assert.Skip(Absent);
            return;
        }

        var published = PublishedAlliances.Read(new SourceFolder(Path.Combine(shared, "data")));
        Assert.Equal(7878, published.Count);
        Assert.Equal(published.OrderBy(p => p.Key), PactsOfTheRecord.DirectedDyadYears(1991, 2018).OrderBy(p => p.Key));
    }

    [Fact]
    public void Five_republics_share_36_to_45_organisations_in_2014_when_associates_count_as_members_fixture_5_2()
    {
        if (Checkout.Shared is not { } shared)
        {
            Assert.Skip(Absent);
            return;
        }

        string[] republics = ["701", "702", "703", "704", "705"];
        var rows = new SourceFolder(Path.Combine(shared, "data")).Rows("cow-igo/state_year_format3_1990_2014.csv")
            .Where(r => r["year"] == "2014" && republics.Contains(r["ccode"], StringComparer.Ordinal)).ToList();
        var organisations = rows[0].Fields.Keys.Except(["ccode", "year", "state"], StringComparer.Ordinal).ToList();
        var shared2014 = (
            from one in rows
            from other in rows
            where string.CompareOrdinal(one["ccode"], other["ccode"]) < 0
            select organisations.Count(o => one[o] is "1" or "2" && other[o] is "1" or "2")).Order().ToList();
        Assert.Equal((10, 36, 45), (shared2014.Count, shared2014[0], shared2014[^1]));
    }

    [Fact]
    public void Namibia_votes_under_a_code_that_is_text_and_no_gap()
    {
        if (Checkout.Shared is not { } shared)
        {
            Assert.Skip(Absent);
            return;
        }

        var sources = new SourceFolder(Path.Combine(shared, "data"));
        Assert.Equal("NA", sources.Rows("un-votes/un_countries.csv").Single(r => r["country"] == "Namibia")["country_code"]);
        Assert.NotEmpty(sources.Rows("un-votes/un_votes_1990_2012.csv").Where(r => r["country_code"] == "NA").Take(1));
    }
}
