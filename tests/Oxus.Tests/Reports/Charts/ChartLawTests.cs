using System.Globalization;
using System.Xml.Linq;
using Oxus.Domain;
using Oxus.Reports.Charts;
using Oxus.Reports.Text;

namespace Oxus.Tests.Reports.Charts;

/// <summary>What holds of every chart, in every language.</summary>
public class ChartLawTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string, Language> Drawings
    {
        get
        {
            var data = new TheoryData<string, Language>();
            foreach (var chart in SampleCharts.All)
            {
                data.Add(chart.Code, Language.English);
                data.Add(chart.Code, Language.Persian);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Every_mark_is_drawn_and_opens_something_or_says_why_it_is_missing(string code, Language language)
    {
        var chart = SampleCharts.Of(code);
        var marks = Drawn(chart, language).Descendants(Svg + "g").Where(g => ((string?)g.Attribute("class"))?.Split(' ')[0] == "mark").ToList();
        Assert.Equal(chart.Marks.Count(), marks.Count);
        Assert.All(marks, mark =>
        {
            var opens = mark.Attribute("data-finding") is not null || mark.Attribute("data-row") is not null;
            Assert.True(opens || mark.Attribute("class")!.Value == "mark missing", mark.Value);
            Assert.Equal(opens, mark.Attribute("tabindex") is not null);
            Assert.NotEqual("", mark.Element(Svg + "title")!.Value);
        });
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Everything_lies_inside_the_picture(string code, Language language)
    {
        var picture = Drawn(SampleCharts.Of(code), language);
        var box = picture.Attribute("viewBox")!.Value.Split(' ').Select(Number).ToArray();
        foreach (var element in picture.Descendants().Where(e => e.Ancestors(Svg + "defs").FirstOrDefault() is null))
        {
            foreach (var x in Places(element, "x", "x1", "x2", "cx")) Assert.True(x >= -0.01 && x <= box[2] + 0.01, element.ToString());
            foreach (var y in Places(element, "y", "y1", "y2", "cy")) Assert.True(y >= -0.01 && y <= box[3] + 0.01, element.ToString());
            foreach (var (x, y) in PathPoints(element)) Assert.True(x >= -6 && x <= box[2] + 6 && y >= -0.01 && y <= box[3] + 0.01, element.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void No_text_runs_out_of_the_picture_or_over_another(string code, Language language)
    {
        var picture = Drawn(SampleCharts.Of(code), language);
        var width = Number(picture.Attribute("viewBox")!.Value.Split(' ')[2]);
        var texts = picture.Descendants(Svg + "text").Where(t => t.Attribute("transform") is null).Select(t => (Text: t.Value, Box: BoxOf(t, language))).ToList();
        Assert.All(texts, t => Assert.True(t.Box.Left >= -2 && t.Box.Right <= width + 2, $"{t.Text} from {t.Box.Left} to {t.Box.Right}"));
        for (var i = 0; i < texts.Count; i++)
        {
            for (var j = i + 1; j < texts.Count; j++)
            {
                Assert.False(Overlap(texts[i].Box, texts[j].Box), $"\"{texts[i].Text}\" lies over \"{texts[j].Text}\"");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void The_same_chart_gives_the_same_bytes(string code, Language language) =>
        Assert.Equal(SvgRendering.Render(SampleCharts.Of(code), language), SvgRendering.Render(SampleCharts.Of(code), language));

    [Theory]
    [MemberData(nameof(Drawings))]
    public void A_chart_has_a_name_and_a_description(string code, Language language)
    {
        var picture = Drawn(SampleCharts.Of(code), language);
        var named = picture.Attribute("aria-labelledby")!.Value.Split(' ').Select(id => picture.Elements().Single(e => (string?)e.Attribute("id") == id).Value).ToList();
        Assert.Equal([SampleCharts.Of(code).Texts.Title.In(language), SampleCharts.Of(code).Texts.Alt.In(language)], named);
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Every_reference_leads_somewhere_and_no_name_is_given_twice(string code, Language language)
    {
        var picture = Drawn(SampleCharts.Of(code), language);
        var ids = picture.Descendants().Attributes("id").Select(a => a.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(picture.Descendants().Attributes("fill").Where(f => f.Value.StartsWith("url(#", StringComparison.Ordinal)), f => Assert.Contains(f.Value[5..^1], ids));
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Letters_are_never_spaced(string code, Language language) =>
        Assert.DoesNotContain("letter-spacing", SvgRendering.Render(SampleCharts.Of(code), language), StringComparison.Ordinal);

    [Fact]
    public void Axes_in_Persian_bear_Persian_digits_alone()
    {
        foreach (var chart in SampleCharts.All)
        {
            var labels = Drawn(chart, Language.Persian).Descendants(Svg + "g").Where(g => (string?)g.Attribute("class") == "axis").Descendants(Svg + "text").Select(t => t.Value);
            Assert.All(labels, label => Assert.DoesNotContain(label, char.IsAsciiDigit));
        }
    }

    [Fact]
    public void The_same_chart_in_two_languages_can_stand_on_one_page()
    {
        foreach (var chart in SampleCharts.All)
        {
            var english = Drawn(chart, Language.English).DescendantsAndSelf().Attributes("id").Select(a => a.Value);
            var persian = Drawn(chart, Language.Persian).DescendantsAndSelf().Attributes("id").Select(a => a.Value);
            Assert.Empty(english.Intersect(persian));
        }
    }

    private static XElement Drawn(Chart chart, Language language) => XDocument.Parse(SvgRendering.Render(chart, language)).Root!;

    private static IEnumerable<double> Places(XElement element, params string[] names) => names.Select(n => element.Attribute(n)).OfType<XAttribute>().Select(a => Number(a.Value));

    private static IEnumerable<(double X, double Y)> PathPoints(XElement element)
    {
        if (element.Attribute("d") is not { } path) yield break;
        var numbers = path.Value.Split(['M', 'L', 'Q', 'Z', ' '], StringSplitOptions.RemoveEmptyEntries).Select(Number).ToArray();
        for (var i = 0; i + 1 < numbers.Length; i += 2) yield return (numbers[i], numbers[i + 1]);
    }

    private static (double Left, double Top, double Right, double Bottom) BoxOf(XElement text, Language language)
    {
        var size = text.Attribute("font-size") is { } given ? Number(given.Value) : 12;
        var width = TextWidth.Of(text.Value, size, (string?)text.Attribute("font-weight") == "700");
        var (x, y) = (Number(text.Attribute("x")!.Value), Number(text.Attribute("y")!.Value));
        var left = ((string?)text.Attribute("text-anchor"), language == Language.Persian) switch
        {
            ("middle", _) => x - width / 2,
            ("end", false) or (null, true) => x - width,
            _ => x,
        };
        return (left, y - size * 0.75, left + width, y + size * 0.1);
    }

    private static bool Overlap((double Left, double Top, double Right, double Bottom) a, (double Left, double Top, double Right, double Bottom) b) =>
        a.Left + 1 < b.Right && b.Left + 1 < a.Right && a.Top + 1 < b.Bottom && b.Top + 1 < a.Bottom;

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
