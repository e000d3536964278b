using Oxus.Cli;
using Spectre.Console.Testing;

namespace Oxus.Tests.Cli;

/// <summary>What a user is told who types something wrong, and with which exit code.</summary>
public sealed class TerminalTests : IDisposable
{
    private readonly TemporaryFolder _home = new();
    private readonly TestConsole _output = new();
    private readonly StringWriter _notes = new();

    [Fact]
    public async Task Help_names_every_command_and_gives_an_example()
    {
        Assert.Equal(ExitCodes.Done, await Type("--help"));
        Assert.All(new[] { "run", "report", "check", "measure", "claims", "trace", "diff", "new" }, command => Assert.Contains(command, Said, StringComparison.Ordinal));
        Assert.Contains("Example: oxus run central-asia", Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("report")]
    [InlineData("check")]
    [InlineData("measure")]
    [InlineData("claims")]
    [InlineData("trace")]
    [InlineData("diff")]
    [InlineData("new")]
    public async Task Each_command_has_help_with_an_example(string command)
    {
        Assert.Equal(ExitCodes.Done, await Type(command, "--help"));
        Assert.Contains($"Example: oxus {command}", Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistyped_command_is_a_mistake_of_usage()
    {
        Assert.Equal(ExitCodes.Usage, await Type("rum", "central-asia"));
        Assert.Contains("rum", Complaint, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", Complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_that_is_not_there_is_refused_with_those_that_are()
    {
        Assert.Equal(ExitCodes.Usage, await Type("run", "central-asia", "--lang", "de"));
        Assert.Contains("'fa'", Complaint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zero")]
    [InlineData("0")]
    [InlineData("-2")]
    public async Task Workers_are_a_whole_number_from_one(string workers)
    {
        Assert.Equal(ExitCodes.Usage, await Type("run", "central-asia", "--workers", workers));
        Assert.Contains("--workers", Complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_study_that_is_not_there_is_refused_with_those_that_are()
    {
        Assert.Equal(ExitCodes.WrongInput, await Type("run", "central-africa"));
        Assert.Contains("central-asia", Complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_measure_that_is_not_there_is_refused_with_those_near_it()
    {
        Assert.Equal(ExitCodes.NotFound, await Type("measure", "show", "effective-pole"));
        Assert.Contains("effective-poles", Complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_measure_is_shown_with_its_formula_and_its_literature()
    {
        Assert.Equal(ExitCodes.Done, await Type("measure", "show", "effective-poles"));
        Assert.Contains("laakso1979", Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trace_before_any_run_says_what_to_do_first()
    {
        Assert.Equal(ExitCodes.NotFound, await Type("trace", "effective-poles:five-republics:2022", "--study", "central-asia", "--out", _home.PathOf("none")));
        Assert.Contains("oxus run central-asia", Complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_do_not_take_the_place_of_somebody_s_files()
    {
        _home.Write("thesis/chapter.tex", "the work of years");
        Assert.Equal(ExitCodes.Files, await Type("run", "central-asia", "--out", _home.PathOf("thesis")));
        Assert.Contains("holds files that no run of Oxus made", Complaint, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _home.Dispose();
        _output.Dispose();
        _notes.Dispose();
    }

    private string Said => _output.Output;

    private string Complaint => _notes.ToString();

    private Task<int> Type(params string[] words) => new Terminal(_output, _notes, TimeProvider.System, Checkout.Root).Run(words, CancellationToken.None);
}
