using System.CommandLine;
using Oxus.Domain;
using Oxus.Evidence.Claims;
using Oxus.Runs;
using Oxus.Traces;

namespace Oxus.Cli.Commands;

/// <summary><c>oxus claims</c>: the ledger of claims with their verdicts, and one claim with the findings behind its verdict.</summary>
internal static class ClaimsCommand
{
    public static Command Of(Terminal terminal)
    {
        var code = new Argument<string?>("claim") { Description = "Code of a claim, such as C032; all are listed where it is left out.", Arity = ArgumentArity.ZeroOrOne };
        var study = new Option<string?>("--study") { Description = "The study; may be left out where there is but one.", HelpName = "STUDY" };
        var verdict = new Option<string?>("--verdict") { Description = "Only claims with this verdict.", HelpName = "WORD" };
        verdict.AcceptOnlyFromAmong([.. Enum.GetValues<VerdictKind>().Select(VerdictWords.Of)]);
        var document = new Option<string?>("--document") { Description = "Your copy of the document's text: the passage is shown if it is the very text the claim points into.", HelpName = "FILE" };
        var command = new Command("claims", "List the claims of a document with their verdicts, or show one with what speaks for and against it.\n\nExample: oxus claims C032") { code, study, verdict, document };
        command.SetAction((parsed, cancel) =>
        {
            var opened = terminal.StudyOf(parsed, parsed.GetValue(study));
            if (terminal.LastRun(opened, cancel) is not { } run) return Task.FromResult(ExitCodes.NotFound);
            var language = terminal.LanguageOf(parsed);
            if (parsed.GetValue(code) is { } wanted)
            {
                if (run.Verdicts.FirstOrDefault(v => v.Claim.Code.Equals(wanted, StringComparison.OrdinalIgnoreCase)) is not { } found)
                {
                    terminal.Note($"There is no claim \"{wanted}\"; {(run.Verdicts is [var first, .., var last] ? $"codes run from {first.Claim.Code} to {last.Claim.Code}" : "the study holds none")}.");
                    return Task.FromResult(ExitCodes.NotFound);
                }

                var passage = parsed.GetValue(document) is { } file ? DocumentText.Open(file, run.Study.Definition.Documents).PassageOf(found.Claim.Passage) : null;
                if (parsed.GetValue(terminal.Json)) terminal.PrintJson(Plain(found, passage));
                else Show(terminal, found, run, language, passage);
                return Task.FromResult(ExitCodes.Done);
            }

            var chosen = run.Verdicts.Where(v => parsed.GetValue(verdict) is not { } word || WordOf(v) == word).ToList();
            if (parsed.GetValue(terminal.Json))
            {
                terminal.PrintJson(chosen.Select(v => Plain(v, passage: null)));
                return Task.FromResult(ExitCodes.Done);
            }

            var table = Printing.TableOf("claim", "verdict", "for", "against", "text");
            foreach (var one in chosen) table.Row(one.Claim.Code, WordOf(one), $"{one.For.Count}", $"{one.Against.Count}", one.Claim.Text.In(language));
            terminal.Print(table);
            terminal.Print(string.Join(", ", chosen.OrderBy(v => v.Claim.IsEmpirical ? 0 : 1).ThenBy(v => v.Kind).CountBy(WordOf).Select(k => $"{k.Value} {k.Key}")));
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    // As in the report: what says nothing of the world gets no verdict, whatever its tests show.
    private static string WordOf(Verdict verdict) => verdict.Claim.IsEmpirical ? VerdictWords.Of(verdict.Kind) : "no verdict";

    private static object Plain(Verdict verdict, string? passage) => new
    {
        verdict.Claim.Code,
        verdict.Claim.Kind,
        Verdict = WordOf(verdict),
        Text = new { verdict.Claim.Text.En, verdict.Claim.Text.Fa },
        verdict.For,
        verdict.Against,
        verdict.Silent,
        verdict.Absent,
        verdict.Witnesses,
        Untested = verdict.Claim.Untested?.Why.En,
        verdict.Claim.Passage,
        Words = passage,
    };

    private static void Show(Terminal terminal, Verdict verdict, StudyRun run, Language language, string? passage)
    {
        var claim = verdict.Claim;
        terminal.Print($"{claim.Code}: {WordOf(verdict)}");
        terminal.Print($"  {claim.Text.In(language)}");
        terminal.Print($"  {string.Join(", ", claim.Sectors)}; {string.Join(", ", claim.Levels)}; {claim.Place}; {claim.When}; {claim.Mechanism}");
        terminal.Print($"  {claim.Passage.Document}, page {claim.Passage.Page}, code points {claim.Passage.Start} to {claim.Passage.Start + claim.Passage.Length - 1}");
        if (passage is not null) terminal.Print($"  «{passage}»");
        foreach (var (what, keys) in new[] { ("for", verdict.For), ("against", verdict.Against), ("cannot tell", verdict.Silent), ("missing", verdict.Absent) })
        {
            foreach (var key in keys) terminal.Print($"  {what}: {key}{(run.Findings.Find(key) is { } finding ? $" = {Printing.ValueOf(finding)} {finding.Unit}" : "")}");
        }

        if (verdict.Witnesses.Count > 0) terminal.Print($"  witnesses: {string.Join(", ", verdict.Witnesses)}");
        if (claim.Untested is { } untested) terminal.Print($"  {untested.Why.In(language)}");
    }
}
