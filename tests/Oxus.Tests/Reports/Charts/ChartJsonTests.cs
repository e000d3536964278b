using System.Text.Json;
using Oxus.Reports.Charts;

namespace Oxus.Tests.Reports.Charts;

public class ChartJsonTests
{
    public static TheoryData<string> Codes => [.. SampleCharts.All.Select(c => c.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_twin_tells_of_every_mark_what_the_drawing_shows(string code)
    {
        var chart = SampleCharts.Of(code);
        using var twin = JsonDocument.Parse(ChartJson.Write(chart));
        Assert.Equal(chart.Kind, twin.RootElement.GetProperty("kind").GetString());
        Assert.Equal(chart.Texts.Title.Fa, twin.RootElement.GetProperty("title").GetProperty("fa").GetString());
        var marks = twin.RootElement.GetProperty("marks").EnumerateArray().ToList();
        Assert.Equal(chart.Marks.Count(), marks.Count);
        foreach (var (mark, json) in chart.Marks.Zip(marks))
        {
            Assert.Equal(mark.Datum.Findings, json.GetProperty("findings").EnumerateArray().Select(f => f.GetString()!));
            Assert.Equal(mark.Datum.Value, json.TryGetProperty("value", out var value) ? value.GetDouble() : null);
            Assert.Equal(mark.Datum.Missing?.En, json.TryGetProperty("missing", out var missing) ? missing.GetProperty("en").GetString() : null);
            Assert.NotEqual("", json.GetProperty("label").GetProperty("en").GetString());
        }
    }

    [Fact]
    public void An_open_end_is_told_in_words() => Assert.Contains("\"high\": \"open\"", ChartJson.Write(SampleCharts.Of("dots-ranks")), StringComparison.Ordinal);

    [Fact]
    public void Persian_stands_as_it_is_written() => Assert.Contains("قزاقستان", ChartJson.Write(SampleCharts.Of("dots-ranks")), StringComparison.Ordinal);

    [Fact]
    public void Marks_have_places_of_their_own()
    {
        foreach (var chart in SampleCharts.All)
        {
            var places = chart.Marks.Select(m => string.Join('|', m.At.Select(a => $"{a.Name}={a.Value}")) + m.Class).ToList();
            Assert.Equal(places.Count, places.Distinct().Count());
        }
    }
}
