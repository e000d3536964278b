using System.CommandLine;

namespace Oxus.Cli.Commands;

/// <summary><c>oxus check</c>: reads a study and names every problem.</summary>
internal static class CheckCommand
{
    public static Command Of(Terminal terminal)
    {
        var study = new Argument<string?>("study") { Description = "The study; may be left out where there is but one.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("check", "Read a study and name every wrong file and every row that could not be understood.\n\nExample: oxus check central-asia") { study };
        command.SetAction((parsed, cancel) =>
        {
            var subject = terminal.StudyOf(parsed, parsed.GetValue(study));
            var problems = subject.Check(cancel);
            if (parsed.GetValue(terminal.Json)) terminal.PrintJson(problems);
            else
            {
                foreach (var problem in problems) terminal.Print(problem.ToString());
                terminal.Print(problems.Count == 0 ? $"{subject.Places.Code}: every file and every row was understood." : $"{subject.Places.Code}: {problems.Count} problem{(problems.Count == 1 ? "" : "s")}.");
            }

            return Task.FromResult(problems.Count == 0 ? ExitCodes.Done : ExitCodes.WrongInput);
        });
        return command;
    }
}
