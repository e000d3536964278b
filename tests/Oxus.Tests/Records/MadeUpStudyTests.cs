using Oxus.Domain.Actors;
using Oxus.Domain.Complexes;
using Oxus.Domain.Organisations;
using Oxus.Domain.Record;
using Oxus.Evidence.Sources;
using Oxus.Evidence.Studies;

namespace Oxus.Tests.Records;

public sealed class MadeUpStudyTests : IDisposable
{
    private static readonly StateCode Arden = StateCode.Of("ARD");

    private static readonly Dyad Neighbours = new(Arden, StateCode.Of("BEL"));

    private readonly MadeUpStudy _study = new();

    private StudyReading Reading => field ??= _study.Read();

    [Fact]
    public void It_has_no_problem() => Assert.Empty(_study.Problems);

    [Fact]
    public void It_has_none_without_schemas_either()
    {
        using var bare = new MadeUpStudy(withSchemas: false);
        Assert.Empty(bare.Problems);
    }

    [Fact]
    public void A_word_of_yaml_stays_text()
    {
        Assert.Equal("007", Reading.States[Arden].CodeIn("cow", 2000));
        Assert.Equal("NO", Reading.States[StateCode.Of("BEL")].CodeIn("iso2", 2000));
    }

    [Fact]
    public void The_preferred_source_of_a_series_comes_first_however_rows_stand() =>
        Assert.Equal(["almanac", "gazette"], Reading.Record.All("share", "ARD", 2000).Select(o => o.Source));

    [Fact]
    public void A_range_without_a_value_is_read_at_its_middle_and_keeps_the_range()
    {
        var harvest = Reading.Record.Of("harvest", Arden, 2000)!;
        Assert.Equal((150, 100, 200, true), (harvest.Value, harvest.Low, harvest.High, harvest.IsPartial));
    }

    [Fact]
    public void A_constant_holds_in_every_year() => Assert.Equal(120.5, Reading.Record.Of("distance", Neighbours, 1993)!.Value);

    [Fact]
    public void A_region_has_values_of_its_own() => Assert.Equal(500, Reading.Record.Of("harvest", "THE-WOODS", 2000)!.Value);

    [Fact]
    public void Silence_is_zero_where_a_source_says_so_and_not_of_those_it_left_out()
    {
        Assert.Equal(0, Reading.Record.Of("harvest", Arden, 1993)!.Value);
        Assert.Equal(new RowRef("definitions/series.yaml", 19), Reading.Record.Of("harvest", Arden, 1993)!.Row);
        Assert.Null(Reading.Record.Of("harvest", StateCode.Of("COR"), 1993));
    }

    [Fact]
    public void Members_of_a_treaty_are_tied_by_what_both_owe_while_both_are_bound()
    {
        Assert.Equal(
            ["non-aggression ARD-BEL 1991-05-01–2001", "consultation ARD-BEL 1991-05-01–2001", "defence ARD-COR 2002-01-01–…", "land-border ARD-BEL 1920-01–…"],
            Reading.Record.Ties.Select(t => $"{t.Kind} {t.Between} {t.When}"));
        var pact = Reading.Record.Ties[0];
        Assert.Equal(["ARD", "BEL", "COR"], pact.Instrument!.Parties.Select(p => p.ToString()));
        Assert.Equal([new RowRef("record/treaties.csv", 2), new RowRef("record/treaties.csv", 3)], pact.Rows);
    }

    [Fact]
    public void A_ledger_keeps_what_sources_dispute_beside_the_entry()
    {
        var league = Assert.Single(Reading.Record.Organisations);
        Assert.Equal(MembershipStatus.Member, league.StatusOf(StateCode.Of("BEL"), 1998));
        Assert.Equal(MembershipStatus.None, league.StatusOf(Arden, 2005));
        Assert.Equal("almanac", Assert.Single(league.Ledger.Single(e => e.Dissents.Count > 0).Dissents).Source);
    }

    [Fact]
    public void A_source_without_an_origin_is_its_own() =>
        Assert.Equal(["almanac", "almanac"], new[] { "almanac", "gazette" }.Select(s => Reading.Sources[s].Origin));

    [Fact]
    public void Votes_events_memberships_and_linkages_are_read_as_they_stand()
    {
        Assert.Equal(8, Reading.Record.Votes(Neighbours, 2000)![0, 1]);
        Assert.Equal(["foresters"], Assert.Single(Reading.Record.Events).SideB);
        Assert.Equal("1995-2004", Assert.Single(Reading.Record.Memberships).When.ToString());
        Assert.Equal((2, Confidence.Low), (Reading.Record.Linkages[0].Level, Reading.Record.Linkages[0].Confidence));
    }

    [Fact]
    public void Threat_claims_plan_and_outlines_are_read()
    {
        Assert.Equal(0.9, Reading.Threat!.Dimensions[0].Indicators[0].Bounds);
        Assert.Equal("paper", Reading.Claims[0].Passage.Document);
        Assert.Equal(["C001"], Reading.Tensions[0].Claims);
        Assert.Equal("patron", Reading.Registration!.Hypotheses.Single(h => h.IsRival).KeyTerm);
        Assert.Equal(new GeoPoint(5, 5), Reading.Outlines[1].Label);
        Assert.Equal(ulong.MaxValue, Reading.Definition.Seed);
    }

    [Fact]
    public void The_panel_stands_in_the_order_of_letters() => Assert.Equal(["ARD", "BEL", "COR"], Reading.Definition.Panel!.States.Select(s => s.ToString()));

    [Fact]
    public void A_value_is_walked_back_to_its_row_as_written()
    {
        var row = Reading.Rows.Find(new RowRef("record/figures.csv", 4))!;
        Assert.Equal(("gazette", "page 3, note \"b\""), (row.Source, row.Locator));
        Assert.Equal("series harvest, subject THE-WOODS, year 2000, value 500, low , high , partial 0", Written(row));
    }

    [Fact]
    public void An_entry_of_a_ledger_is_walked_back_to_its_line()
    {
        var row = Reading.Rows.Find(Reading.Record.Organisations[0].Ledger[0].Row)!;
        Assert.Equal(new RowRef("definitions/organisations/league.yaml", 11), row.Ref);
        Assert.Equal(("gazette", "page 3"), (row.Source, row.Locator));
        Assert.Equal("of LEAGUE, state ARD, status member, from 1995-01-01, act founding member, confidence high", Written(row));
    }

    [Fact]
    public void No_row_stands_where_none_was_written()
    {
        Assert.Null(Reading.Rows.Find(new RowRef("record/figures.csv", 1)));
        Assert.Null(Reading.Rows.Find(new RowRef("record/figures.csv", 99)));
        Assert.Null(Reading.Rows.Find(new RowRef("record/other.csv", 2)));
    }

    [Fact]
    public void Every_file_read_is_listed_with_its_hash()
    {
        Assert.Equal(7, Reading.Inputs.Count(i => i.Path.StartsWith("record/", StringComparison.Ordinal)));
        Assert.Contains(Reading.Inputs, i => i.Path == "definitions/schemas/states.schema.json");
        Assert.All(Reading.Inputs, i => Assert.Equal(64, i.Sha256.Length));
        Assert.Equal(3, Reading.Inputs.Single(i => i.Path == "definitions/states.yaml").Read);
    }

    public void Dispose() => _study.Dispose();

    private static string Written(RecordRow row) => string.Join(", ", row.Fields.Select(f => $"{f.Key} {f.Value}"));
}
