using Oxus.Comparisons;
using Oxus.Domain.Record;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Sources;
using Oxus.Evidence.Studies;
using Oxus.Outputs;

namespace Oxus.Tests.Front.Comparisons;

/// <summary>A change between two runs is told with what it depends on that changed too.</summary>
public sealed class RunDifferenceTests : IDisposable
{
    private static readonly CodebookEntry Poles = new("effective-poles", "Effective poles", "poles", "1 to n", "1 / Σ s²", "none", "laakso1979");
    private static readonly CodebookEntry Threat = new("threat", "Threat", "index", "0 to 1", "…", "none", "oecd2008");

    private readonly TemporaryFolder _home = new();

    [Fact]
    public void A_number_that_reads_a_changed_table_is_explained_by_it()
    {
        var before = Run("before", 1, [new("record/capabilities.csv", "aa", 2, 0)], Value(Poles, 3.4, "record/capabilities.csv"), Value(Threat, 0.5, "record/governance.csv"));
        var after = Run("after", 1, [new("record/capabilities.csv", "bb", 2, 0)], Value(Poles, 3.5, "record/capabilities.csv"), Value(Threat, 0.5, "record/governance.csv"));
        var difference = RunDifference.Between(before, after);
        Assert.Equal(["record/capabilities.csv: changed"], difference.Inputs);
        Assert.Equal(1, difference.Same);
        var change = Assert.Single(difference.Changes);
        Assert.Equal((ChangeKind.Changed, "effective-poles:five-republics:2022"), (change.Kind, change.Key));
        Assert.Equal(["record/capabilities.csv changed"], change.Why);
    }

    [Fact]
    public void A_number_read_from_another_finding_is_explained_by_what_that_one_reads()
    {
        var narco = new CodebookEntry("narco-terror", "", "index", "", "", "", "makarenko2004");
        Finding Derived(double value) => Finding.Of(narco, "TJK", 2005, value, Reads.From(new FindingKey("threat", "five-republics", 2022)));
        var before = Run("before", 1, [new("record/governance.csv", "aa", 2, 0)], Value(Threat, 0.5, "record/governance.csv"), Derived(0.2));
        var after = Run("after", 1, [new("record/governance.csv", "bb", 2, 0)], Value(Threat, 0.6, "record/governance.csv"), Derived(0.3));
        Assert.All(RunDifference.Between(before, after).Changes, c => Assert.Equal(["record/governance.csv changed"], c.Why));
    }

    [Fact]
    public void Another_seed_explains_what_chance_touched()
    {
        var before = Run("before", 1, [], Value(Threat, 0.5, "record/governance.csv") with { Seed = 1 });
        var after = Run("after", 2, [], Value(Threat, 0.51, "record/governance.csv") with { Seed = 2 });
        Assert.Equal(["seed 2 instead of 1"], Assert.Single(RunDifference.Between(before, after).Changes).Why);
    }

    [Fact]
    public void A_folder_without_a_run_is_named()
    {
        var wrong = Assert.Throws<WrongInputException>(() => RunDifference.Between(_home.PathOf("nowhere"), _home.Path));
        Assert.Equal("no such folder", wrong.Problems[0].Found);
    }

    public void Dispose() => _home.Dispose();

    private static Finding Value(CodebookEntry entry, double value, string table) => Finding.Of(entry, "five-republics", 2022, value, Reads.Of([new RowRef(table, 2)]));

    private string Run(string name, ulong seed, IReadOnlyList<InputFile> inputs, params Finding[] findings)
    {
        var folder = _home.PathOf(name);
        Directory.CreateDirectory(folder);
        using (var file = File.Create(Path.Combine(folder, ResultFiles.Findings))) FindingLines.Write(file, new FindingBook(findings), new NoRows());
        new RunRecord("central-asia", "f", "0.1.0", "p", seed, DateTimeOffset.UnixEpoch, new Dictionary<string, double>(StringComparer.Ordinal), inputs, new Dictionary<string, string>(StringComparer.Ordinal)).Write(folder);
        return folder;
    }

    private sealed class NoRows : IRecordRows
    {
        public RecordRow? Find(RowRef place) => null;
    }
}
