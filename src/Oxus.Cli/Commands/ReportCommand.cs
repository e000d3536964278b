using System.CommandLine;
using System.Text;
using Oxus.Domain;
using Oxus.Outputs;

namespace Oxus.Cli.Commands;

/// <summary><c>oxus report</c>: writes the report of the last run anew, or says where it lies.</summary>
internal static class ReportCommand
{
    public static Command Of(Terminal terminal)
    {
        var study = new Argument<string?>("study") { Description = "The study; may be left out where there is but one.", Arity = ArgumentArity.ZeroOrOne };
        var to = new Option<string?>("--to") { Description = "Write the report into this file.", HelpName = "FILE" };
        var command = new Command("report", "Write the report of the last run from its findings, in the language of --lang, or say where it lies.\n\nExample: oxus report central-asia --lang fa --to report.html") { study, to };
        command.SetAction((parsed, cancel) =>
        {
            var opened = terminal.StudyOf(parsed, parsed.GetValue(study));
            if (terminal.LastRun(opened, cancel) is not { } run) return Task.FromResult(ExitCodes.NotFound);
            var language = terminal.LanguageOf(parsed);
            var path = Path.Combine(opened.Places.Output, ResultFiles.ReportIn(language));
            if (parsed.GetValue(to) is { } file)
            {
                path = Path.GetFullPath(file);
                var next = path + ".next";
                File.WriteAllText(next, run.ReportIn(language), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                File.Move(next, path, overwrite: true);
            }

            if (parsed.GetValue(terminal.Json)) terminal.PrintJson(new { Study = opened.Places.Code, Language = language == Language.Persian ? "fa" : "en", Report = path });
            else terminal.Print(path);
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }
}
