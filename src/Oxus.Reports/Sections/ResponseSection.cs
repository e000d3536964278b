using Oxus.Domain.Actors;
using Oxus.Domain.Organisations;
using Oxus.Evidence.Findings;
using Oxus.Reports.Figures;
using Oxus.Reports.Pages;

namespace Oxus.Reports.Sections;

/// <summary>What states did together: who was what in which body and when, how much of what is open to them they take part in, and how far words and deeds lie apart.</summary>
internal sealed class ResponseSection : ISection
{
    public string Code => "response";

    public Markup Of(Edition edition)
    {
        var members = edition.Study.Definition.Complex.Boundaries[0].Members.Order().ToList();
        return Blocks.All(
            Blocks.Sidenote(edition.Say("response.limit")),
            Blocks.Paragraph(edition.Say("response.intro")),
            Memberships(edition, members),
            Agreement(edition),
            Participation(edition, members),
            Closeness(edition, members),
            Gap(edition, members),
            Drugs(edition));
    }

    private static Markup Memberships(Edition edition, IReadOnlyList<StateCode> members)
    {
        var bodies = edition.Study.Record.Organisations
            .Where(o => o.IsRegional && o.Ledger.Any(e => members.Contains(e.State)))
            .OrderBy(o => o.Code, StringComparer.Ordinal)
            .ToList();
        if (bodies.Count == 0) return Blocks.Paragraph(edition.Say("response.no-bodies"));
        var matrix = bodies.Select(o => (IReadOnlyList<Phrase>)[edition.Name(o.Names), .. members.Select(m => Statuses(edition, o, m))]);
        return Blocks.All(
            Blocks.Heading(edition.Say("response.memberships.title"), "memberships"),
            Blocks.Paragraph(edition.Say("response.memberships.intro")),
            FigureBlock.Of(edition, "memberships"),
            FigureBlock.Of(edition, "state-body"),
            Markup.Of($"<details><summary>{edition.Say("response.ledger.title")}</summary>{Blocks.Table(edition.Say("response.ledger.caption"), [edition.Say("table.body"), .. members.Select(m => (Phrase)edition.NameOf(m))], matrix, "wide ledger-table")}</details>\n"),
            Dissents(edition, bodies, members));
    }

    private static Phrase Statuses(Edition edition, Organisation body, StateCode state)
    {
        var entries = body.Ledger.Where(e => e.State == state).ToList();
        return entries.Count == 0
            ? edition.Say("response.no-entry")
            : Phrase.Join(edition.Say("list.separator").Plain, entries.Select(e => edition.Opening(e.Row, $"{edition.Say($"statuses.{Words.Of(e.Status)}").Plain} {edition.Date(e.From)}")));
    }

    // Sources that disagree stand side by side; none is merged into the other.
    private static Markup Dissents(Edition edition, IReadOnlyList<Organisation> bodies, IReadOnlyList<StateCode> members)
    {
        var rows = bodies.SelectMany(o => o.Ledger.Where(e => members.Contains(e.State) && e.Dissents.Count > 0).SelectMany(e => e.Dissents, (e, d) => (IReadOnlyList<Phrase>)
        [
            edition.NameOf(o.Code),
            edition.NameOf(e.State),
            edition.Opening(e.Row, $"{edition.Say($"statuses.{Words.Of(e.Status)}").Plain} {edition.Date(e.From)}"),
            Source(edition, e.Source),
            edition.Opening(e.Row, $"{edition.Say($"statuses.{Words.Of(d.Status)}").Plain} {edition.Date(d.From)}"),
            Source(edition, d.Source),
        ]));
        string[] columns = ["table.body", "table.state", "response.dissents.first", "table.source", "response.dissents.other", "table.source"];
        return Blocks.All(
            Blocks.Paragraph(edition.Say("response.dissents.intro")),
            Markup.Of($"<details><summary>{edition.Say("response.dissents.title")}</summary>{Blocks.Table(edition.Say("response.dissents.caption"), [.. columns.Select(c => edition.Say(c))], rows, "wide")}</details>\n"));
    }

    // Bodies that no data set knows have nothing to agree with; they are left out of the table, and the codebook says why.
    private static Markup Agreement(Edition edition)
    {
        var coded = edition.Of("ledger-agreement").Where(f => f.Key.Variant is null && f.Undefined?.Code != "organisation-not-coded").ToList();
        if (coded.Count == 0) return Markup.Nothing;
        var rows = coded.Select(f => (IReadOnlyList<Phrase>)
        [
            edition.NameOf(f.Key.Subject), edition.Period(f.Key.Period), edition.Stacked(f), edition.Coverage(f),
            f.IsDefined ? edition.Number(edition.Book.Find(f.Key with { Variant = "gate" })) : Phrase.Nothing,
        ]);
        return Blocks.All(
            Blocks.Heading(edition.Say("response.agreement.title"), "ledger-agreement"),
            Blocks.Paragraph(edition.Say("response.agreement.intro", ("krippendorff", edition.Cite("krippendorff2004")))),
            Blocks.Table(
                edition.Say("response.agreement.caption"),
                [edition.Say("table.body"), edition.Say("table.years"), edition.Say("response.agreement.alpha"), edition.Say("response.agreement.compared"), edition.Say("response.agreement.gate")],
                rows));
    }

    private static Phrase Source(Edition edition, string code) => edition.Study.Sources.TryGetValue(code, out var source)
        ? new Phrase(source.Title, $"<a href=\"#source-{Escape.Html(code)}\"><bdi>{Escape.Html(source.Title)}</bdi></a>")
        : Edition.Latin(code);

    private static Markup Participation(Edition edition, IReadOnlyList<StateCode> members)
    {
        string[] measures = ["participation", "commitments", "activity", "multilateralism"];
        var year = edition.Of("participation").Where(f => f.IsDefined).Select(f => f.Key.Period.To).DefaultIfEmpty(0).Max();
        if (year == 0) return Markup.Nothing;
        var rows = members.Select(state => (IReadOnlyList<Phrase>)
            [edition.NameOf(state), .. measures.Select(m => edition.Stacked(edition.Book.Find(m, state.ToString(), year)))]);
        return Blocks.All(
            Blocks.Heading(edition.Say("response.participation.title"), "participation"),
            Blocks.Paragraph(edition.Say("response.participation.intro")),
            FigureBlock.Of(edition, "participation"),
            Blocks.Table(edition.Say("response.participation.caption", ("year", edition.Digits(year))), [edition.Say("table.state"), .. measures.Select(m => (Phrase)edition.TitleOf(m))], rows));
    }

    private static Markup Closeness(Edition edition, IReadOnlyList<StateCode> members)
    {
        string[] variants = ["jaccard", "cosine", "kappa"];
        var all = edition.Of("portfolio-closeness").Where(f => members.Any(m => f.Key.Subject.StartsWith(m.ToString(), StringComparison.Ordinal)) && members.Any(m => f.Key.Subject.EndsWith(m.ToString(), StringComparison.Ordinal))).ToList();
        var year = all.Where(f => f.IsDefined).Select(f => f.Key.Period.To).DefaultIfEmpty(0).Max();
        if (year == 0) return Markup.Nothing;
        var rows = all.Where(f => f.Key.Period.To == year).GroupBy(f => f.Key.Subject, StringComparer.Ordinal).Select(pair => (IReadOnlyList<Phrase>)
            [edition.NameOf(pair.Key), .. variants.Select(v => edition.Stacked(pair.FirstOrDefault(f => f.Key.Variant == v)))]);
        return Blocks.All(
            Blocks.Heading(edition.Say("response.closeness.title"), "closeness"),
            Blocks.Paragraph(edition.Say("response.closeness.intro")),
            Blocks.Table(edition.Say("response.closeness.caption", ("year", edition.Digits(year))), [edition.Say("table.pair"), .. variants.Select(v => (Phrase)edition.Variant("portfolio-closeness", v))], rows));
    }

    private static Markup Gap(Edition edition, IReadOnlyList<StateCode> members)
    {
        var gaps = members.Select(m => edition.Of("formality-gap").LastOrDefault(f => f.Key.Subject == m.ToString() && f.IsDefined) ?? edition.Of("formality-gap").LastOrDefault(f => f.Key.Subject == m.ToString())).OfType<Finding>().ToList();
        if (gaps.Count == 0) return Markup.Nothing;
        var rows = gaps.Select(f => (IReadOnlyList<Phrase>)[edition.NameOf(f.Key.Subject), edition.Period(f.Key.Period), edition.WithRange(f)]);
        return Blocks.All(
            Blocks.Heading(edition.Say("response.gap.title"), "formality-gap"),
            Blocks.Paragraph(edition.Say("response.gap.intro")),
            Blocks.Table(edition.Say("response.gap.caption"), [edition.Say("table.state"), edition.Say("table.year"), edition.TitleOf("formality-gap")], rows));
    }

    private static Markup Drugs(Edition edition)
    {
        var published = edition.Of("published").Where(f => f.IsDefined).ToList();
        if (published.Count == 0) return Markup.Nothing;
        var rows = published.OrderBy(f => f.Key.Variant, StringComparer.Ordinal).ThenBy(f => f.Key).Select(f => (IReadOnlyList<Phrase>)
            [edition.NameOf(f.Key.Variant ?? ""), edition.NameOf(f.Key.Subject), edition.Period(f.Key.Period), edition.Number(f), edition.Range(f), edition.Unit(f.Unit)]);
        string[] columns = ["table.series", "table.subject", "table.year", "table.value", "table.range", "table.unit"];
        return Blocks.All(
            Blocks.Heading(edition.Say("response.drugs.title"), "published-figures"),
            Blocks.Sidenote(edition.Say("response.drugs.limit")),
            Blocks.Paragraph(edition.Say("response.drugs.intro")),
            FigureBlock.OfAll(edition, "published"),
            Markup.Of($"<details><summary>{edition.Say("response.drugs.table")}</summary>{Blocks.Table(edition.Say("response.drugs.caption"), [.. columns.Select(c => edition.Say(c))], rows, "wide")}</details>\n"));
    }
}
