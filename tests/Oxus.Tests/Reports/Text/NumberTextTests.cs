using Oxus.Domain;
using Oxus.Domain.Time;
using Oxus.Reports.Text;

namespace Oxus.Tests.Reports.Text;

public class NumberTextTests
{
    [Theory]
    [InlineData(0.5537, "0.55", "۰٫۵۵")]
    [InlineData(1234.5, "1,234.50", "۱٬۲۳۴٫۵۰")]
    [InlineData(-0.2, "−0.20", "\u2066−۰٫۲۰\u2069")]
    [InlineData(-0.001, "0.00", "۰٫۰۰")]
    public void An_index_has_two_decimals(double value, string english, string persian)
    {
        Assert.Equal(english, NumberText.Of(value, Language.English));
        Assert.Equal(persian, NumberText.Of(value, Language.Persian));
    }

    [Theory]
    [InlineData(1234567, "1,234,567", "۱٬۲۳۴٬۵۶۷", "1\u00A0234\u00A0567")]
    public void Counts_are_grouped(double value, string english, string persian, string russian)
    {
        Assert.Equal(english, NumberText.Of(value, Language.English, NumberStyle.Count));
        Assert.Equal(persian, NumberText.Of(value, Language.Persian, NumberStyle.Count));
        Assert.Equal(russian, NumberText.Of(value, Language.Russian, NumberStyle.Count));
    }

    [Fact]
    public void Shares_are_percentages()
    {
        Assert.Equal("35%", NumberText.Of(0.349, Language.English, NumberStyle.Share));
        Assert.Equal("۳۵٪", NumberText.Of(0.349, Language.Persian, NumberStyle.Share));
        Assert.Equal("12.5%", NumberText.Of(12.5, Language.English, NumberStyle.Percent));
    }

    [Fact]
    public void A_change_bears_its_sign()
    {
        var signed = NumberStyle.Index with { IsSigned = true };
        Assert.Equal("+0.10", NumberText.Of(0.1, Language.English, signed));
        Assert.Equal("\u2066+۰٫۱۰\u2069", NumberText.Of(0.1, Language.Persian, signed));
        Assert.Equal("0.00", NumberText.Of(0, Language.English, signed));
    }

    [Theory]
    [InlineData(0.48, 0.73, "0.48–0.73", "۰٫۴۸ تا ۰٫۷۳")]
    [InlineData(-0.1, 0.2, "−0.10 to 0.20", "\u2066−۰٫۱۰\u2069 تا ۰٫۲۰")]
    [InlineData(double.NegativeInfinity, 0.2, "at most 0.20", "حداکثر ۰٫۲۰")]
    [InlineData(0.2, double.PositiveInfinity, "at least 0.20", "حداقل ۰٫۲۰")]
    public void A_range_says_both_ends_or_which_is_open(double low, double high, string english, string persian)
    {
        Assert.Equal(english, NumberText.Range(low, high, Language.English));
        Assert.Equal(persian, NumberText.Range(low, high, Language.Persian));
    }

    [Fact]
    public void Years_are_never_grouped()
    {
        Assert.Equal("2022", NumberText.Year(2022, Language.English));
        Assert.Equal("۲۰۲۲", NumberText.Year(2022, Language.Persian));
        Assert.Equal("1996–2018", NumberText.Years(new Years(1996, 2018), Language.English));
        Assert.Equal("۱۹۹۶ تا ۲۰۱۸", NumberText.Years(new Years(1996, 2018), Language.Persian));
    }
}
