using System.Text;
using System.Text.Json;
using Oxus.Domain.Record;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Sources;
using Oxus.Outputs;

namespace Oxus.Tests.Front.Outputs;

/// <summary>A finding written as a line reads back as it was, and names its sources by row.</summary>
public sealed class FindingLinesTests : IDisposable
{
    private static readonly CodebookEntry Poles = new("effective-poles", "Effective poles", "poles", "1 to n", "1 / Σ s²", "none", "laakso1979");

    private readonly TemporaryFolder _home = new();

    [Fact]
    public void A_number_with_its_interval_reads_back_as_it_was()
    {
        var written = Finding.Of(Poles, "five-republics", 2022, 3.4254, Reads.Of([new("record/capabilities.csv", 3), new("record/capabilities.csv", 4), new("record/capabilities.csv", 9)]))
            with
        { Interval = new Interval(3.1, 3.6, "range of measures"), Coverage = 0.8, Seed = 20261124 };
        var read = Assert.Single(RoundTrip(written).All);
        Assert.Equal((written.Key, written.Value, written.Interval, written.Coverage, written.Seed), (read.Key, read.Value, read.Interval, read.Coverage, read.Seed));
        Assert.Equal(written.Reads.Each(), read.Reads.Each());
    }

    [Theory]
    [InlineData(14, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, 14)]
    public void An_end_that_a_source_leaves_open_reads_back_open(double low, double high)
    {
        var written = Finding.Of(Poles, "five-republics", 2022, 14, Reads.Nothing) with { Interval = new Interval(low, high, "at least, as published") };
        Assert.Equal(written.Interval, Assert.Single(RoundTrip(written).All).Interval);
    }

    // Verdicts are given again when a run is read back, and count witnesses by it.
    [Theory]
    [InlineData("published", true)]
    [InlineData("effective-poles", false)]
    public void Whether_its_sources_stand_apart_reads_back_from_the_codebook(string measure, bool apart)
    {
        var written = Finding.Of(Codebook.Find(measure)!, "TJK", 2010, 85, Reads.Nothing);
        Assert.Equal((apart, apart), (written.SourcesStandApart, Assert.Single(RoundTrip(written).All).SourcesStandApart));
    }

    [Fact]
    public void A_reason_reads_back_with_its_parts()
    {
        var reason = new Reason(MissingKind.NotRecorded, "no-capability", $"no capability is recorded for {"UZB"} in {2023}");
        var written = Finding.Missing(Poles, "five-republics", 2023, reason, Reads.From(new FindingKey("threat", "UZB", 2023)), "cinc");
        var read = Assert.Single(RoundTrip(written).All);
        Assert.Equal(reason, read.Undefined);
        Assert.Equal(["UZB", "2023"], read.Undefined!.Arguments);
        Assert.Equal(["threat:UZB:2023"], read.Reads.Findings);
    }

    [Fact]
    public void A_line_names_the_source_behind_each_run_of_lines()
    {
        using var line = JsonDocument.Parse(FindingLines.LineOf(
            Finding.Of(Poles, "five-republics", 2022, 3.4, Reads.Of([new("record/capabilities.csv", 3), new("record/capabilities.csv", 4), new("record/capabilities.csv", 9), new("threat.yaml", 7)])), new Rows()));
        Assert.Equal(
            ["even record/capabilities.csv 4", "odd record/capabilities.csv 3,9", "definition threat.yaml 7"],
            line.RootElement.GetProperty("sources").EnumerateArray().Select(s => $"{s.GetProperty("source")} {s.GetProperty("table")} {s.GetProperty("lines")}"));
    }

    [Fact]
    public void A_broken_line_is_named()
    {
        var path = _home.Write("findings.jsonl", "{\"key\": \"effective-poles\"\n");
        var wrong = Assert.Throws<WrongInputException>(() => FindingLines.Read(path));
        Assert.Equal((1, "a finding as a run of Oxus writes it"), (wrong.Problems[0].Line, wrong.Problems[0].Expected));
    }

    public void Dispose() => _home.Dispose();

    private FindingBook RoundTrip(Finding finding)
    {
        var path = _home.PathOf("findings.jsonl");
        using (var file = File.Create(path)) FindingLines.Write(file, new FindingBook([finding]), new Rows());
        Assert.Equal((byte)'\n', File.ReadAllBytes(path)[^1]);
        Assert.DoesNotContain("\\u", File.ReadAllText(path, Encoding.UTF8), StringComparison.Ordinal);
        return FindingLines.Read(path);
    }

    private sealed class Rows : IRecordRows
    {
        public RecordRow? Find(RowRef place) => place.Table == "threat.yaml" ? null : new RecordRow(place, [], place.Line % 2 == 0 ? "even" : "odd", "somewhere");
    }
}
