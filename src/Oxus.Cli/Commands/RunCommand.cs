using System.CommandLine;
using Oxus.Domain;
using Oxus.Outputs;
using Oxus.Runs;

namespace Oxus.Cli.Commands;

/// <summary><c>oxus run</c>: runs a study and prints its answer.</summary>
internal static class RunCommand
{
    public static Command Of(Terminal terminal)
    {
        var study = new Argument<string?>("study") { Description = "The study; may be left out where there is but one.", Arity = ArgumentArity.ZeroOrOne };
        var workers = new Option<int?>("--workers") { Description = "At most so many threads; no byte of a result depends on it (default: one a core).", HelpName = "N" };
        workers.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var count) || count < 1)) result.AddError($"--workers takes a whole number from 1, not \"{token.Value}\"");
        });
        var again = new Option<bool>("--again") { Description = "Compute even where nothing has changed." };
        var command = new Command("run", "Run a study: read its record, measure the complex, test the hypotheses, judge the claims, write the report.\n\nExample: oxus run central-asia") { study, workers, again };
        command.SetAction((parsed, cancel) =>
        {
            var opened = terminal.StudyOf(parsed, parsed.GetValue(study));
            var run = opened.Run(new RunOptions(parsed.GetValue(terminal.Seed), parsed.GetValue(workers), parsed.GetValue(again)), new Steps(terminal), cancel);
            var language = terminal.LanguageOf(parsed);
            if (parsed.GetValue(terminal.Json)) PrintJson(terminal, opened, run, language);
            else Print(terminal, opened, run, language);
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static void Print(Terminal terminal, Study study, StudyRun run, Language language)
    {
        var said = run.Said(language);
        string Say(string en, string fa) => language == Language.Persian ? fa : en;
        terminal.Print("");
        terminal.Print(run.Study.Definition.Question.In(language));
        terminal.Print(said.Answer);
        if (said.Hypotheses.Count > 0)
        {
            var table = Printing.TableOf("", Say("effect (SD)", "اثر (انحراف معیار)"), Say("interval", "بازه"), "p", Say("detectable, with / without rivals", "آشکارشدنی، با / بدون رقیبان"), Say("outcome", "نتیجه"));
            foreach (var row in said.Hypotheses) table.Row(row.Code, row.Effect, row.Interval, row.PValue, row.Detectable, row.Outcome);
            terminal.Print(table);
            foreach (var row in said.Hypotheses) terminal.Print($"  {row.Code}  {row.Statement}");
            terminal.Print("");
        }

        if (said.ThinData.Count > 0)
        {
            terminal.Print(Say("Where the record is thin", "جاهایی که دادگان اندک است"));
            foreach (var place in said.ThinData) terminal.Print($"  · {place}");
            terminal.Print("");
        }

        if (run.Study.Rejections.Count > 0) terminal.Print(Say($"{run.Study.Rejections.Count} rows were rejected: {ResultFiles.Rejections} lists them.", $"{run.Study.Rejections.Count} سطر رد شد: {ResultFiles.Rejections}"));
        if (run.IsEarlier) terminal.Print(Say("Nothing has changed since the last run; its results stand.", "از اجرای پیشین چیزی تغییر نکرده است؛ نتایج آن برجاست."));
        terminal.Print($"{Say("Report", "گزارش")}: {Path.Combine(study.Places.Output, ResultFiles.ReportIn(language))}");
    }

    private static void PrintJson(Terminal terminal, Study study, StudyRun run, Language language)
    {
        var said = run.Said(language);
        terminal.PrintJson(new
        {
            Study = study.Places.Code,
            said.Answer,
            said.Hypotheses,
            said.ThinData,
            Findings = run.Findings.All.Count,
            Undefined = run.Findings.All.Count(f => !f.IsDefined),
            Rejected = run.Study.Rejections.Count,
            run.IsEarlier,
            run.Record.Fingerprint,
            run.Record.Seed,
            run.Record.Seconds,
            Folder = study.Places.Output,
        });
    }

    private sealed class Steps(Terminal terminal) : IProgress<RunStep>
    {
        public void Report(RunStep value) => terminal.Note(value.Detail is null ? $"[{value.Number}/{value.Of}] {value.Name} …" : $"      {value.Detail}");
    }
}
