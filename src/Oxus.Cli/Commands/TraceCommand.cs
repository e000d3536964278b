using System.CommandLine;
using Oxus.Evidence.Sources;
using Oxus.Outputs;
using Oxus.Runs;
using Oxus.Traces;
using Spectre.Console;

namespace Oxus.Cli.Commands;

/// <summary><c>oxus trace</c>: walks a number of the last run back to rows, sources, citations and licences.</summary>
internal static class TraceCommand
{
    private const int FewRows = 12, FewFindings = 12, ShownDepth = 2;

    public static Command Of(Terminal terminal)
    {
        var key = new Argument<string>("key") { Description = "Key of the finding, as reports and findings.jsonl print it." };
        var study = new Option<string?>("--study") { Description = "The study; may be left out where there is but one.", HelpName = "STUDY" };
        var all = new Option<bool>("--all") { Description = "Show every row and every finding on the way." };
        var command = new Command("trace", "Walk a number of the last run back to its rows, its sources, their citations and licences.\n\nExample: oxus trace effective-poles:five-republics:2022") { key, study, all };
        command.SetAction((parsed, cancel) =>
        {
            var name = parsed.GetValue(key)!;
            var opened = terminal.StudyOf(parsed, parsed.GetValue(study));
            if (terminal.LastRun(opened, cancel) is not { } run) return Task.FromResult(ExitCodes.NotFound);
            if (run.Findings.Find(name) is not { } finding)
            {
                var near = run.Findings.Near(name).ToList();
                terminal.Note($"The last run has no finding \"{name}\".{(near.Count > 0 ? $" Near it: {string.Join(", ", near)}." : "")}");
                return Task.FromResult(ExitCodes.NotFound);
            }

            if (parsed.GetValue(terminal.Json)) terminal.Print(FindingLines.LineOf(finding, run.Study.Rows));
            else Print(terminal, Trace.Of(finding, run.Findings, run.Study), run, parsed.GetValue(all));
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static void Print(Terminal terminal, Trace trace, StudyRun run, bool all)
    {
        var finding = trace.Finding;
        var tree = new Tree(new Text($"{finding.Key} = {Printing.ValueOf(finding)} {(finding.Label is null ? finding.Unit : "")}".TrimEnd()));
        if (Codebook.Find(finding.Key.Measure) is { } entry) tree.AddNode(new Text($"{entry.Title}: {entry.Definition}"));
        var work = run.Study.Literature.GetValueOrDefault(finding.Method);
        tree.AddNode(new Text($"method {(work is null ? finding.Method : $"{work.Authors} ({work.Year}). {work.Title}. {work.Where}")}; version {finding.Version}{(finding.Seed is { } seed ? $"; seed {seed}" : "")}"));
        if (finding.Interval is { } interval) tree.AddNode(new Text($"interval: {interval.Kind}"));
        if (finding.Coverage is { } coverage) tree.AddNode(new Text($"coverage {coverage:P0}"));
        AddReads(tree, trace, all, depth: 1);
        terminal.Output.Write(tree);
    }

    private static void AddReads(IHasTreeNodes node, Trace trace, bool all, int depth)
    {
        foreach (var from in all ? trace.From : trace.From.Take(FewFindings))
        {
            var child = node.AddNode(new Text($"from {from.Finding.Key} = {Printing.ValueOf(from.Finding)}"));
            if (all || depth < ShownDepth) AddReads(child, from, all, depth + 1);
        }

        if (!all && trace.From.Count > FewFindings) node.AddNode(new Text($"and {trace.From.Count - FewFindings} more findings (--all)"));
        foreach (var read in trace.Rows)
        {
            var rows = node.AddNode(new Text($"{read.Table}, {read.Rows.Count} row{(read.Rows.Count == 1 ? "" : "s")}{(read.Source is null ? " of our own definitions" : "")}"));
            if (read.Source is { } source)
            {
                rows.AddNode(new Text($"{source.Title}. {source.Citation} Version {source.Version}."));
                rows.AddNode(new Text($"licence: {source.Licence.Name} (redistribution: {Printing.Words(source.Licence.Redistribution)}){(source.Url is { } url ? $"  {url}" : "")}"));
            }

            foreach (var row in all ? read.Rows : read.Rows.Take(FewRows)) rows.AddNode(new Text(Shown(row)));
            if (!all && read.Rows.Count > FewRows) rows.AddNode(new Text($"and {read.Rows.Count - FewRows} more rows (--all)"));
        }
    }

    private static string Shown(RecordRow row)
    {
        var fields = row.Fields.Where(f => f.Value.Length > 0 && f.Key is not ("source" or "locator")).Select(f => $"{f.Key} {f.Value}");
        return $"line {row.Ref.Line}: {string.Join(", ", fields)}{(row.Locator is { Length: > 0 } place ? $" — {place}" : "")}";
    }
}
