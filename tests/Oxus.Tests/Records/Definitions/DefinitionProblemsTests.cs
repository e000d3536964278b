using Oxus.Evidence.Sources;

namespace Oxus.Tests.Records.Definitions;

/// <summary>What an author reads when a definition file is wrong: file, line, what was found, what was expected.</summary>
public sealed class DefinitionProblemsTests : IDisposable
{
    private const string League = "definitions/organisations/league.yaml";

    private readonly MadeUpStudy _study = new();

    [Fact]
    public void A_yaml_error_names_the_line() => Assert.Equal(
        "definitions/states.yaml line 4: found \"- {code: COR, names: {en: Corin}, codes: []}\" (expected plain YAML here or shortly before; while parsing a flow mapping, did not find expected ',' or '}')",
        _study.Spoil("definitions/states.yaml", "{en: Bellamy}", "{en: Bellamy").Problem);

    [Fact]
    public void A_key_may_stand_once() => Assert.Equal(
        "study.yaml line 6, years: found \"years\" (expected each key once; it stands on line 5 already)",
        _study.Spoil("study.yaml", "seed:", "years: 1990-2010\nseed:").Problem);

    [Fact]
    public void An_anchor_is_refused() => Assert.Equal(
        "study.yaml line 6: found \"&s\" (expected content without an anchor)", _study.Spoil("study.yaml", "seed: ", "seed: &s ").Problem);

    [Fact]
    public void A_key_that_means_nothing_is_refused() => Assert.Equal(
        "definitions/states.yaml line 4, states.colour: found \"a key that means nothing here\" (expected one of code, names, codes)",
        _study.Spoil("definitions/states.yaml", "{code: COR,", "{code: COR, colour: green,").Problem);

    [Fact]
    public void A_key_that_must_stand_is_missed() => Assert.Equal(
        "definitions/states.yaml line 4, states.names: found \"no such key\" (expected the key names)",
        _study.Spoil("definitions/states.yaml", "{code: COR, names: {en: Corin},", "{code: COR,").Problem);

    [Fact]
    public void A_word_where_a_number_must_stand_is_refused() => Assert.Equal(
        "study.yaml line 6, seed: found \"chance\" (expected a whole number)", _study.Spoil("study.yaml", "18446744073709551615", "chance").Problem);

    [Fact]
    public void A_text_where_a_list_must_stand_is_refused() => Assert.Equal(
        "study.yaml line 12, complex.global-powers: found \"COR\" (expected a list)", _study.Spoil("study.yaml", "[COR]\npanel", "COR\npanel").Problem);

    [Fact]
    public void A_date_that_no_calendar_has_is_refused() => Assert.Equal(
        $"{League} line 13, ledger.from: found \"1998-02-30\" (expected a date: yyyy, yyyy-mm or yyyy-mm-dd)", _study.Spoil(League, "1998-06", "1998-02-30").Problem);

    [Fact]
    public void An_unknown_state_is_named() => Assert.Equal(
        $"{League} line 13, ledger.state: found \"XYZ\" (expected the code of a state in definitions/states.yaml)", _study.Spoil(League, "{state: BEL, status: member", "{state: XYZ, status: member").Problem);

    [Fact]
    public void An_unknown_source_is_named() => Assert.Equal(
        "definitions/series.yaml line 14, series.coverage.source: found \"hearsay\" (expected the code of a source in definitions/sources.yaml, definitions/organisations/sources.yaml or the study's sources.yaml)",
        _study.Spoil("definitions/series.yaml", "coverage: [{source: almanac", "coverage: [{source: hearsay").Problem);

    [Fact]
    public void A_code_is_unique_over_all_files() => Assert.Equal(
        "series.yaml line 2, series.code: found \"harvest\" (expected a code of its own; definitions/series.yaml line 15 has it already)",
        _study.Write("series.yaml", "series:\n  - {code: harvest, names: {en: Harvest}, unit: tonnes, coverage: [{source: gazette, years: 2000}]}\n").Problem);

    [Fact]
    public void A_ledger_entry_out_of_order_is_refused() => Assert.Equal(
        $"{League} line 13, ledger.from: found \"1995-06\" (expected a date after 1996, which stands before it on line 12)", _study.Spoil(League, "from: 1998-06", "from: 1995-06").Problem);

    [Fact]
    public void A_membership_that_ends_before_it_starts_is_refused() => Assert.Equal(
        $"{League} line 14, ledger.from: found \"1994-12\" (expected no date before 1995-01-01, when the organisation was founded)|"
        + $"{League} line 14, ledger.from: found \"1994-12\" (expected a date after 1995-01-01, which stands before it on line 11)",
        string.Join('|', _study.Spoil(League, "from: 2005-03-01", "from: 1994-12").Problems));

    [Fact]
    public void A_ledger_entry_after_the_end_of_the_organisation_is_refused() => Assert.Equal(
        $"{League} line 14, ledger.from: found \"2011-01-01\" (expected no date after 2010-12-31, when the organisation ended)", _study.Spoil(League, "from: 2005-03-01", "from: 2011-01-01").Problem);

    [Fact]
    public void A_life_that_ends_before_it_begins_is_refused() => Assert.StartsWith(
        $"{League} line 6, life.to: found \"1990-12-31\" (expected no date before 1995-01-01, on which it begins)", _study.Spoil(League, "to: 2010-12-31", "to: 1990-12-31").Problems[0], StringComparison.Ordinal);

    [Fact]
    public void A_dissent_needs_another_source() => Assert.Equal(
        $"{League} line 12, ledger.dissents.source: found \"gazette\" (expected another source than that of the entry it differs from)", _study.Spoil(League, "source: almanac, note", "source: gazette, note").Problem);

    [Fact]
    public void An_organisation_stands_in_the_file_of_its_code() => Assert.Equal(
        $"{League} line 2, code: found \"UNION\" (expected the code that the file is named after; this one belongs in definitions/organisations/union.yaml)", _study.Spoil(League, "code: LEAGUE", "code: UNION").Problem);

    [Fact]
    public void Weights_of_sectors_sum_to_one() => Assert.Equal(
        "definitions/sectors.yaml line 5, inputs.weights: found \"weights that sum to 0.85\" (expected weights that sum to 1)", _study.Spoil("definitions/sectors.yaml", "0.25", "0.1").Problem);

    [Fact]
    public void A_member_of_a_boundary_is_a_state() => Assert.Equal(
        "study.yaml line 11, complex.boundaries.members: found \"ATL\" (expected the code of a state in definitions/states.yaml)", _study.Spoil("study.yaml", "members: [ARD, BEL]", "members: [ARD, ATL]").Problem);

    [Fact]
    public void A_state_of_the_panel_is_one() => Assert.Equal(
        "study.yaml line 13, panel.states: found \"ATL\" (expected the code of a state in definitions/states.yaml)", _study.Spoil("study.yaml", "[COR, BEL, ARD]", "[COR, BEL, ATL]").Problem);

    [Fact]
    public void The_folder_of_a_study_bears_its_code() => Assert.Equal(
        "study.yaml line 1, study: found \"invented\" (expected made-up, the name of the study's folder)", _study.Spoil("study.yaml", "study: made-up", "study: invented").Problem);

    [Theory]
    [InlineData("record/missing.csv")]
    [InlineData("record/../../../outside.csv")]
    public void A_table_that_is_not_in_the_folder_is_missed(string file) => Assert.Equal(
        $"study.yaml line 22, record.file: found \"{file}\" (expected a table in the study's folder)",
        _study.Spoil("study.yaml", "record/votes.csv", file).Write("../outside.csv", "first\n").Problem);

    [Fact]
    public void Goalposts_differ() => Assert.Equal(
        "threat.yaml line 11, dimensions.indicators.worst: found \"900\" (expected another goalpost than best)", _study.Spoil("threat.yaml", "worst: 0,", "worst: 900,").Problem);

    [Fact]
    public void A_series_of_threat_is_known() => Assert.Equal(
        "threat.yaml line 11, dimensions.indicators.series: found \"famine\" (expected the code of a series in definitions/series.yaml or the study's series.yaml)",
        _study.Spoil("threat.yaml", "series: harvest, best", "series: famine, best").Problem);

    [Fact]
    public void A_distance_is_about_pairs() => Assert.Equal(
        "threat.yaml line 12, trafficking.distance: found \"harvest\" (expected a series about pairs of states)", _study.Spoil("threat.yaml", "distance: distance", "distance: harvest").Problem);

    [Fact]
    public void A_work_that_a_claim_cites_is_known() => Assert.Equal(
        "claims.yaml line 7, claims.cites: found \"jaques1600\" (expected the code of a work in definitions/literature.yaml or the study's literature.yaml)",
        _study.Spoil("claims.yaml", "rowland1999", "jaques1600").Problem);

    [Fact]
    public void A_sector_of_a_claim_is_known() => Assert.Equal(
        "claims.yaml line 8, claims.sectors: found \"political\" (expected one of military, economic)", _study.Spoil("claims.yaml", "sectors: [economic]", "sectors: [political]").Problem);

    [Fact]
    public void A_claim_names_a_finding_by_its_key() => Assert.Equal(
        "claims.yaml line 10, claims.tests.finding: found \"harvest of Arden\" (expected the key of a finding, such as effective-poles:five-republics:2022)",
        _study.Spoil("claims.yaml", "published:ARD:2000:harvest", "harvest of Arden").Problem);

    [Fact]
    public void A_page_lies_in_the_document() => Assert.Equal(
        "claims.yaml line 6, claims.passage.page: found \"12\" (expected a page from 1 to 9)", _study.Spoil("claims.yaml", "page: 2", "page: 12").Problem);

    [Fact]
    public void A_prediction_states_its_number() => Assert.Equal(
        "claims.yaml line 10, claims.tests.readings: found \"no number\" (expected the number, or the numbers, that the document states)", _study.Spoil("claims.yaml", ", readings: [100]", "").Problem);

    [Fact]
    public void An_open_ring_is_refused() => Assert.Equal(
        "definitions/geometry/outlines.json line 3, rings: found \"an open ring\" (expected rings of four points or more that end where they begin)",
        _study.Spoil("definitions/geometry/outlines.json", "[6, 6], [4, 4]", "[6, 6], [4, 5]").Problem);

    [Fact]
    public void Json_that_breaks_off_is_refused() => Assert.Equal(
        "definitions/geometry/outlines.json line 4: found \"]\" (expected JSON)", _study.Spoil("definitions/geometry/outlines.json", "]}\n", "]\n").Problem);

    [Fact]
    public void A_file_that_must_stand_is_missed() => Assert.Equal(
        "definitions/sectors.yaml: found \"no such file\" (expected a definition file as docs/formats.md says)", _study.Without("definitions/sectors.yaml").Problem);

    [Theory]
    [InlineData("threat.yaml")]
    [InlineData("hypotheses.yaml")]
    public void A_file_that_a_study_may_leave_out_is_not(string file) => Assert.Empty(_study.Without(file).Problems);

    [Fact]
    public void Problems_of_all_files_come_at_once_and_none_twice()
    {
        _study.Spoil("definitions/states.yaml", "code: COR", "code: Corin").Spoil("study.yaml", "years: 1990-2010", "years: 2010-1990").Spoil(League, "level: 2", "level: 9");
        Assert.Equal(
            [
                $"{League} line 9, depth.level: found \"9\" (expected a level from 0 to 5)",
                "definitions/states.yaml line 4, states.code: found \"Corin\" (expected the code of a state, such as TJK)",
                "study.yaml line 5, years: found \"2010-1990\" (expected a year or a run of years, such as 1995 or 1996-2018)",
            ],
            _study.Problems);
        Assert.Equal(_study.Problems, Assert.Throws<WrongInputException>(() => _study.Read()).Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void A_reader_checks_what_no_schema_does()
    {
        using var bare = new MadeUpStudy(withSchemas: false);
        bare.Spoil("definitions/states.yaml", "{code: COR,", "{code: Corin, colour: green,").Spoil(League, "level: 2", "level: deep").Spoil("study.yaml", "seed: 18446744073709551615\n", "");
        Assert.Equal(
            [
                $"{League} line 9, depth.level: found \"deep\" (expected a whole number)",
                "definitions/states.yaml line 4, states.code: found \"Corin\" (expected three capital letters, such as TJK)",
                "definitions/states.yaml line 4, states.colour: found \"a key that means nothing here\" (expected one of code, names, codes)",
                "study.yaml line 1, seed: found \"no such key\" (expected the key seed)",
                "study.yaml line 11, complex.global-powers: found \"COR\" (expected the code of a state in definitions/states.yaml)",
                "study.yaml line 12, panel.states: found \"COR\" (expected the code of a state in definitions/states.yaml)",
            ],
            bare.Problems.Where(p => !p.Contains("except", StringComparison.Ordinal)));
    }

    public void Dispose() => _study.Dispose();
}
