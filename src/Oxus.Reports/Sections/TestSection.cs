using Oxus.Evidence.Findings;
using Oxus.Evidence.Hypotheses;
using Oxus.Reports.Answers;
using Oxus.Reports.Figures;
using Oxus.Reports.Pages;

namespace Oxus.Reports.Sections;

/// <summary>The test: what was registered, on what sample, what came out, and everything that could have shown it to be an artefact.</summary>
internal sealed class TestSection : ISection
{
    public string Code => "test";

    public Markup Of(Edition edition)
    {
        if (edition.Study.Registration is not { } registration) return Blocks.Paragraph(edition.Say("test.none"));
        var results = Result.All(edition);
        return Blocks.All(
            Blocks.Paragraph(edition.Say("test.intro")),
            Registered(edition, registration),
            Design(edition, registration),
            Effects(edition, results),
            Falsification(edition, results),
            Curve(edition, results),
            Core(edition, results));
    }

    private static Markup Registered(Edition edition, Registration registration)
    {
        var amendments = registration.Amendments.Select(a => edition.Say(
            "test.registration.amendment",
            ("date", edition.Digits(a.Date)),
            ("change", edition.Text(a.Change)),
            ("why", edition.Text(a.Why)),
            ("when", edition.Say(a.AfterResults ? "test.registration.after" : "test.registration.before")))).ToList();
        return Blocks.All(
            Blocks.Heading(edition.Say("test.registration.title"), "registration"),
            Blocks.Paragraph(edition.Say(
                !registration.IsIntact ? "test.registration.changed" : amendments.Count > 0 ? "test.registration.intact-amended" : "test.registration.intact",
                ("date", edition.Opening(registration.Row, edition.Digits(registration.Date))),
                ("hash", new Phrase(registration.Sha256, $"<code dir=\"ltr\" class=\"hash\">{Escape.Html(registration.Sha256)}</code>")))),
            amendments.Count == 0 ? Blocks.Paragraph(edition.Say("test.registration.no-amendments")) : Blocks.List(amendments));
    }

    private static Markup Design(Edition edition, Registration registration)
    {
        var plan = registration.Plan;
        Phrase Opening(string text) => edition.Opening(registration.Row, text);
        var panel = edition.Study.Definition.Panel;
        var variables = new List<IReadOnlyList<Phrase>>();
        variables.AddRange(plan.Outcomes.Select(v => Variable(edition, "outcome", v)));
        variables.AddRange(plan.Exposures.Select(v => Variable(edition, "exposure", v)));
        variables.AddRange(plan.Controls.Select(c => (IReadOnlyList<Phrase>)
        [
            edition.Name(c.Names),
            c.Rival is { } rival ? edition.Say("test.design.rival", ("rival", Edition.Latin(rival))) : edition.Say("test.design.control"),
            edition.Say(c.IsPrimary ? "roles.primary" : "roles.alternative"),
        ]));
        return Blocks.All(
            Blocks.Heading(edition.Say("test.design.title"), "design"),
            Blocks.Sidenote(edition.Say("test.design.limit")),
            Blocks.Paragraph(edition.Name(plan.Estimand)),
            Blocks.Paragraph(edition.Say(
                "test.design.sample",
                ("panel", panel is null ? "" : edition.Name(panel.Names)),
                ("states", panel is null ? "" : Phrase.Join(edition.Say("list.separator").Plain, panel.States.Select(s => (Phrase)edition.NameOf(s)))),
                ("years", Opening(edition.Period(plan.Years))),
                ("lag", Opening(edition.Digits(plan.Lag))),
                ("permutations", Opening(edition.Write(plan.Permutations, 0))),
                ("least", Opening(edition.Write(plan.LeastOfInterest))))),
            Blocks.Table(edition.Say("test.design.caption"), [edition.Say("test.design.variable"), edition.Say("test.design.for"), edition.Say("test.design.role")], variables),
            Sample(edition),
            plan.Exclusions.Count == 0 ? Markup.Nothing : Blocks.All(Blocks.Paragraph(edition.Say("test.design.exclusions")), Blocks.List(plan.Exclusions.Select(e => (Phrase)edition.Name(e)))));
    }

    private static Markup Sample(Edition edition)
    {
        string[] counts = ["states", "pairs", "years", "pair-years", "possible"];
        var rows = edition.Of("test-sample").GroupBy(f => f.Key.Subject, StringComparer.Ordinal)
            .Select(h => (IReadOnlyList<Phrase>)[Edition.Latin(h.Key), .. counts.Select(c => edition.Number(h.FirstOrDefault(f => f.Key.Variant == c), 0))]);
        return Blocks.Table(edition.Say("test.design.rows"), [edition.Say("test.effects.code"), .. counts.Select(c => (Phrase)edition.Variant("test-sample", c))], rows);
    }

    private static IReadOnlyList<Phrase> Variable(Edition edition, string what, PlannedVariable variable) =>
        [edition.Name(variable.Names), edition.Say($"test.design.{what}"), edition.Say($"roles.{Words.Of(variable.Role)}")];

    private static Markup Effects(Edition edition, IReadOnlyList<Result> results)
    {
        var rows = results.Select(r => (IReadOnlyList<Phrase>)
        [
            Edition.Latin(r.Hypothesis.Code),
            edition.NameOf(r.Hypothesis.KeyTerm),
            edition.Number(r.PValue, Result.PDecimals),
            Strata(edition, r),
            edition.Number(r.Effect),
            edition.Range(r.Effect),
            r.Robust is { IsDefined: true } ? edition.Range(r.Robust) : edition.Number(r.Robust),
            r.BothDetectable(edition),
        ]);
        string[] columns = ["code", "term", "p", "strata", "effect", "interval", "robust", "detectable"];
        return Blocks.All(
            Blocks.Heading(edition.Say("test.effects.title"), "effects"),
            Blocks.Paragraph(edition.Say("test.effects.intro")),
            FigureBlock.Of(edition, "effects"),
            Blocks.Table(edition.Say("test.effects.caption"), [.. columns.Select(c => edition.Say($"test.effects.{c}"))], rows, "wide"),
            Markup.Of($"<dl class=\"results\">{results.Select(r => Told(edition, r))}</dl>\n"));
    }

    private static Phrase Strata(Edition edition, Result result) => result.PValue is { } p && edition.Study.Registration!.Plan.Strata is { } strata && edition.Book.Find(p.Key with { Variant = strata }) is { } within
        ? edition.Number(within, Result.PDecimals)
        : Phrase.Nothing;

    private static Markup Told(Edition edition, Result result) => Markup.Of($"""
        <div><dt id="hypothesis-{result.Hypothesis.Code}"><bdi>{result.Hypothesis.Code}</bdi> {edition.Name(result.Hypothesis.Statement)}</dt>
        <dd>{result.Sentence(edition)}</dd>
        <dd class="refuted">{edition.Say(edition.Study.Registration!.Amendments.Count > 0 ? "test.effects.refuted-if-amended" : "test.effects.refuted-if", ("what", edition.Name(result.Hypothesis.RefutedIf)))}</dd>
        {(result.Hypothesis.Claims.Count == 0 ? Markup.Nothing : Markup.Of($"<dd class=\"codes\">{edition.Say("test.effects.claims", ("claims", Phrase.Join(edition.Say("list.separator").Plain, result.Hypothesis.Claims.Select(c => new Phrase(c, $"<a href=\"#claim-{Escape.Html(c)}\"><bdi>{Escape.Html(c)}</bdi></a>")))))}</dd>"))}</div>

        """);

    private static Markup Falsification(Edition edition, IReadOnlyList<Result> results)
    {
        var blocks = new List<Markup>
        {
            Blocks.Heading(edition.Say("test.falsification.title"), "falsification"),
            Blocks.Paragraph(edition.Say("test.falsification.intro")),
            FigureBlock.Of(edition, "left-out"),
        };
        foreach (var measure in (string[])["lead-test", "placebo", "left-out"])
        {
            var findings = edition.Of(measure).Where(f => results.Any(r => r.Hypothesis.Code == f.Key.Subject) && PValueOf(edition, f) is not null).ToList();
            if (findings.Count == 0) findings = [.. edition.Of(measure).Where(f => results.Any(r => r.Hypothesis.Code == f.Key.Subject))];
            var table = Blocks.Table(
                edition.Say($"test.falsification.{measure}.caption"),
                [edition.Say("test.effects.code"), edition.Say($"test.falsification.{measure}.variant"), edition.Say("test.effects.effect"), edition.Say("test.effects.interval"), edition.Say("test.effects.p")],
                findings.Select(f => (IReadOnlyList<Phrase>)[Edition.Latin(f.Key.Subject), LeadOrName(edition, measure, f), edition.Number(f), edition.Range(f), PValueOf(edition, f) is { } p ? edition.Number(p, Result.PDecimals) : Phrase.Nothing]));
            if (table.IsNothing) continue;
            blocks.Add(Blocks.Paragraph(edition.Say($"test.falsification.{measure}.intro")));
            blocks.Add(measure == "left-out" ? Markup.Of($"<details><summary>{edition.Say("test.falsification.left-out.table")}</summary>{table}</details>\n") : table);
        }

        return Blocks.All(blocks);
    }

    // The p-value of a check stands under the same measure, its variant led by a p.
    private static Finding? PValueOf(Edition edition, Finding check) =>
        edition.Book.Find(check.Key with { Variant = $"p{check.Key.Variant}" }) ?? edition.Book.Find(check.Key with { Variant = $"p-{check.Key.Variant}" });

    private static Phrase LeadOrName(Edition edition, string measure, Finding finding) => finding.Key.Variant switch
    {
        null => Phrase.Nothing,
        { } lead when measure == "lead-test" && lead.All(char.IsAsciiDigit) => edition.Say("test.falsification.lead-test.years", ("years", edition.Digits(lead))),
        var variant => edition.Variant(measure, variant),
    };

    private static Markup Curve(Edition edition, IReadOnlyList<Result> results)
    {
        if (!edition.Of("specification").Any()) return Markup.Nothing;
        var shares = edition.Of("specification-share").Where(f => results.Any(r => r.Hypothesis.Code == f.Key.Subject)).ToList();
        return Blocks.All(
            Blocks.Heading(edition.Say("test.curve.title"), "specification-curve"),
            Blocks.Paragraph(edition.Say("test.curve.intro")),
            FigureBlock.OfAll(edition, "specification-curve"),
            Blocks.Table(
                edition.Say("test.curve.shares"),
                [edition.Say("test.effects.code"), edition.Say("test.curve.what"), edition.Say("table.value")],
                shares.Select(f => (IReadOnlyList<Phrase>)[Edition.Latin(f.Key.Subject), edition.Variant(f.Key.Measure, f.Key.Variant ?? ""), edition.Number(f)])));
    }

    private static Markup Core(Edition edition, IReadOnlyList<Result> results)
    {
        var rows = edition.Of("core-test").Where(f => f.Key.Variant is null && results.Any(r => r.Hypothesis.Code == f.Key.Subject)).Select(f => (IReadOnlyList<Phrase>)
            [Edition.Latin(f.Key.Subject), edition.Period(f.Key.Period), edition.Number(f), edition.Range(f), edition.Number(edition.Book.Find(f.Key with { Variant = "p" }), Result.PDecimals)]).ToList();
        if (rows.Count == 0) return Markup.Nothing;
        return Blocks.All(
            Blocks.Heading(edition.Say("test.core.title", ("boundary", edition.Name(edition.Study.Definition.Complex.Boundaries[0].Names))), "core"),
            Blocks.Paragraph(edition.Say("test.core.intro")),
            Blocks.Table(edition.Say("test.core.caption"), [edition.Say("test.effects.code"), edition.Say("table.years"), edition.Say("test.effects.effect"), edition.Say("test.effects.interval"), edition.Say("test.effects.p")], rows));
    }
}
