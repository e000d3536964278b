using System.Reflection;
using Oxus.Domain;
using Oxus.Reports.Fonts;

namespace Oxus.Reports.Pages;

/// <summary>The report as one file: sections, styles, script, fonts, and the evidence behind each number.</summary>
internal static class Page
{
    /// <summary>The page.</summary>
    public static string Of(Edition edition)
    {
        var sections = Sections.Catalogue.All.Select(section => (section.Code, Title: edition.Say($"sections.{section.Code}"), Body: section.Of(edition))).ToList();
        var body = sections.Select(s => Markup.Of($"""
            <section id="{s.Code}" aria-labelledby="{s.Code}-title">
            <h2 id="{s.Code}-title">{s.Title}</h2>
            {s.Body}
            </section>

            """)).ToList();
        var contents = sections.Select(s => Markup.Of($"""<li><a href="#{s.Code}">{s.Title}</a></li>"""));
        var definition = edition.Study.Definition;
        var page = Markup.Of($"""
            <!DOCTYPE html>
            <html lang="{Tag(edition.Language)}" dir="{(edition.IsRightToLeft ? "rtl" : "ltr")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="Oxus {edition.Input.Version}">
            <meta name="description" content="{edition.Name(definition.Question)}">
            <title>{edition.Name(definition.Names)}</title>
            <style>{new Markup(Vazirmatn.FontFaces)}{Resource("page.css")}{(edition.IsRightToLeft ? PersianPageNumbers : Markup.Nothing)}</style>
            </head>
            <body>
            <a class="skip" href="#answer">{edition.Say("page.skip")}</a>
            <header class="masthead">
            <p class="series">{edition.Say("page.series")}</p>
            <h1>{edition.Name(definition.Names)}</h1>
            <p class="question">{edition.Name(definition.Question)}</p>
            <p class="imprint">{edition.Say("page.imprint", ("version", Edition.Latin(edition.Input.Version)), ("fingerprint", Edition.Latin(edition.Input.Fingerprint[..Math.Min(12, edition.Input.Fingerprint.Length)])), ("years", edition.Period(definition.Years)))}</p>
            </header>
            <noscript><p class="notice">{edition.Say("page.noscript", ("command", Edition.Latin("oxus trace <key>")))}</p></noscript>
            <div class="layout">
            <nav class="contents" aria-label="{edition.Say("page.contents").Plain}"><ol>{contents}</ol></nav>
            <main>
            <p class="hint">{edition.Say("page.hint")}</p>
            {body}
            </main>
            </div>
            <footer><p>{edition.Say("page.footer", ("version", Edition.Latin(edition.Input.Version)), ("fingerprint", Edition.Latin(edition.Input.Fingerprint)))}</p></footer>
            <aside id="source" class="panel" role="dialog" aria-labelledby="source-title" tabindex="-1" hidden></aside>
            {EvidenceBlock.Of(edition)}<script>{Resource("page.js")}</script>
            </body>
            </html>

            """);
        return page.Text;
    }

    private static readonly Markup PersianPageNumbers = new("@page { @bottom-center { content: counter(page, persian) \" / \" counter(pages, persian); } }\n");

    private static string Tag(Language language) => language == Language.Persian ? "fa" : "en";

    private static Markup Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Oxus.Reports.Pages.{name}")
            ?? throw new InvalidOperationException($"the assembly lacks {name}");
        using var reader = new StreamReader(stream);
        return new Markup(reader.ReadToEnd());
    }
}
