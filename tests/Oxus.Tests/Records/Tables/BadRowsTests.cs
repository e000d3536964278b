namespace Oxus.Tests.Records.Tables;

/// <summary>What is said of a row that cannot be understood, and that the rest of its table is read on.</summary>
public sealed class BadRowsTests : IDisposable
{
    private readonly MadeUpStudy _study = new(withSchemas: false);

    [Theory]
    [InlineData("harvest,XYZ,2001,1,,,0,gazette,p", "subject: found \"XYZ\" (expected the code of a state in definitions/states.yaml, or that of a region in study.yaml)")]
    [InlineData("famine,ARD,2001,1,,,0,gazette,p", "series: found \"famine\" (expected the code of a series in definitions/series.yaml or the study's series.yaml)")]
    [InlineData("harvest,ARD,2001,1,,,0,hearsay,p", "source: found \"hearsay\" (expected the code of a source in definitions/sources.yaml, definitions/organisations/sources.yaml or the study's sources.yaml)")]
    [InlineData("harvest,ARD,2001,1,,,0,gazette,", "locator: found \"\" (expected text that is not empty)")]
    [InlineData("harvest,ARD,2001,\"1,5\",,,0,gazette,p", "value: found \"1,5\" (expected a number with a point before its decimals)")]
    [InlineData("harvest,ARD,2001,NaN,,,0,gazette,p", "value: found \"NaN\" (expected a number with a point before its decimals)")]
    [InlineData("harvest,ARD,2001,-1,,,0,gazette,p", "value: found \"-1\" (expected a number of at least 0, the range of harvest)")]
    [InlineData("share,ARD,2001,0.5,0.4,1.5,0,gazette,p", "high: found \"1.5\" (expected a number from 0 to 1, the range of share)")]
    [InlineData("harvest,ARD,2001,5,6,,0,gazette,p", "low: found \"6\" (expected no more than value, which is 5)")]
    [InlineData("harvest,ARD,2001,5,,4,0,gazette,p", "high: found \"4\" (expected no less than value, which is 5)")]
    [InlineData("harvest,ARD,2001,,6,5,0,gazette,p", "low: found \"6\" (expected no more than high, which is 5)")]
    [InlineData("harvest,ARD,2001,,6,,0,gazette,p", "value: found \"\" (expected a number, or low and high together)")]
    [InlineData("harvest,ARD,2011,1,,,0,gazette,p", "year: found \"2011\" (expected a year from 1990 to 2010, those of the study)")]
    [InlineData("harvest,ARD,,1,,,0,gazette,p", "year: found \"\" (expected a year from 1990 to 2010, those of the study)")]
    [InlineData("distance,ARD-COR,2001,1,,,0,almanac,p", "year: found \"2001\" (expected no year: distance holds for all years)")]
    [InlineData("distance,COR-ARD,,1,,,0,almanac,p", "subject: found \"COR-ARD\" (expected the pair in the order of letters: ARD, COR)")]
    [InlineData("distance,ARD-ARD,,1,,,0,almanac,p", "subject: found \"ARD-ARD\" (expected another state than the first)")]
    [InlineData("distance,ARD,,1,,,0,almanac,p", "subject: found \"ARD\" (expected a pair of states, such as KAZ-UZB)")]
    [InlineData("harvest,ARD,2001,1,,,yes,gazette,p", "partial: found \"yes\" (expected 0 or 1)")]
    [InlineData("share,ARD,2000,0.4,,,0,almanac,p", "found \"share ARD 2000 almanac\" (expected one row for each series, subject, year, source; record/figures.csv line 6 has these)")]
    [InlineData("harvest,ARD,2001,1,,,0,gazette", "found \"8 fields\" (expected 9 fields)")]
    [InlineData("", "found \"an empty line\" (expected 9 fields)")]
    [InlineData("harvest,ARD,2001,1,,,0,gazette,\"never closed", "found \"harvest,ARD,2001,1,,,0,gazette,\"never closed\" (expected quotes around a whole field, and a quote inside it written twice)")]
    [InlineData("harvest,ARD,2001,1,,,0,gazette,in \"the\" middle", "found \"harvest,ARD,2001,1,,,0,gazette,in \"the\" middle\" (expected quotes around a whole field, and a quote inside it written twice)")]
    public void Of_indicators(string row, string said) => Holds("record/figures.csv", 7, row, said);

    [Theory]
    [InlineData("new,0,XYZ,1991,,1,0,0,0,0,almanac,p", "member: found \"XYZ\" (expected the code of a state in definitions/states.yaml)")]
    [InlineData("new,0,ARD,1991-13-01,,1,0,0,0,0,almanac,p", "from: found \"1991-13-01\" (expected a date: yyyy, yyyy-mm or yyyy-mm-dd)")]
    [InlineData("new,0,ARD,1991-05-02,1991-05-01,1,0,0,0,0,almanac,p", "to: found \"1991-05-01\" (expected no date before 1991-05-02, on which it begins)")]
    [InlineData("new,0,ARD,1991,,2,0,0,0,0,almanac,p", "defence: found \"2\" (expected 0 or 1)")]
    [InlineData("pact,1,COR,1999,2000,1,0,0,0,0,almanac,p", "bilateral: found \"1\" (expected 0, as in earlier rows of pact)")]
    [InlineData("pact,0,ARD,1991-05-01,,1,0,0,0,0,almanac,p", "found \"pact ARD 1991-05-01 \" (expected one row for each treaty, member, from, to; record/treaties.csv line 2 has these)")]
    public void Of_treaties(string row, string said) => Holds("record/treaties.csv", 5, row, said);

    [Theory]
    [InlineData("Rivalry,ARD,COR,1991,,almanac,p", "kind: found \"Rivalry\" (expected a word in small letters, such as rivalry)")]
    [InlineData("rivalry,COR,ARD,1991,,almanac,p", "second: found \"ARD\" (expected the pair in the order of letters: ARD, COR)")]
    [InlineData("rivalry,ARD,ARD,1991,,almanac,p", "second: found \"ARD\" (expected another state than the first)")]
    [InlineData("rivalry,ARD,COR,1991,1990,almanac,p", "to: found \"1990\" (expected no date before 1991, on which it begins)")]
    public void Of_ties(string row, string said) => Holds("record/ties.csv", 3, row, said);

    [Theory]
    [InlineData("intrastate-conflict,war-2,1999,ARD,poachers,1,25,999,gazette,p", "side_b: found \"poachers\" (expected codes of states or armed groups with one space between)")]
    [InlineData("intrastate-conflict,war-2,1999,,,1,25,999,gazette,p", "side_a: found \"\" (expected an actor on one side at least)")]
    [InlineData("intrastate-conflict,war-2,1999,ARD ARD,,1,25,999,gazette,p", "side_a: found \"ARD ARD\" (expected each actor once)")]
    [InlineData("intrastate-conflict,war-2,1999,ARD,,1,25,24,gazette,p", "deaths_high: found \"24\" (expected a number of at least 25)")]
    [InlineData("intrastate-conflict,war-2,1999,ARD,,high,25,,gazette,p", "intensity: found \"high\" (expected a whole number that is not negative)")]
    [InlineData("intrastate-conflict,war-2,1989-1999,ARD,,1,25,,gazette,p", "years: found \"1989-1999\" (expected years from 1990 to 2010, those of the study)")]
    public void Of_events(string row, string said) => Holds("record/events.csv", 3, row, said);

    [Theory]
    [InlineData("cow-igo:LEAGUE,BEL,member,2004-1995,almanac,p", "years: found \"2004-1995\" (expected a year or a run of years in which the first is not after the last, such as 1996-2018)")]
    [InlineData("cow-igo:LEAGUE,BEL,friend,1995,almanac,p", "status: found \"friend\" (expected one of none, candidate, partner, observer, member, suspended)")]
    [InlineData("LEAGUE,BEL,member,1995,almanac,p", "organisation: found \"LEAGUE\" (expected a data set and its own code, such as cow-igo:SCO)")]
    public void Of_memberships(string row, string said) => Holds("record/memberships.csv", 3, row, said);

    [Theory]
    [InlineData("ARD,COR,2000,9,8,7,6,5,4,3,2,-1,almanac,p", "nn: found \"-1\" (expected a whole number that is not negative)")]
    [InlineData("ARD,BEL,2000,9,8,7,6,5,4,3,2,1,gazette,p", "found \"ARD BEL 2000\" (expected one row for each first, second, year; record/votes.csv line 2 has these)")]
    public void Of_votes(string row, string said) => Holds("record/votes.csv", 3, row, said);

    [Theory]
    [InlineData("poachers,ARD,1999,2,low,gazette,p", "group: found \"poachers\" (expected the code of an armed group in definitions/groups.yaml)")]
    [InlineData("foresters,ARD,1999,5,low,gazette,p", "level: found \"5\" (expected a level from 0 to 4)")]
    [InlineData("foresters,ARD,1999,2,sure,gazette,p", "confidence: found \"sure\" (expected one of low, medium, high)")]
    public void Of_linkages(string row, string said) => Holds("record/linkages.csv", 3, row, said);

    [Fact]
    public void A_duplicate_is_known_over_all_tables_of_a_kind()
    {
        _study.Spoil("study.yaml", "record:\n", "record:\n  - {file: record/more.csv, kind: indicators}\n")
            .Write("record/more.csv", "series,subject,year,value,low,high,partial,source,locator\nshare,ARD,2000,0.4,,,0,almanac,p\n");
        Assert.Equal(
            "record/figures.csv line 6: found \"share ARD 2000 almanac\" (expected one row for each series, subject, year, source; record/more.csv line 2 has these)", _study.Problem);
    }

    [Fact]
    public void A_quote_that_is_never_closed_costs_its_row_alone()
    {
        _study.Spoil("record/figures.csv", "page 2", "\"page 2");
        var figures = _study.Read().Inputs.Single(i => i.Path == "record/figures.csv");
        Assert.Equal((5, 1), (figures.Read, figures.Rejected));
    }

    [Fact]
    public void Lines_may_end_as_windows_ends_them() => Assert.Empty(
        _study.Write("record/figures.csv", File.ReadAllText(_study.PathOf("record/figures.csv")).ReplaceLineEndings("\r\n")).Problems);

    public void Dispose() => _study.Dispose();

    // The row is added at the end; it is rejected in these words, and every other row is read as before.
    private void Holds(string table, int line, string row, string said)
    {
        _study.Add(table, row);
        var comma = said.StartsWith("found", StringComparison.Ordinal) ? ":" : ",";
        Assert.Equal($"{table} line {line}{comma} {said}", _study.Problem);
        var reading = _study.Read();
        var input = reading.Inputs.Single(i => i.Path == table);
        Assert.Equal((line - 1, 1), (input.Read, input.Rejected));
        Assert.Single(reading.Rejections);
    }
}
