using System.CommandLine;
using System.Globalization;
using Oxus.Outputs;
using Oxus.Runs;

namespace Oxus.Cli.Commands;

/// <summary><c>oxus measure</c>: what can be measured, what a measure means, and its findings for a study.</summary>
internal static class MeasureCommand
{
    public static Command Of(Terminal terminal) => new("measure", "List the measures, show what one means, or compute it for a study.\n\nExample: oxus measure run effective-poles --year 2022")
    {
        List(terminal),
        Show(terminal),
        Run(terminal),
    };

    private static Command List(Terminal terminal)
    {
        var command = new Command("list", "List every key a finding may bear.\n\nExample: oxus measure list");
        command.SetAction((parsed, _) =>
        {
            if (parsed.GetValue(terminal.Json))
            {
                terminal.PrintJson(Codebook.Entries);
                return Task.FromResult(ExitCodes.Done);
            }

            var table = Printing.TableOf("key", "registry", "unit", "title");
            foreach (var entry in Codebook.Entries) table.Row(entry.Key, entry.Registry ?? "", entry.Unit, entry.Title);
            terminal.Print(table);
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static Command Show(Terminal terminal)
    {
        var key = new Argument<string>("key") { Description = "The key of the measure." };
        var command = new Command("show", "Show what a measure means: formula, range, edge cases, literature.\n\nExample: oxus measure show effective-poles") { key };
        command.SetAction((parsed, _) =>
        {
            if (Codebook.Find(parsed.GetValue(key)!) is not { } entry) return Task.FromResult(Unknown(terminal, parsed.GetValue(key)!));
            if (parsed.GetValue(terminal.Json))
            {
                terminal.PrintJson(entry);
                return Task.FromResult(ExitCodes.Done);
            }

            terminal.Print($"{entry.Title} ({entry.Key}{(entry.Registry is { } number ? $", {number}" : "")})");
            terminal.Print($"  Unit        {entry.Unit}");
            terminal.Print($"  Range       {entry.Range}");
            terminal.Print($"  Definition  {entry.Definition}");
            terminal.Print($"  Edge cases  {entry.Edge}");
            terminal.Print($"  Source      {entry.Cite}");
            terminal.Print($"  Version     {entry.Version.ToString(CultureInfo.InvariantCulture)}");
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static Command Run(Terminal terminal)
    {
        var key = new Argument<string>("key") { Description = "The key of the measure." };
        var study = new Option<string?>("--study") { Description = "The study; may be left out where there is but one.", HelpName = "STUDY" };
        var subject = new Option<string?>("--subject") { Description = "Only this boundary, state or pair.", HelpName = "CODE" };
        var year = new Option<int?>("--year") { Description = "Only this year.", HelpName = "YEAR" };
        var command = new Command("run", "Compute a measure for a study, now, and print its findings.\n\nExample: oxus measure run effective-poles --study central-asia --subject five-republics --year 2022") { key, study, subject, year };
        command.SetAction((parsed, cancel) =>
        {
            var name = parsed.GetValue(key)!;
            if (Codebook.Find(name) is null) return Task.FromResult(Unknown(terminal, name));
            if (!Codebook.IsMeasure(name))
            {
                terminal.Note($"{name} comes out of a whole run: `oxus run`, then `oxus trace`.");
                return Task.FromResult(ExitCodes.Usage);
            }

            var opened = terminal.StudyOf(parsed, parsed.GetValue(study));
            var (book, reading) = opened.Measure(name, new RunOptions(parsed.GetValue(terminal.Seed)), cancel);
            var findings = book.Of(name)
                .Where(f => parsed.GetValue(subject) is not { } wanted || f.Key.Subject == wanted)
                .Where(f => parsed.GetValue(year) is not { } wanted || f.Key.Period.Has(wanted))
                .ToList();
            if (parsed.GetValue(terminal.Json))
            {
                foreach (var finding in findings) terminal.Print(FindingLines.LineOf(finding, reading.Rows));
            }
            else
            {
                var table = Printing.TableOf("finding", "value", "unit", "coverage");
                foreach (var finding in findings) table.Row(finding.Key.ToString(), Printing.ValueOf(finding), finding.Unit, finding.Coverage is { } share ? $"{share:P0}" : "");
                terminal.Print(table);
                if (findings.Count == 0) terminal.Note($"{name} has no finding for that subject and year.");
            }

            return Task.FromResult(findings.Count > 0 ? ExitCodes.Done : ExitCodes.NotFound);
        });
        return command;
    }

    private static int Unknown(Terminal terminal, string key)
    {
        var near = Codebook.Entries.Select(e => e.Key).OrderByDescending(k => k.Split('-').Intersect(key.Split('-'), StringComparer.Ordinal).Count()).ThenBy(k => k, StringComparer.Ordinal).Take(3);
        terminal.Note($"There is no measure \"{key}\". Near it: {string.Join(", ", near)}. `oxus measure list` lists all.");
        return ExitCodes.NotFound;
    }
}
