using System.CommandLine;
using Oxus.Scaffolding;

namespace Oxus.Cli.Commands;

/// <summary><c>oxus new</c>: lays out a study that runs.</summary>
internal static class NewCommand
{
    public static Command Of(Terminal terminal)
    {
        var code = new Argument<string>("study") { Description = "Code of the new study: lower-case letters, digits and hyphens." };
        var states = new Option<string[]>("--states") { Description = "Members of the complex, by three-letter code.", HelpName = "ARG,BRA,CHL", Required = true, AllowMultipleArgumentsPerToken = true };
        var title = new Option<string?>("--title") { Description = "Its title in English.", HelpName = "TEXT" };
        var years = new Option<string>("--years") { Description = "The years it covers.", HelpName = "1991-2024", DefaultValueFactory = _ => "1991-2024" };
        var command = new Command("new", "Lay out a new study that runs as it is.\n\nExample: oxus new southern-cone --states ARG,BRA,CHL") { code, states, title, years };
        command.SetAction((parsed, _) =>
        {
            var members = parsed.GetValue(states)!.SelectMany(s => s.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
            var folder = NewStudy.Make(terminal.Root, parsed.GetValue(code)!, members, parsed.GetValue(title), parsed.GetValue(years)!);
            var shown = Path.GetRelativePath(terminal.Root, folder);
            if (parsed.GetValue(terminal.Json)) terminal.PrintJson(new { Study = parsed.GetValue(code), Folder = shown });
            else terminal.Print($"{shown} is made. `oxus run {parsed.GetValue(code)}` runs it as it is; its README says how to fill its tables.");
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }
}
