using Oxus.Domain;
using Oxus.Reports.Fonts;
using Oxus.Reports.Text;

namespace Oxus.Tests.Reports.Text;

/// <summary>How wide texts are, where they break, and what keeps their parts in order.</summary>
public class TextLayoutTests
{
    [Fact]
    public void Width_grows_with_size_and_weight()
    {
        Assert.Equal(2 * TextWidth.Of("Tajikistan", 10), TextWidth.Of("Tajikistan", 20), 9);
        Assert.True(TextWidth.Of("Tajikistan", 10, isBold: true) > TextWidth.Of("Tajikistan", 10));
    }

    // 1445, 638 and 1329 units of 2048 are the widths of the lone, first and last form of ye in the font.
    [Fact]
    public void A_letter_that_joins_is_as_wide_as_its_joined_form()
    {
        Assert.Equal(1445 / 2048.0, TextWidth.Of("ی", 1), 9);
        Assert.Equal((638 + 1329) / 2048.0, TextWidth.Of("یی", 1), 9);
        Assert.Equal(2 * 1445 / 2048.0, TextWidth.Of("ی\u200cی", 1), 9);
    }

    [Fact]
    public void Marks_and_isolates_take_no_room()
    {
        Assert.Equal(TextWidth.Of("محمد", 12), TextWidth.Of("مُحَمَّد", 12), 9);
        Assert.Equal(TextWidth.Of("C5+1", 12), TextWidth.Of("\u2066C5+1\u2069", 12), 9);
    }

    [Fact]
    public void What_the_font_lacks_has_a_width_too() => Assert.True(TextWidth.Of("Таджикистан", 12) > 60);

    [Fact]
    public void Lines_fit_where_words_allow()
    {
        var lines = LineBreaking.Lines("Collective Security Treaty Organization", 90, 12);
        Assert.Equal("Collective Security Treaty Organization", string.Join(' ', lines));
        Assert.All(lines, l => Assert.True(TextWidth.Of(l, 12) <= 90));
        Assert.True(lines.Count > 1);
    }

    [Fact]
    public void A_single_long_word_stands_alone() => Assert.Equal(["Organization"], LineBreaking.Lines("Organization", 10, 12));

    [Fact]
    public void What_is_cut_off_ends_in_an_ellipsis() => Assert.EndsWith("…", LineBreaking.Lines("one two three four five six", 40, 12, most: 2)[^1], StringComparison.Ordinal);

    [Fact]
    public void No_text_has_no_lines() => Assert.Empty(LineBreaking.Lines("", 40, 12));

    [Theory]
    [InlineData("سازمان SCO و CSTO", "سازمان \u2066SCO\u2069 و \u2066CSTO\u2069")]
    [InlineData("منبع: Natural Earth 4.1 (CC0)", "منبع: \u2066Natural Earth 4.1 (CC0)\u2069")]
    [InlineData("فقط فارسی ۱۲", "فقط فارسی ۱۲")]
    public void Latin_runs_are_isolated_in_Persian(string text, string isolated) => Assert.Equal(isolated, Isolation.Of(text, Language.Persian));

    [Fact]
    public void An_isolate_that_a_break_cuts_is_closed_and_opened_again() =>
        Assert.Equal(["الف \u2066one\u2069", "\u2066two\u2069 ب", "پ"], Isolation.Closed(["الف \u2066one", "two\u2069 ب", "پ"]));

    [Fact]
    public void English_needs_no_isolates() => Assert.Equal("SCO and CSTO", Isolation.Of("SCO and CSTO", Language.English));

    [Fact]
    public void A_text_brings_the_letters_it_needs()
    {
        Assert.Equal(2, Vazirmatn.FontFacesFor("Tajikistan").Split("@font-face").Length - 1);
        Assert.Equal(4, Vazirmatn.FontFacesFor("تاجیکستان").Split("@font-face").Length - 1);
        Assert.Equal(4, Vazirmatn.FontFacesFor("Türkiye, Iğdır").Split("@font-face").Length - 1);
    }

    [Fact]
    public void The_typeface_comes_with_its_licence()
    {
        Assert.Equal(6, Vazirmatn.FontFaces.Split("@font-face").Length - 1);
        Assert.Contains("SIL Open Font License, Version 1.1", Vazirmatn.Licence, StringComparison.Ordinal);
    }
}
