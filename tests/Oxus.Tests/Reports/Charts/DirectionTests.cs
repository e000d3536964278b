using System.Globalization;
using System.Xml.Linq;
using Oxus.Domain;
using Oxus.Reports.Charts;

namespace Oxus.Tests.Reports.Charts;

/// <summary>Which way charts run in a language written from right to left.</summary>
public class DirectionTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Names_stand_on_the_side_where_reading_starts()
    {
        Assert.True(PlaceOf("bars-claims", Language.English, "Supported") < 360);
        Assert.True(PlaceOf("bars-claims", Language.Persian, "تأییدشده") > 360);
    }

    [Fact]
    public void Time_runs_from_left_to_right_in_Persian_too() =>
        Assert.True(PlaceOf("lines-threat", Language.Persian, "۲۰۰۰") < PlaceOf("lines-threat", Language.Persian, "۲۰۲۰"));

    [Fact]
    public void Time_follows_the_script_where_that_is_asked_for()
    {
        var settings = new SvgSettings { TimeFollowsScript = true };
        Assert.True(PlaceOf("lines-threat", Language.Persian, "۲۰۰۰", settings) > PlaceOf("lines-threat", Language.Persian, "۲۰۲۰", settings));
        Assert.True(PlaceOf("timeline-memberships", Language.Persian, "۲۰۰۰", settings) > PlaceOf("timeline-memberships", Language.Persian, "۲۰۲۰", settings));
        Assert.True(PlaceOf("lines-threat", Language.English, "2000", settings) < PlaceOf("lines-threat", Language.English, "2020", settings));
    }

    [Fact]
    public void A_number_line_keeps_its_direction() =>
        Assert.True(PlaceOf("dots-profile", Language.Persian, "۰٫۲") < PlaceOf("dots-profile", Language.Persian, "۰٫۸"));

    [Fact]
    public void The_axis_of_values_changes_sides()
    {
        Assert.True(PlaceOf("lines-threat", Language.English, "0.4") < 100);
        Assert.True(PlaceOf("lines-threat", Language.Persian, "۰٫۴") > 620);
    }

    [Fact]
    public void A_map_is_never_turned()
    {
        foreach (var (east, west, language) in ((string, string, Language)[])[("Kyrgyzstan", "Turkmenistan", Language.English), ("قرقیزستان", "ترکمنستان", Language.Persian)])
        {
            Assert.True(PlaceOf("map-threat", language, east) > PlaceOf("map-threat", language, west));
        }
    }

    [Fact]
    public void The_root_sets_the_direction_by_which_texts_hang()
    {
        Assert.Equal("rtl", (string?)Drawn("bars-claims", Language.Persian).Attribute("direction"));
        Assert.Equal("ltr", (string?)Drawn("bars-claims", Language.English).Attribute("direction"));
    }

    [Fact]
    public void Names_in_Latin_letters_are_isolated_in_Persian() =>
        Assert.Contains("\u2066C5+1\u2069", SvgRendering.Render(SampleCharts.Of("matrix-bodies"), Language.Persian), StringComparison.Ordinal);

    private static double PlaceOf(string code, Language language, string text, SvgSettings? settings = null) => double.Parse(
        Drawn(code, language, settings).Descendants(Svg + "text").First(t => t.Value == text).Attribute("x")!.Value, CultureInfo.InvariantCulture);

    private static XElement Drawn(string code, Language language, SvgSettings? settings = null) =>
        XDocument.Parse(SvgRendering.Render(SampleCharts.Of(code), language, settings)).Root!;
}
