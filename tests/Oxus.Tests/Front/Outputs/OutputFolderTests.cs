using Oxus.Outputs;

namespace Oxus.Tests.Front.Outputs;

/// <summary>A reader sees the last whole run or the next whole run, never a part of one.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    [Fact]
    public void Results_appear_where_there_were_none()
    {
        new OutputFolder(_home.PathOf("out")).Replace(next => WriteRun(next, "first"));
        Assert.Equal("first", Answer());
        Assert.Equal(["out"], Entries());
    }

    [Fact]
    public void Results_take_the_place_of_earlier_ones_as_a_whole()
    {
        var folder = new OutputFolder(_home.PathOf("out"));
        folder.Replace(next =>
        {
            WriteRun(next, "first");
            File.WriteAllText(Path.Combine(next, "old.csv"), "");
        });
        folder.Replace(next => WriteRun(next, "second"));
        Assert.Equal("second", Answer());
        Assert.False(File.Exists(_home.PathOf("out", "old.csv")));
        Assert.Equal(["out"], Entries());
    }

    [Fact]
    public void A_full_disk_leaves_what_stood_there()
    {
        var folder = new OutputFolder(_home.PathOf("out"));
        folder.Replace(next => WriteRun(next, "first"));
        var full = Assert.Throws<IOException>(() => folder.Replace(next =>
        {
            WriteRun(next, "second");
            throw new IOException("No space left on device");
        }));
        Assert.Equal("No space left on device", full.Message);
        Assert.Equal("first", Answer());
        Assert.Equal(["out"], Entries());
    }

    [Fact]
    public void A_run_killed_while_it_wrote_leaves_nothing_behind_for_the_next()
    {
        WriteRun(_home.PathOf("out"), "first");
        WriteRun(_home.PathOf(".out.next-999999999"), "half");
        new OutputFolder(_home.PathOf("out")).Recover();
        Assert.Equal("first", Answer());
        Assert.Equal(["out"], Entries());
    }

    [Fact]
    public void A_run_killed_between_the_two_moves_gives_the_earlier_results_back()
    {
        WriteRun(_home.PathOf(".out.before"), "first");
        WriteRun(_home.PathOf(".out.next-999999999"), "second");
        new OutputFolder(_home.PathOf("out")).Recover();
        Assert.Equal("first", Answer());
        Assert.Equal(["out"], Entries());
    }

    [Fact]
    public void A_folder_that_no_run_made_is_refused_and_kept()
    {
        _home.Write("thesis/chapter.tex", "the work of years");
        var refused = Assert.Throws<IOException>(() => new OutputFolder(_home.PathOf("thesis")));
        Assert.Contains("holds files that no run of Oxus made", refused.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(_home.PathOf("thesis", "chapter.tex")));
    }

    [Fact]
    public void A_file_is_no_folder_for_results()
    {
        _home.Write("out", "a file");
        Assert.Contains("is a file", Assert.Throws<IOException>(() => new OutputFolder(_home.PathOf("out"))).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _home.Dispose();

    private static void WriteRun(string folder, string answer)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, OutputFolder.Mark), "{}");
        File.WriteAllText(Path.Combine(folder, "answer.txt"), answer);
    }

    private string Answer() => File.ReadAllText(_home.PathOf("out", "answer.txt"));

    private string[] Entries() => [.. Directory.GetFileSystemEntries(_home.Path).Select(e => Path.GetFileName(e)).Order(StringComparer.Ordinal)];
}
