using Oxus.Domain;
using Oxus.Evidence.Findings;
using Oxus.Reports.Pages;

namespace Oxus.Tests.Reports.Pages;

/// <summary>How an edition writes numbers and texts.</summary>
public class EditionTests
{
    private static readonly Edition English = new(SmallStudy.Input(), Language.English);

    private static readonly Finding Rank = SmallStudy.Input().Findings.All.First(f => f.Key.Measure == "threat-rank" && f.IsDefined) with { Unit = "rank" };

    [Fact]
    public void A_rank_and_the_ends_of_its_interval_are_whole() =>
        Assert.Equal("2 (1 to 3), 90% of draws", English.WithRange(Rank).Plain);

    [Fact]
    public void An_interval_without_width_is_not_printed() =>
        Assert.Equal("2", English.WithRange(Rank with { Interval = new Interval(2, 2, "90% of draws") }).Plain);

    [Fact]
    public void An_index_keeps_its_decimals_where_it_happens_to_be_whole() =>
        Assert.Equal("1.00", English.WriteLike(Rank with { Unit = "index" }, 1));

    [Fact]
    public void A_text_that_nobody_translated_is_marked_as_English()
    {
        var persian = new Edition(SmallStudy.Input(), Language.Persian);
        Assert.Contains("lang=\"en\"", persian.Text(new Names("a slip")).Html, StringComparison.Ordinal);
        Assert.Equal("یک واژه", persian.Text(new Names("one word", "یک واژه")).Plain);
    }
}
