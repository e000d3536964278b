using System.Xml.Linq;
using Oxus.Domain;
using Oxus.Domain.Time;
using Oxus.Evidence.Findings;
using Oxus.Reports.Charts;

namespace Oxus.Tests.Reports.Charts;

/// <summary>What charts make of what is missing, open, or wrong.</summary>
public class MissingAndEdgeTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly CodebookEntry Entry = new("threat", "Threat index", "index", "0 to 1", "", "", "nobody2000");
    private static readonly ChartTexts Texts = new("edge", new("Edge"), new("Caption"), new("Alt"), new("Source: ours."));
    private static readonly Names Why = new("not recorded", "ثبت نشده");

    [Fact]
    public void A_missing_value_is_hatched_and_tells_why()
    {
        var mark = Marks(Bars(Datum.Of(3, null, null, "n:a:2022"), Datum.Absent(Why, "n:b:2022")))[1];
        Assert.Equal("mark missing", (string?)mark.Attribute("class"));
        Assert.Equal("two: No data (not recorded)", mark.Element(Svg + "title")!.Value);
        Assert.Equal("url(#edge-en-missing)", (string?)mark.Element(Svg + "rect")!.Attribute("fill"));
    }

    [Fact]
    public void A_missing_year_breaks_the_line()
    {
        var line = new LineSeries("a", new("A"), [.. ((int[])[2000, 2001, 2002, 2003, 2004]).Select(y => new LinePoint(y, y == 2002 ? Datum.Absent(Why) : Datum.Of(y - 1999)))]);
        var chart = new LineChart(Texts, [new LinePanel(null, [line])], new("value"));
        Assert.Equal(2, Drawn(chart).Descendants(Svg + "path").Count(p => (string?)p.Attribute("class") == "line"));
    }

    [Fact]
    public void A_year_that_nobody_mentions_breaks_the_line_too()
    {
        var line = new LineSeries("a", new("A"), [.. ((int[])[2000, 2001, 2003, 2004]).Select(y => new LinePoint(y, Datum.Of(y - 1999)))]);
        Assert.Equal(2, Drawn(new LineChart(Texts, [new LinePanel(null, [line])], new("value"))).Descendants(Svg + "path").Count(p => (string?)p.Attribute("class") == "line"));
    }

    [Fact]
    public void Lines_that_end_in_one_place_are_named_in_a_legend()
    {
        LineChart Ending(Func<int, double> at) => new(
            Texts, [new LinePanel(null, [.. Enumerable.Range(0, 6).Select(i => new LineSeries($"s{i}", new($"Line {i}"), [new(2000, Datum.Of(i / 5.0)), new(2001, Datum.Of(at(i)))]))])], new("value"));
        Assert.DoesNotContain(Drawn(Ending(i => i / 5.0)).Elements(Svg + "g"), g => (string?)g.Attribute("class") == "legend");
        Assert.Equal(6, Drawn(Ending(_ => 0.5)).Elements(Svg + "g").Single(g => (string?)g.Attribute("class") == "legend").Elements(Svg + "text").Count());
    }

    [Fact]
    public void A_range_written_as_the_value_is_adds_nothing() =>
        Assert.Equal("one: 3.00", Marks(Bars(Datum.Of(3, 2.999, 3.001, "n:a:2022")))[0].Element(Svg + "title")!.Value);

    [Fact]
    public void An_undefined_finding_becomes_a_missing_mark_with_its_key()
    {
        var datum = Datum.Of(Finding.Missing(Entry, "TKM", 2010, new Reason(MissingKind.NotRecorded, "none", $"no value for {"TKM"}")));
        Assert.False(datum.IsDrawn);
        Assert.Equal("no value for TKM", datum.Missing!.En);
        Assert.Equal(["threat:TKM:2010"], datum.Findings);
    }

    [Fact]
    public void A_finding_brings_its_interval_and_its_key()
    {
        var datum = Datum.Of(Finding.Of(Entry, "TJK", 2010, 0.6, Reads.Nothing) with { Interval = new Interval(0.48, 0.73, "90% of draws") });
        Assert.Equal((0.6, 0.48, 0.73), (datum.Value, datum.Low, datum.High));
        Assert.Equal(["threat:TJK:2010"], datum.Findings);
    }

    [Fact]
    public void A_finding_that_is_a_word_stays_a_word() =>
        Assert.Equal("security-regime", Datum.Of(Finding.OfLabel(Entry, "five", 2010, "security-regime", Reads.Nothing)).Word!.En);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_value_that_is_no_number_is_refused(double value) => Assert.Throws<ArgumentOutOfRangeException>(nameof(value), () => Datum.Of(value));

    [Fact]
    public void A_range_upside_down_is_refused() => Assert.Throws<ArgumentException>("low", () => Datum.Of(1, 2, 0));

    [Fact]
    public void A_class_that_the_chart_lacks_is_named()
    {
        var chart = new MatrixChart(Texts, [new("a", new("A"))], [new("b", new("B"))], [new("a", "b", Datum.OfWord(new("x")), "observer")]) { Classes = [new("member", new("Member"))] };
        Assert.Contains("class observer", Assert.Throws<ArgumentException>(() => SvgRendering.Render(chart, Language.English)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bar_below_zero_is_refused() =>
        Assert.Contains("-1", Assert.Throws<ArgumentException>(() => SvgRendering.Render(Bars(Datum.Of(-1)), Language.English)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_tie_to_nobody_is_refused()
    {
        var chart = new NetworkChart(Texts, [new("a", new("A"))], [new NetworkPanel(null, [new NetworkTie("a", "z", true, Datum.Of(1))])]);
        Assert.Contains("actor z", Assert.Throws<ArgumentException>(() => SvgRendering.Render(chart, Language.English)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_outside_the_matrix_is_refused()
    {
        var chart = new MatrixChart(Texts, [new("a", new("A"))], [new("b", new("B"))], [new("a", "z", Datum.Of(1))]);
        Assert.Contains("column z", Assert.Throws<ArgumentException>(() => SvgRendering.Render(chart, Language.English)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_cells_in_one_place_are_refused()
    {
        var chart = new MatrixChart(Texts, [new("a", new("A"))], [new("b", new("B"))], [new("a", "b", Datum.Of(1)), new("a", "b", Datum.Of(2))]);
        Assert.Throws<ArgumentException>(() => SvgRendering.Render(chart, Language.English));
    }

    [Fact]
    public void Charts_without_any_mark_are_drawn_empty()
    {
        foreach (var chart in (Chart[])
        [
            new LineChart(Texts, [], new("value")), new DotIntervalChart(Texts, [], new("value")), new BarChart(Texts, [], new("value")), new MatrixChart(Texts, [], [], []),
            new TimelineChart(Texts, [], new Years(1991, 2024), MembershipClasses.All), new NetworkChart(Texts, [], []), new SpecificationCurveChart(Texts, [], [], new("value")),
        ])
        {
            Assert.Empty(Marks(chart));
        }
    }

    [Fact]
    public void Charts_in_which_everything_is_missing_are_drawn()
    {
        var absent = Datum.Absent(Why, "n:a:2022");
        Assert.Single(Marks(Bars(absent)));
        Assert.Single(Marks(new DotIntervalChart(Texts, [new(null, [new("a", new("A"), [new Dot(absent)])])], new("value"))));
        Assert.Single(Marks(new LineChart(Texts, [new(null, [new("a", new("A"), [new(2022, absent)])])], new("value"))));
        Assert.Single(Marks(new MatrixChart(Texts, [new("a", new("A"))], [new("b", new("B"))], [new("a", "b", absent)])));
        Assert.Single(Marks(new SpecificationCurveChart(Texts, [new("1", absent, [])], [], new("value"))));
    }

    [Fact]
    public void Text_that_means_something_to_XML_is_only_text()
    {
        var title = new Names("a < b & \"c\" > <script>d</script>\u0001");
        var picture = Drawn(Bars(Datum.Of(1)) with { Texts = Texts with { Title = title } });
        Assert.Equal("a < b & \"c\" > <script>d</script>", picture.Element(Svg + "title")!.Value);
        Assert.Empty(picture.Descendants(Svg + "script"));
    }

    [Fact]
    public void A_file_of_its_own_holds_title_source_and_fonts()
    {
        var file = SvgRendering.Render(Bars(Datum.Of(1, null, null, "n:a:2022")), Language.English, SvgSettings.StandAlone);
        var picture = XDocument.Parse(file).Root!;
        Assert.Equal("img", (string?)picture.Attribute("role"));
        Assert.Contains("Source: ours.", picture.Elements(Svg + "text").Select(t => t.Value));
        Assert.Contains("data:font/woff2;base64,", picture.Element(Svg + "style")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("tabindex", file, StringComparison.Ordinal);
        Assert.Contains("data-finding=\"n:a:2022\"", file, StringComparison.Ordinal);
    }

    private static BarChart Bars(params Datum[] data) => new(
        Texts, [.. data.Select((d, i) => new Bar($"{i}", new(i == 0 ? "one" : "two"), [new BarPart(d)]))], new("count"));

    private static List<XElement> Marks(Chart chart) =>
        [.. Drawn(chart).Descendants(Svg + "g").Where(g => ((string?)g.Attribute("class"))?.StartsWith("mark", StringComparison.Ordinal) == true)];

    private static XElement Drawn(Chart chart) => XDocument.Parse(SvgRendering.Render(chart, Language.English)).Root!;
}
