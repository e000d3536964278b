using System.CommandLine;
using Oxus.Comparisons;
using Oxus.Evidence.Findings;

namespace Oxus.Cli.Commands;

/// <summary><c>oxus diff</c>: which numbers changed between two runs, and why.</summary>
internal static class DiffCommand
{
    private const int MostShown = 40;

    public static Command Of(Terminal terminal)
    {
        var before = new Argument<string>("before") { Description = "Folder of results of the earlier run." };
        var after = new Argument<string>("after") { Description = "Folder of results of the later run." };
        var all = new Option<bool>("--all") { Description = $"Show every change, not only the first {MostShown}." };
        var command = new Command("diff", "Show which numbers changed between two runs, and why.\n\nExample: oxus diff out/before out/central-asia") { before, after, all };
        command.SetAction((parsed, _) =>
        {
            var difference = RunDifference.Between(parsed.GetValue(before)!, parsed.GetValue(after)!);
            if (parsed.GetValue(terminal.Json))
            {
                terminal.PrintJson(new
                {
                    difference.Inputs,
                    difference.Same,
                    Changes = difference.Changes.Select(c => new { c.Kind, c.Key, Before = Shown(c.Before), After = Shown(c.After), c.Why }),
                });
                return Task.FromResult(ExitCodes.Done);
            }

            foreach (var input in difference.Inputs) terminal.Print(input);
            if (difference.Changes.Count > 0)
            {
                var table = Printing.TableOf("finding", "before", "after", "why");
                foreach (var change in parsed.GetValue(all) ? difference.Changes : difference.Changes.Take(MostShown))
                {
                    table.Row(change.Key, Shown(change.Before), Shown(change.After), string.Join("; ", change.Why));
                }

                terminal.Print(table);
            }

            terminal.Print($"{difference.Changes.Count} of {difference.Changes.Count + difference.Same} findings differ.");
            if (!parsed.GetValue(all) && difference.Changes.Count > MostShown) terminal.Print($"The first {MostShown} are shown; --all shows every one.");
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static string Shown(Finding? finding) => finding is null ? "–" : Printing.ValueOf(finding);
}
