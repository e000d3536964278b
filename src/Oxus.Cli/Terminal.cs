using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using Oxus.Cli.Commands;
using Oxus.Domain;
using Oxus.Evidence.Sources;
using Oxus.Runs;
using Spectre.Console;

namespace Oxus.Cli;

/// <summary>The program as a user meets it: its commands, the options they share, and what happens when something is wrong.</summary>
/// <param name="output">Where answers are printed.</param>
/// <param name="notes">Where progress and complaints are printed, so that answers can be piped.</param>
/// <param name="clock">The clock.</param>
/// <param name="root">The checkout.</param>
public sealed class Terminal(IAnsiConsole output, TextWriter notes, TimeProvider clock, string root)
{
    /// <summary>Machine-readable output.</summary>
    public Option<bool> Json { get; } = new("--json") { Description = "Print JSON instead of text.", Recursive = true };

    /// <summary>The language of what is printed.</summary>
    public Option<string> Lang { get; } = LanguageOption();

    /// <summary>Whether stack traces are shown.</summary>
    public Option<bool> Verbose { get; } = new("--verbose") { Description = "Show where a failure happened in the program.", Recursive = true };

    /// <summary>Another folder for results.</summary>
    public Option<string?> Out { get; } = new("--out") { Description = "Folder of results (default: out/<study>).", HelpName = "DIR", Recursive = true };

    /// <summary>Another file for the store.</summary>
    public Option<string?> Store { get; } = new("--store") { Description = "File of the study's store (default: under your data folder).", HelpName = "FILE", Recursive = true };

    /// <summary>Another seed than the study's.</summary>
    public Option<ulong?> Seed { get; } = new("--seed") { Description = "Seed of all random streams (default: the study's).", HelpName = "N", Recursive = true };

    /// <summary>Where answers are printed.</summary>
    public IAnsiConsole Output { get; } = output;

    /// <summary>The checkout.</summary>
    public string Root { get; } = root;

    /// <summary>Prints a note for the user beside the answer.</summary>
    public void Note(string text) => notes.WriteLine(text);

    /// <summary>The language asked for.</summary>
    public Language LanguageOf(ParseResult parsed) => parsed.GetValue(Lang) == "fa" ? Language.Persian : Language.English;

    /// <summary>The study named, at the places asked for.</summary>
    /// <exception cref="WrongInputException">There is no such study, or none is named and the checkout has several.</exception>
    public Study StudyOf(ParseResult parsed, string? code)
    {
        var codes = StudyPlaces.CodesIn(Root);
        code ??= codes is [var only]
            ? only
            : throw new WrongInputException("studies", 0, "--study", "no study named", $"one of {string.Join(", ", codes)}");
        return Study.Find(Root, code, clock, parsed.GetValue(Store), parsed.GetValue(Out));
    }

    /// <summary>The last run of a study, or null and a note that there is none.</summary>
    public StudyRun? LastRun(Study study, CancellationToken cancel)
    {
        var run = study.Last(cancel);
        if (run is null) Note($"{study.Places.Output} holds no run of {study.Places.Code} yet: `oxus run {study.Places.Code}` makes one.");
        return run;
    }

    /// <summary>Reads the command line and does what it says.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "a user never sees a stack trace without --verbose")]
    public async Task<int> Run(IReadOnlyList<string> args, CancellationToken cancel)
    {
        var parsed = Commands().Parse(args);
        try
        {
            var code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Error = notes, Output = new ConsoleText(Output) }, cancel);
            return parsed.Errors.Count > 0 ? ExitCodes.Usage : code;
        }
        catch (Exception failure)
        {
            return Complain(failure, parsed.GetValue(Verbose));
        }
    }

    private RootCommand Commands()
    {
        var commands = new RootCommand("""
            Oxus studies regional security complexes: it measures a complex, tests what is claimed of it, and opens every number to its source.

            Example: oxus run central-asia
            """)
        {
            RunCommand.Of(this),
            ReportCommand.Of(this),
            CheckCommand.Of(this),
            MeasureCommand.Of(this),
            ClaimsCommand.Of(this),
            TraceCommand.Of(this),
            DiffCommand.Of(this),
            NewCommand.Of(this),
        };
        foreach (var option in new Option[] { Json, Lang, Verbose, Out, Store, Seed }) commands.Add(option);
        return commands;
    }

    private int Complain(Exception failure, bool verbose)
    {
        var (code, message) = failure switch
        {
            WrongInputException wrong => (ExitCodes.WrongInput, string.Join('\n', wrong.Problems)),
            OperationCanceledException => (ExitCodes.Stopped, "Stopped. What stood in the folder of results before still stands."),
            IOException or UnauthorizedAccessException => (ExitCodes.Files, $"{failure.Message}\nNothing was written in its place."),
            _ => (ExitCodes.Unforeseen, $"Oxus met something it did not foresee: {failure.Message}\nRun the command again with --verbose and report what it prints."),
        };
        Note(message);
        if (verbose) Note(failure.ToString());
        return code;
    }

    private static Option<string> LanguageOption()
    {
        var option = new Option<string>("--lang") { Description = "Language of what is printed: en or fa.", HelpName = "en|fa", DefaultValueFactory = _ => "en", Recursive = true };
        option.AcceptOnlyFromAmong("en", "fa");
        return option;
    }

    // Help goes where answers go, so that a test sees it; and it names the command that users type, not the file that the start script runs.
    private sealed class ConsoleText(IAnsiConsole console) : StringWriter(System.Globalization.CultureInfo.InvariantCulture)
    {
        public override void Write(char value) => console.Profile.Out.Writer.Write(value);

        public override void Write(string? value) => console.Profile.Out.Writer.Write(value?.Replace(RootCommand.ExecutableName, "oxus", StringComparison.Ordinal));

        public override void WriteLine(string? value) => console.Profile.Out.Writer.WriteLine(value?.Replace(RootCommand.ExecutableName, "oxus", StringComparison.Ordinal));

        public override void WriteLine() => console.Profile.Out.Writer.WriteLine();
    }
}
