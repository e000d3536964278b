using Oxus.Domain.Record;
using Oxus.Reports.Figures;
using Oxus.Reports.Pages;

namespace Oxus.Reports.Sections;

/// <summary>The data and their gaps: sources with their terms, which series cover which years, and what was rejected.</summary>
internal sealed class DataSection : ISection
{
    public string Code => "data";

    public Markup Of(Edition edition) => Blocks.All(
        Blocks.Paragraph(edition.Say("data.intro")),
        Blocks.Heading(edition.Say("data.coverage.title"), "coverage"),
        Blocks.Paragraph(edition.Say("data.coverage.intro")),
        FigureBlock.Of(edition, "coverage"),
        Coverage(edition),
        Rejections(edition),
        Sources(edition),
        Inputs(edition));

    private static Markup Coverage(Edition edition)
    {
        var rows = edition.Study.Record.Series.Where(s => s.Coverages.Count > 0).SelectMany(s => s.Coverages, (s, c) => (IReadOnlyList<Phrase>)
        [
            edition.Name(s.Names),
            edition.Opening(c.Row, edition.Period(c.Years)),
            edition.Say(c.Absence == Absence.Zero ? "data.coverage.zero" : "data.coverage.not-recorded"),
            Source(edition, c.Source),
        ]);
        return Markup.Of($"<details><summary>{edition.Say("data.coverage.table")}</summary>{Blocks.Table(edition.Say("data.coverage.caption"), [edition.Say("table.series"), edition.Say("table.years"), edition.Say("data.coverage.silence"), edition.Say("table.source")], rows, "wide")}</details>\n");
    }

    private static Markup Rejections(Edition edition)
    {
        var rejections = edition.Study.Rejections;
        return Blocks.All(
            Blocks.Heading(edition.Say("data.rejections.title"), "rejections"),
            Blocks.Paragraph(rejections.Count == 0 ? edition.Say("data.rejections.none") : edition.Say("data.rejections.some", ("count", edition.Digits(rejections.Count)))),
            Blocks.Table(
                edition.Say("data.rejections.caption"),
                [edition.Say("table.file"), edition.Say("table.line"), edition.Say("data.rejections.found"), edition.Say("data.rejections.expected")],
                rejections.Take(MostRejections).Select(r => (IReadOnlyList<Phrase>)
                    [Edition.Latin(r.File), edition.Digits(r.Line), Edition.Latin($"{r.Column}: {r.Found}"), Edition.English(r.Expected)])));
    }

    // More stand in rejections.csv; a page is no place for thousands.
    private const int MostRejections = 30;

    private static Markup Sources(Edition edition)
    {
        var rows = edition.Study.Sources.Values.OrderBy(s => s.Citation, StringComparer.Ordinal).ThenBy(s => s.Code, StringComparer.Ordinal).Select(s => Markup.Of($"""
            <li id="source-{s.Code}"><span lang="en" dir="ltr">{s.Citation}{(s.Citation.EndsWith('.') ? "" : ".")} <cite>{s.Title}</cite>{(s.Version.Length == 0 ? Markup.Nothing : Markup.Of($", {s.Version}"))}. {Link(s.Url)}</span>
            <span class="terms">{edition.Say("data.sources.licence", ("licence", Edition.English(s.Licence.Name)), ("terms", edition.Say($"redistribution.{Words.Of(s.Licence.Redistribution)}")))}</span></li>

            """));
        return Blocks.All(
            Blocks.Heading(edition.Say("data.sources.title"), "sources"),
            Blocks.Paragraph(edition.Say("data.sources.intro")),
            Markup.Of($"<ul class=\"works\">{rows}</ul>\n"));
    }

    private static Markup Inputs(Edition edition)
    {
        var rows = edition.Study.Inputs.OrderBy(i => i.Path, StringComparer.Ordinal).Select(i => (IReadOnlyList<Phrase>)
            [Edition.Latin(i.Path), edition.Write(i.Read, 0), edition.Write(i.Rejected, 0), new Phrase(i.Sha256, $"<code dir=\"ltr\" class=\"hash\">{Escape.Html(i.Sha256)}</code>")]);
        return Markup.Of($"<details><summary>{edition.Say("data.inputs.title")}</summary>{Blocks.Table(edition.Say("data.inputs.caption"), [edition.Say("table.file"), edition.Say("data.inputs.read"), edition.Say("data.inputs.rejected"), Edition.Latin("SHA-256")], rows, "wide")}</details>\n");
    }

    private static Markup Link(string? url) => url is null ? Markup.Nothing : Markup.Of($"<a href=\"{url}\" rel=\"noreferrer\">{url}</a>");

    private static Phrase Source(Edition edition, string code) => edition.Study.Sources.TryGetValue(code, out var source)
        ? new Phrase(source.Title, $"<a href=\"#source-{Escape.Html(code)}\"><bdi>{Escape.Html(source.Title)}</bdi></a>")
        : Edition.Latin(code);
}
