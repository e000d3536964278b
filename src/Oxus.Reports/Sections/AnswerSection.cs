using Oxus.Evidence.Findings;
using Oxus.Reports.Answers;
using Oxus.Reports.Pages;

namespace Oxus.Reports.Sections;

/// <summary>The answer first: one careful sentence, its limits, what became of each hypothesis and its rivals, and where the record is thin.</summary>
internal sealed class AnswerSection : ISection
{
    public string Code => "answer";

    public Markup Of(Edition edition) => Blocks.All(
        Card(edition),
        Hypotheses(edition),
        Thin(edition),
        Blocks.Heading(edition.Say("answer.can-tell.title"), "can-tell"),
        Blocks.Paragraph(RemarkOr(edition, "can-tell", "answer.can-tell.can")),
        Blocks.Paragraph(RemarkOr(edition, "cannot-tell", "answer.can-tell.cannot")));

    private static Phrase RemarkOr(Edition edition, string place, string key) => edition.Remark(place) is { IsNothing: false } remark ? remark : edition.Say(key);

    private static Markup Card(Edition edition)
    {
        var result = MainAnswer.ResultOf(edition);
        var word = result?.Word ?? "description";
        return Markup.Of($"""
            <div class="verdict" data-strength="{word}">
            <p class="verdict-word">{edition.Say($"answer.word.{word}")}</p>
            <p class="sentence">{MainAnswer.Of(edition)}</p>
            {(result is null ? Markup.Nothing : Numbers(edition, result))}
            <div class="limits"><h3>{edition.Say("answer.limits.title")}</h3>
            {Blocks.List(Limits(edition, result))}</div>
            </div>

            """);
    }

    private static Markup Numbers(Edition edition, Result result)
    {
        (string Name, Phrase Value)[] numbers =
        [
            ("effect", edition.Number(result.Effect)),
            ("interval", edition.Range(result.Effect)),
            ("p", edition.Number(result.PValue, Result.PDecimals)),
            ("robust", edition.Range(result.Robust)),
            ("detectable", edition.Number(result.Detectable)),
            ("alone", Known(edition, result.WithoutControls)),
            ("bound", Known(edition, result.RuledOut)),
        ];
        return Markup.Of($"<dl class=\"numbers\">{numbers.Where(n => !n.Value.IsNothing).Select(n => Markup.Of($"<div><dt>{edition.Say($"answer.numbers.{n.Name}")}</dt><dd>{n.Value}</dd></div>"))}</dl>");
    }

    private static Phrase Known(Edition edition, Finding? finding) => finding is null ? Phrase.Nothing : edition.Number(finding);

    private static IEnumerable<Phrase> Limits(Edition edition, Result? result)
    {
        if (result is null || edition.Study.Registration is not { } registration)
        {
            yield return edition.Say("answer.limits.no-test");
            yield break;
        }

        yield return edition.Say("answer.limits.association");
        if (edition.Remark("answer-limit") is { IsNothing: false } remark) yield return remark;
        yield return edition.Say("answer.limits.years", ("years", edition.Opening(registration.Row, edition.Period(registration.Plan.Years))), ("end", edition.Digits(edition.Study.Definition.Years.To)));
        yield return edition.Say("answer.limits.boundary", ("boundary", edition.Name(edition.Study.Definition.Complex.Boundaries[0].Names)));
        yield return edition.Say("answer.limits.joint-bodies");
        if (result.Detectable is { IsDefined: true } detectable)
        {
            yield return result is { WithoutControls.IsDefined: true, RuledOut.IsDefined: true }
                ? edition.Say("answer.limits.detectable", ("detectable", edition.Number(detectable)), ("alone", edition.Number(result.WithoutControls)), ("bound", edition.Number(result.RuledOut)))
                : edition.Say("answer.limits.detectable-only", ("detectable", edition.Number(detectable)));
        }

        yield return edition.Say("answer.limits.seizures");
    }

    private static Markup Hypotheses(Edition edition)
    {
        var rows = Result.All(edition).Select(r => (IReadOnlyList<Phrase>)
        [
            Edition.Latin(r.Hypothesis.Code),
            edition.Name(r.Hypothesis.Statement),
            Prediction(edition, r.Hypothesis.Sign),
            edition.Number(r.Effect),
            edition.Range(r.Effect),
            edition.Number(r.PValue, Result.PDecimals),
            r.BothDetectable(edition),
            edition.Number(r.Outcome),
        ]).ToList();
        if (rows.Count == 0) return Markup.Nothing;
        string[] columns = ["code", "statement", "sign", "effect", "interval", "p", "detectable", "outcome"];
        return Blocks.All(
            Blocks.Heading(edition.Say("answer.hypotheses.title"), "hypotheses"),
            Blocks.Paragraph(edition.Say("answer.hypotheses.intro")),
            Blocks.Table(edition.Say("answer.hypotheses.caption"), [.. columns.Select(c => edition.Say($"answer.hypotheses.{c}"))], rows, "wide hypotheses"));
    }

    private static Phrase Prediction(Edition edition, int sign) => edition.Say(sign > 0 ? "sign.positive" : sign < 0 ? "sign.negative" : "sign.either");

    private static Markup Thin(Edition edition)
    {
        var thin = ThinData.Of(edition).ToList();
        return thin.Count == 0
            ? Markup.Nothing
            : Blocks.All(Blocks.Heading(edition.Say("thin.title"), "thin"), Blocks.Paragraph(edition.Say("thin.intro")), Blocks.List(thin, "thin"));
    }
}
