using Oxus.Evidence.Sources;
using Oxus.Runs;
using Oxus.Scaffolding;

namespace Oxus.Tests.Front;

/// <summary>A new study runs as it is, without touching code; and one that cannot be made says why.</summary>
public sealed class NewStudyTests : IDisposable
{
    private readonly TemporaryFolder _root = new();

    public NewStudyTests() => Copy(Checkout.PathOf("definitions"), _root.PathOf("definitions"));

    [Fact]
    public void A_study_of_three_states_of_another_region_runs()
    {
        NewStudy.Make(_root.Path, "southern-cone", ["ARG", "BRA", "CHL"], title: null, "1991-2024");
        var study = Study.Find(_root.Path, "southern-cone", TimeProvider.System, _root.PathOf("store.duckdb"));
        Assert.Empty(study.Check());
        var run = study.Run(new RunOptions());
        Assert.Equal("Southern Cone", run.Study.Definition.Names.En);
        Assert.NotEmpty(run.Findings.All);
        Assert.All(run.Findings.All, f => Assert.True(f.IsDefined || f.Undefined!.Text.Length > 0));
        Assert.True(File.Exists(_root.PathOf("out", "southern-cone", "report.en.html")));
        Assert.True(File.Exists(_root.PathOf("out", "southern-cone", "report.fa.html")));
    }

    [Fact]
    public void A_title_may_hold_quotes_and_colons()
    {
        NewStudy.Make(_root.Path, "horn", ["DJI", "ETH"], "The \"Horn\": a first look", "1991-2024");
        Assert.Equal("The \"Horn\": a first look", Study.Find(_root.Path, "horn", TimeProvider.System, _root.PathOf("store.duckdb")).Read().Definition.Names.En);
    }

    [Theory]
    [InlineData("Southern Cone", "ARG,BRA", "1991-2024", "study", "Southern Cone")]
    [InlineData("southern-cone", "ARG,BRA,XYZ", "1991-2024", "states", "XYZ")]
    [InlineData("southern-cone", "ARG", "1991-2024", "states", "ARG")]
    [InlineData("southern-cone", "ARG,BRA", "2024-1991", "years", "2024-1991")]
    public void What_cannot_be_made_is_refused_and_leaves_nothing(string code, string states, string years, string what, string found)
    {
        var wrong = Assert.Throws<WrongInputException>(() => NewStudy.Make(_root.Path, code, states.Split(','), title: null, years));
        Assert.Equal((what, found), (wrong.Problems[0].Column, wrong.Problems[0].Found));
        Assert.False(Directory.Exists(_root.PathOf("studies", code)));
    }

    [Fact]
    public void A_code_that_is_taken_is_refused_and_its_study_kept()
    {
        NewStudy.Make(_root.Path, "andes", ["BOL", "PER"], "The Andes", "1991-2024");
        _root.Write("studies/andes/notes.txt", "mine");
        Assert.Throws<WrongInputException>(() => NewStudy.Make(_root.Path, "andes", ["BOL", "PER"], title: null, "1991-2024"));
        Assert.True(File.Exists(_root.PathOf("studies", "andes", "notes.txt")));
    }

    public void Dispose() => _root.Dispose();

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
