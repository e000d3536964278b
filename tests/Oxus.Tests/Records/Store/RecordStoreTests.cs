using System.Diagnostics;
using DuckDB.NET.Data;
using Oxus.Domain.Record;
using Oxus.Records.Store;

namespace Oxus.Tests.Records.Store;

public sealed class RecordStoreTests : IDisposable
{
    private readonly MadeUpStudy _study = new();

    private readonly List<string> _notes = [];

    [Fact]
    public void It_holds_what_was_accepted_what_was_rejected_and_what_it_was_read_from()
    {
        _study.Add("record/figures.csv", "harvest,XYZ,2001,1,,,0,gazette,p").WithStore.Read();
        Assert.Equal(5L, Asked("SELECT count(*) FROM indicators"));
        Assert.Equal("record/figures.csv 7 subject XYZ", Asked("SELECT file || ' ' || line || ' ' || \"column\" || ' ' || found FROM rejections"));
        Assert.Equal(1L, Asked("SELECT count(*) FROM inputs WHERE path = 'record/figures.csv' AND read = 6 AND rejected = 1 AND length(sha256) = 64"));
        Assert.Equal("0.4", Asked("SELECT value FROM indicators WHERE series = 'share' AND source = 'gazette'"));
        Assert.Equal(0.4, Asked("SELECT value FROM indicators_typed WHERE series = 'share' AND source = 'gazette'"));
        Assert.Equal(DBNull.Value, Asked("SELECT year FROM indicators_typed WHERE series = 'distance'"));
    }

    [Fact]
    public void It_is_left_alone_while_nothing_changes_and_built_anew_when_a_file_does()
    {
        _study.WithStore.Read();
        Mark();
        _study.WithStore.Read();
        Assert.True(IsMarked());
        _study.Spoil("record/figures.csv", "page 5", "page 55").WithStore.Read();
        Assert.False(IsMarked());
    }

    [Fact]
    public void It_gives_rows_as_they_were_written()
    {
        var rows = _study.WithStore.Read().Rows;
        var kept = _study.Read().Rows;
        foreach (var place in new[] { "figures", "treaties", "ties", "events", "memberships", "votes", "linkages" }.SelectMany(t => Enumerable.Range(1, 7).Select(l => new RowRef($"record/{t}.csv", l))))
        {
            Assert.Equal(kept.Find(place)?.Fields, rows.Find(place)?.Fields);
            Assert.Equal((kept.Find(place)?.Source, kept.Find(place)?.Locator), (rows.Find(place)?.Source, rows.Find(place)?.Locator));
        }
    }

    [Fact]
    public void One_that_is_damaged_is_built_anew_and_that_is_said()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_study.Store)!);
        File.WriteAllText(_study.Store, "this is no database");
        _study.WithStore.Read(new Notes(_notes));
        Assert.Equal([$"{_study.Store}: the store could not be read and is built anew"], _notes);
        Assert.Equal(5L, Asked("SELECT count(*) FROM indicators"));
    }

    [Fact]
    public void One_of_an_older_format_is_built_anew()
    {
        _study.WithStore.Read();
        Mark();
        Asked("UPDATE meta SET format = 0 RETURNING format");
        _study.WithStore.Read();
        Assert.False(IsMarked());
    }

    [Fact]
    public void Building_that_is_called_off_leaves_the_old_one()
    {
        _study.WithStore.Read();
        Mark();
        _study.Spoil("record/figures.csv", "page 5", "page 55");
        using var off = new CancellationTokenSource();
        off.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => _study.WithStore.Read(cancel: off.Token));
        Assert.True(IsMarked());
        Assert.Equal([_study.Store], Directory.GetFiles(Path.GetDirectoryName(_study.Store)!));
    }

    [Fact]
    public void A_run_that_was_killed_while_building_leaves_the_old_one_and_its_scraps_go_with_the_next()
    {
        _study.WithStore.Read();
        Mark();
        // What is left when a process dies half way: a part of a store beside the whole one, under the number of a process that is no more.
        var scrap = $"{_study.Store}.building-{DeadProcess()}";
        File.WriteAllBytes(scrap, File.ReadAllBytes(_study.Store)[..4096]);
        File.WriteAllText($"{scrap}.wal", "half a transaction");
        Assert.NotNull(_study.WithStore.Read().Rows.Find(new RowRef("record/figures.csv", 2)));
        Assert.True(IsMarked());
        _study.Spoil("record/figures.csv", "page 5", "page 55").WithStore.Read();
        Assert.Equal([_study.Store], Directory.GetFiles(Path.GetDirectoryName(_study.Store)!));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_named_and_nothing_is_left_there()
    {
        var file = _study.PathOf("study.yaml");
        var refused = Assert.Throws<IOException>(() => new Oxus.Records.StudyFolder(_study.Definitions, _study.Study, Path.Combine(file, "store.duckdb")).Read());
        Assert.StartsWith($"{Path.Combine(file, "store.duckdb")}: the store cannot be written: ", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith("or name another place with --store). The study's files and any earlier store are as they were.", refused.Message, StringComparison.Ordinal);
    }

    // Says what a disk without space makes of a build; a disk of that kind is made where this user may make one.
    [Fact]
    public void A_full_disk_is_named_and_nothing_is_left_there()
    {
        var folder = Path.GetDirectoryName(_study.Store)!;
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsLinux() || !Ran("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder)) Assert.Skip("this user may not make a small disk");
        try
        {
            Assert.Equal(
                $"{_study.Store}: the store cannot be written: no space is left on the disk (expected a place for a file; free some, or name another place with --store). The study's files and any earlier store are as they were.",
                Assert.Throws<IOException>(() => _study.WithStore.Read()).Message);
            Assert.Empty(Directory.GetFiles(folder));
        }
        finally
        {
            Ran("umount", folder);
        }
    }

    [Fact]
    public void A_full_disk_is_known_by_what_the_system_says()
    {
        Assert.Contains("no space is left on the disk", StoreFile.Explained("x", new IOException("in another language", 28)).Message, StringComparison.Ordinal);
        Assert.Contains("no space is left on the disk", StoreFile.Explained("x", new IOException("in another language", unchecked((int)0x80070070))).Message, StringComparison.Ordinal);
        Assert.Contains("this user may not write there", StoreFile.Explained("x", new UnauthorizedAccessException()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_another_program_holds_is_named_and_left_alone()
    {
        _study.WithStore.Read();
        const string hold = "import fcntl, sys; f = open(sys.argv[1], 'r+b'); fcntl.lockf(f, fcntl.LOCK_EX); print('held', flush=True); sys.stdin.read()";
        using var other = OperatingSystem.IsLinux() ? Started("python3", "-c", hold, _study.Store) : null;
        if (other?.StandardOutput.ReadLine() != "held") Assert.Skip("no other program could be started to hold it");
        try
        {
            Assert.Equal(
                $"{_study.Store}: the store is held by another program (expected a file that can be read; close that program, or name another place with --store)",
                Assert.Throws<IOException>(() => _study.WithStore.Read()).Message);
        }
        finally
        {
            other.Kill();
            other.WaitForExit();
        }
    }

    public void Dispose() => _study.Dispose();

    // A table that no build makes: it is there as long as the file is the same one.
    private void Mark() => Asked("CREATE TABLE mark (one INTEGER)");

    private bool IsMarked() => Asked("SELECT count(*) FROM information_schema.tables WHERE table_name = 'mark'") is 1L;

    private object? Asked(string question)
    {
        using var store = new DuckDBConnection($"DataSource={_study.Store}");
        store.Open();
        using var command = store.CreateCommand();
        command.CommandText = question;
        return command.ExecuteScalar();
    }

    private static int DeadProcess()
    {
        using var process = Started(Environment.ProcessPath!, "--version")!;
        process.Kill();
        process.WaitForExit();
        return process.Id;
    }

    private static bool Ran(string program, params string[] arguments)
    {
        using var process = Started(program, arguments);
        process?.WaitForExit();
        return process?.ExitCode == 0;
    }

    private static Process? Started(string program, params string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private sealed class Notes(List<string> heard) : IProgress<string>
    {
        public void Report(string value) => heard.Add(value);
    }
}
