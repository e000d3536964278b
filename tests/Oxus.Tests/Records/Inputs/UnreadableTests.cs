using System.Text;
using Oxus.Evidence.Sources;
using Oxus.Records;

namespace Oxus.Tests.Records.Inputs;

public sealed class UnreadableTests : IDisposable
{
    private readonly MadeUpStudy _study = new();

    [Fact]
    public void A_folder_that_is_not_there_is_missed()
    {
        var nowhere = Path.Combine(_study.Study, "nowhere");
        var folder = new StudyFolder(_study.Definitions, nowhere);
        var said = $"{nowhere}: found \"no such folder\" (expected the folder of a study)";
        Assert.Equal(said, Assert.Single(folder.Check()).ToString());
        Assert.Equal(said, Assert.Throws<WrongInputException>(() => folder.Read()).Message);
        Assert.Equal(said, Assert.Throws<WrongInputException>(() => folder.Fingerprint()).Message);
    }

    [Fact]
    public void A_file_where_a_folder_must_be_is_refused()
    {
        var file = _study.PathOf("study.yaml");
        Assert.Equal($"{file}: found \"a file\" (expected the folder of definitions)", Assert.Single(new StudyFolder(file, _study.Study).Check()).ToString());
    }

    [Fact]
    public void A_folder_that_this_user_may_not_read_is_refused()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("permissions of this kind are those of Unix");
            return;
        }

        var record = Path.Combine(_study.Study, "record");
        File.SetUnixFileMode(record, UnixFileMode.None);
        try
        {
            if (CanBeRead(record)) Assert.Skip("this user may read everything");
            Assert.StartsWith($"{_study.Study}: found \"a folder that cannot be read: ", Assert.Single(_study.Problems), StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(record, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_a_file_that_cannot_be_read()
    {
        _study.Without("study.yaml");
        File.CreateSymbolicLink(_study.PathOf("study.yaml"), Path.Combine(_study.Study, "gone.yaml"));
        Assert.StartsWith("study.yaml: found \"a file that cannot be read: ", _study.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_definition_in_another_encoding_names_the_byte_and_its_line()
    {
        _study.Write("definitions/groups.yaml", Encoding.Latin1.GetBytes(File.ReadAllText(_study.PathOf("definitions/groups.yaml")).Replace("Foresters", "Forêt", StringComparison.Ordinal)));
        Assert.Equal("definitions/groups.yaml line 4: found \"the byte 0xEA, which no text in UTF-8 has there\" (expected text in UTF-8 without a byte order mark)", _study.Problem);
    }

    [Fact]
    public void An_empty_definition_is_refused() => Assert.Equal(
        "study.yaml line 1: found \"nothing: the file is empty\" (expected its content as docs/formats.md says)", _study.Write("study.yaml", "").Problem);

    [Fact]
    public void A_definition_of_comments_alone_is_refused() => Assert.Equal(
        "study.yaml line 1: found \"comments alone\" (expected its content as docs/formats.md says)", _study.Write("study.yaml", "# To be written.\n").Problem);

    [Theory]
    [InlineData("record/figures.csv", "page 5", "page 55")]
    [InlineData("definitions/states.yaml", "Arden", "Ardennes")]
    public void The_fingerprint_changes_with_any_file_and_returns_with_it(string path, string found, string instead)
    {
        var before = _study.Folder.Fingerprint();
        Assert.NotEqual(before, _study.Spoil(path, found, instead).Folder.Fingerprint());
        Assert.Equal(before, _study.Spoil(path, instead, found).Folder.Fingerprint());
    }

    [Fact]
    public void The_fingerprint_changes_when_a_file_is_added() =>
        Assert.NotEqual(_study.Folder.Fingerprint(), _study.Write("series.yaml", "series: []\n").Folder.Fingerprint());

    public void Dispose() => _study.Dispose();

    private static bool CanBeRead(string folder)
    {
        try
        {
            return Directory.GetFiles(folder).Length >= 0;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
