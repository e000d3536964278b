using Oxus.Domain;
using Oxus.Evidence.Claims;
using Oxus.Evidence.Findings;
using Oxus.Reports.Pages;

namespace Oxus.Reports.Sections;

/// <summary>The ledger of claims: the document's quarrels with itself first, then each claim with its verdict and the findings for and against.</summary>
internal sealed class ClaimsSection : ISection
{
    public string Code => "claims";

    public Markup Of(Edition edition)
    {
        if (edition.Input.Verdicts.Count == 0) return Blocks.Paragraph(edition.Say("claims.none"));
        return Blocks.All(
            Blocks.Sidenote(edition.Say("claims.rule")),
            Blocks.Paragraph(edition.Say("claims.intro")),
            Tensions(edition),
            Blocks.Heading(edition.Say("claims.by-verdict.title"), "claims-by-verdict"),
            Figures.FigureBlock.Of(edition, "claims-by-verdict"),
            Blocks.Heading(edition.Say("claims.ledger.title"), "ledger"),
            Blocks.Paragraph(edition.Say("claims.ledger.intro")),
            Filters(edition),
            Markup.Of($"<ol class=\"ledger\">{edition.Input.Verdicts.Select(v => Entry(edition, v))}</ol>\n"));
    }

    private static Markup Tensions(Edition edition)
    {
        if (edition.Study.Tensions.Count == 0) return Markup.Nothing;
        var items = edition.Study.Tensions.Select(t => Markup.Of($"""
            <li id="tension-{t.Code}"><p>{edition.Name(t.Text)}</p><p class="codes">{Phrase.Join(" ", t.Claims.Select(c => Link(c)))}</p></li>

            """));
        return Blocks.All(
            Blocks.Heading(edition.Say("claims.tensions.title"), "tensions"),
            Blocks.Paragraph(edition.Say("claims.tensions.intro")),
            Markup.Of($"<ol class=\"tensions\">{items}</ol>\n"));
    }

    private static Phrase Link(string claim) => new(claim, $"<a href=\"#claim-{Escape.Html(claim)}\"><bdi>{Escape.Html(claim)}</bdi></a>");

    private static Markup Filters(Edition edition)
    {
        var verdicts = Enum.GetValues<VerdictKind>().Select(kind => Markup.Of($"<option value=\"{Words.Of(kind)}\">{edition.Say($"verdicts.{Words.Of(kind)}")}</option>"));
        var sectors = edition.Study.Sectors.Sectors.Select(sector => Markup.Of($"<option value=\"{sector.Code}\">{edition.Name(sector.Names)}</option>"));
        return Markup.Of($"""
            <form class="filters" hidden data-filters="ledger" aria-label="{edition.Say("claims.filter.title").Plain}">
            <label>{edition.Say("claims.filter.text")} <input type="search" name="text" autocomplete="off"></label>
            <label>{edition.Say("claims.filter.verdict")} <select name="verdict"><option value="">{edition.Say("claims.filter.all")}</option>{verdicts}</select></label>
            <label>{edition.Say("claims.filter.sector")} <select name="sector"><option value="">{edition.Say("claims.filter.all")}</option>{sectors}</select></label>
            <output aria-live="polite"></output>
            </form>

            """);
    }

    private static Markup Entry(Edition edition, Verdict verdict)
    {
        var claim = verdict.Claim;
        var kind = Words.Of(verdict.Kind);
        return Markup.Of($"""
            <li id="claim-{claim.Code}" data-verdict="{(claim.IsEmpirical ? kind : "")}" data-sectors="{string.Join(' ', claim.Sectors)}">
            <p class="head"><span class="code"><bdi>{claim.Code}</bdi></span> {Badge(edition, claim, kind)}</p>
            <p class="claim">{edition.Name(claim.Text)}</p>
            <p class="coding">{Coding(edition, claim)}</p>
            {Bearings(edition, verdict)}
            </li>

            """);
    }

    private static Markup Badge(Edition edition, Claim claim, string kind) => claim.IsEmpirical
        ? Markup.Of($"<span class=\"badge\" data-verdict=\"{kind}\">{edition.Say($"verdicts.{kind}")}</span>")
        : Markup.Of($"<span class=\"badge\" data-verdict=\"none\">{edition.Say($"claim-kinds.{Words.Of(claim.Kind)}")}</span>");

    private static Phrase Coding(Edition edition, Claim claim)
    {
        var parts = new List<Phrase>
        {
            edition.Say("claims.coding.page", ("page", edition.Digits(claim.Passage.Page))),
            edition.Say("claims.coding.kind", ("kind", edition.Say($"claim-kinds.{Words.Of(claim.Kind)}"))),
        };
        if (claim.Actors.Count > 0) parts.Add(edition.Say("claims.coding.actors", ("actors", Phrase.Join(edition.Say("list.separator").Plain, claim.Actors.Select(a => Coded(edition, a))))));
        if (claim.Sectors.Count > 0) parts.Add(edition.Say("claims.coding.sectors", ("sectors", Phrase.Join(edition.Say("list.separator").Plain, claim.Sectors.Select(s => (Phrase)edition.NameOf(s))))));
        if (claim.Levels.Count > 0) parts.Add(edition.Say("claims.coding.levels", ("levels", Phrase.Join(edition.Say("list.separator").Plain, claim.Levels.Select(l => (Phrase)edition.NameOf(l))))));
        parts.Add(edition.Say("claims.coding.when", ("when", When(edition, claim.When))));
        parts.Add(edition.Say("claims.coding.place", ("place", Coded(edition, claim.Place))));
        parts.Add(edition.Say("claims.coding.mechanism", ("mechanism", Coded(edition, claim.Mechanism))));
        if (claim.Cites.Count > 0) parts.Add(edition.Say("claims.coding.cites", ("cites", Phrase.Join(edition.Say("list.separator").Plain, claim.Cites.Select(edition.Cite)))));
        return Phrase.Join(" · ", parts);
    }

    // Codings are words of the coder, in English; where they are codes they have names in each language.
    private static Phrase Coded(Edition edition, string word)
    {
        if (edition.Language == Language.English) return edition.NameOf(word);
        if (word.Contains(", ", StringComparison.Ordinal) && !Edition.IsCoding(word)) return Phrase.Join(edition.Say("list.separator").Plain, word.Split(", ").Select(w => Coded(edition, w)));
        var name = edition.NameOf(word);
        return name != word && !Edition.IsCoding(word) ? name : edition.Coding(word);
    }

    private static Phrase When(Edition edition, string when) => when switch
    {
        "unclear" => edition.Say("claims.coding.unclear"),
        "undated" => edition.Say("claims.coding.undated"),
        _ when when.All(letter => char.IsAsciiDigit(letter) || letter == '–') => edition.Digits(when),
        _ => Coded(edition, when),
    };

    private static Markup Bearings(Edition edition, Verdict verdict)
    {
        var lines = new List<Phrase>();
        foreach (var test in verdict.Claim.Tests)
        {
            // Tests that share a note follow one another; the note is printed once, after the last of them.
            lines.Add(Bearing(edition, verdict, test));
            var next = verdict.Claim.Tests.SkipWhile(t => !ReferenceEquals(t, test)).Skip(1).FirstOrDefault();
            if (test.Note is { } note && next?.Note != note) lines.Add(edition.Say("claims.note", ("note", edition.Name(note))));
        }

        if (verdict is { Kind: VerdictKind.NotYetTested, For.Count: > 0 }) lines.Add(edition.Say("claims.one-witness"));
        if (verdict.Claim.Untested is { } untested)
        {
            lines.Add(edition.Say(untested.IsUntestable ? "claims.untestable" : "claims.untested", ("why", edition.Name(untested.Why))));
        }
        else if (verdict.Claim.Tests.Count == 0 && verdict.Claim.IsEmpirical)
        {
            lines.Add(edition.Say("claims.no-test"));
        }

        return Blocks.List(lines, "bearings");
    }

    private static Phrase Bearing(Edition edition, Verdict verdict, ClaimTest test)
    {
        var side = verdict.For.Contains(test.Finding) ? "for" : verdict.Against.Contains(test.Finding) ? "against" : verdict.Silent.Contains(test.Finding) ? "silent" : "absent";
        var finding = edition.Book.Find(test.Finding);
        var what = finding is null ? Edition.Latin(test.Finding) : edition.Titled(finding);
        return edition.Say($"claims.bearing.{side}", ("what", what), ("value", edition.WithRange(finding)), ("prediction", Prediction(edition, test, finding)));
    }

    private static Phrase Prediction(Edition edition, ClaimTest test, Finding? finding)
    {
        var stated = Phrase.Join(edition.Say("list.or").Plain, test.Readings.Select(r => (Phrase)edition.WriteLike(finding, r)));
        return test.Relation switch
        {
            Relation.AtLeast => edition.Say("relations.at-least", ("stated", stated)),
            Relation.AtMost => edition.Say("relations.at-most", ("stated", stated)),
            Relation.Equal => edition.Say("relations.equal", ("stated", stated)),
            Relation.Positive => edition.Say("relations.positive"),
            Relation.Negative => edition.Say("relations.negative"),
            _ => edition.Say("relations.is", ("stated", edition.Label(test.Finding.Split(':')[0], test.Word ?? ""))),
        };
    }
}
