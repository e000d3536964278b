using Oxus.Reports;
using Oxus.Reports.Tables;

namespace Oxus.Tests.Reports;

/// <summary>Tables for spreadsheets: nothing in them runs, and numbers stay numbers.</summary>
public class TableTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-cmd", "'-cmd")]
    [InlineData("@sum", "'@sum")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    [InlineData("plain", "plain")]
    public void Text_that_begins_like_a_formula_is_made_harmless(string text, string written) => Assert.Equal(written, ((Cell)text).Text);

    [Fact]
    public void A_negative_number_stays_a_number() => Assert.Equal("-0.3", ((Cell)(double?)-0.3).Text);

    [Fact]
    public void A_missing_number_is_an_empty_cell_and_its_reason_stands_beside_it()
    {
        var table = Report.Tables(SmallStudy.Input()).First(t => t.Path == "tables/formality-gap.csv").Content;
        Assert.Contains("formality-gap:ARA:2003,ARA,2003,2003,,,,,,z,,no source of the record covers deeds in 2003,somebody1999,1", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_measure_has_its_table_and_so_have_claims_and_ledgers()
    {
        var paths = Report.Tables(SmallStudy.Input()).Select(t => t.Path).ToList();
        Assert.Contains("tables/threat.csv", paths);
        Assert.Contains("tables/claims.csv", paths);
        Assert.Contains("tables/ledgers.csv", paths);
        Assert.Equal(paths.Count, paths.Distinct().Count());
    }
}
