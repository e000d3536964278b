using AngleSharp.Html.Parser;
using Oxus.Evidence.Findings;
using Oxus.Numerics;
using Oxus.Outputs;
using Oxus.Runs;
using Oxus.Traces;

namespace Oxus.Tests.Studies.CentralAsia;

/// <summary>The main job on real input: the study runs from record to report, every number walks back to its source, and a second run gives the same bytes.</summary>
[Collection(CentralAsiaResults.Name)]
public sealed class RunTests(CentralAsiaRun central)
{
    private const int Picked = 50;

    [Fact]
    public void No_row_of_the_record_is_rejected() => Assert.Empty(central.Run.Study.Rejections);

    [Fact]
    public void A_second_run_on_one_thread_gives_the_same_bytes_in_all_but_the_record_of_the_run()
    {
        central.OpenAt("second").Run(new RunOptions(Workers: 1));
        var first = FilesIn(central.Folder);
        var second = FilesIn(Path.Combine(Path.GetDirectoryName(central.Folder)!, "second"));
        Assert.Equal(first.Keys, second.Keys);
        Assert.All(first.Where(f => f.Key != OutputFolder.Mark), f => Assert.True(f.Value.AsSpan().SequenceEqual(second[f.Key]), $"{f.Key} differs"));
    }

    [Fact]
    public void Where_nothing_changed_nothing_is_done()
    {
        var written = File.GetLastWriteTimeUtc(Path.Combine(central.Folder, ResultFiles.Findings));
        var again = central.OpenAt("first").Run(new RunOptions());
        Assert.True(again.IsEarlier);
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(central.Folder, ResultFiles.Findings)));
        Assert.Equal(central.Run.Said(Oxus.Domain.Language.English).Answer, again.Said(Oxus.Domain.Language.English).Answer);
    }

    [Fact]
    public void Every_finding_has_an_entry_in_the_codebook_and_a_work_it_rests_on()
    {
        var literature = central.Run.Study.Literature;
        Assert.All(central.Run.Findings.All.Select(f => f.Key.Measure).Distinct(StringComparer.Ordinal), key => Assert.NotNull(Codebook.Find(key)));
        Assert.All(central.Run.Findings.All.Select(f => f.Method).Distinct(StringComparer.Ordinal), work => Assert.True(literature.ContainsKey(work), work));
    }

    [Fact]
    public void Every_finding_that_has_a_result_walks_back_to_rows_with_source_and_licence()
    {
        var ungrounded = new List<string>();
        foreach (var finding in central.Run.Findings.All.Where(f => f.IsDefined))
        {
            if (!IsGrounded(finding, central.Run.Findings, [])) ungrounded.Add(finding.Key.ToString());
        }

        Assert.Empty(ungrounded);
    }

    [Theory]
    [InlineData("report.en.html")]
    [InlineData("report.fa.html")]
    public void Fifty_numbers_of_the_report_picked_at_random_open_their_rows(string report)
    {
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(central.Folder, report)));
        var keys = page.QuerySelectorAll("[data-finding]").SelectMany(e => e.GetAttribute("data-finding")!.Split(' ')).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Assert.True(keys.Count >= Picked, $"the report shows only {keys.Count} findings");
        var order = Enumerable.Range(0, keys.Count).ToArray();
        new RandomStream(20261125, 0).Shuffle(order);
        foreach (var key in order.Take(Picked).Select(i => keys[i]))
        {
            var finding = central.Run.Findings.Find(key);
            Assert.True(finding is not null, $"{key} is not a finding of the run");
            var trace = Trace.Of(finding!, central.Run.Findings, central.Run.Study);
            Assert.True(trace.ReachesGround || !finding!.IsDefined, $"{key} ends nowhere");
            Assert.All(AllRows(trace), rows => Assert.True(rows.Source is { Citation.Length: > 0, Licence.Name.Length: > 0 } || IsOurs(rows.Table), $"{key} reads {rows.Table} whose source is unknown"));
        }
    }

    private static bool IsGrounded(Finding finding, FindingBook book, HashSet<string> above) =>
        finding.Reads.RowCount > 0 || finding.Reads.Findings.Any(key => above.Add(key) && book.Find(key) is { } read && IsGrounded(read, book, above));

    private static bool IsOurs(string table) => table.EndsWith(".yaml", StringComparison.Ordinal);

    private static IEnumerable<TracedRows> AllRows(Trace trace) => trace.Rows.Concat(trace.From.SelectMany(AllRows));

    private static SortedDictionary<string, byte[]> FilesIn(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories)) files[Path.GetRelativePath(folder, file)] = File.ReadAllBytes(file);
        return files;
    }
}
