using Oxus.Domain.Actors;
using Oxus.Reports.Figures;
using Oxus.Reports.Pages;

namespace Oxus.Reports.Sections;

/// <summary>The threat to each state in four dimensions, with intervals, coverage and ranks; and the three numbers of the nexus, which are never made into one here.</summary>
internal sealed class ThreatSection : ISection
{
    public string Code => "threat";

    public Markup Of(Edition edition)
    {
        if (edition.Study.Threat is null || !edition.Of("threat").Any()) return Blocks.Paragraph(edition.Say("threat.none"));
        var members = edition.Study.Definition.Complex.Boundaries[0].Members.Order().ToList();
        var year = WellCovered.Year(edition, members);
        return Blocks.All(
            Blocks.Sidenote(edition.Say("threat.limit")),
            Blocks.Paragraph(edition.Say("threat.intro")),
            year is { } y ? Profile(edition, members, y) : Blocks.Paragraph(edition.Say("threat.no-year")),
            FigureBlock.Of(edition, "threat-over-time"),
            year is { } z ? Sensitivity(edition, members, z) : Markup.Nothing,
            Nexus(edition, members),
            Indicators(edition));
    }

    private static Markup Profile(Edition edition, IReadOnlyList<StateCode> members, int year)
    {
        var dimensions = edition.Study.Threat!.Dimensions;
        var rows = members.Select(state =>
        {
            var index = edition.Book.Find("threat", state.ToString(), year);
            return (IReadOnlyList<Phrase>)
            [
                edition.NameOf(state),
                edition.Stacked(index),
                .. dimensions.Select(d => edition.Stacked(edition.Book.Find("threat", state.ToString(), year, d.Code))),
                index is { IsDefined: true } ? edition.Coverage(index) : Phrase.Nothing,
                edition.Stacked(edition.Book.Find("threat-rank", state.ToString(), year), 0),
            ];
        });
        return Blocks.All(
            Blocks.Heading(edition.Say("threat.profile.title", ("year", edition.Digits(year))), "threat-profile"),
            Blocks.Paragraph(edition.Say("threat.profile.intro", ("year", edition.Digits(year)))),
            Careful(edition, members, year),
            FigureBlock.Of(edition, "threat-profile"),
            Blocks.Table(
                edition.Say("threat.profile.caption", ("year", edition.Digits(year))),
                [
                    edition.Say("table.state"),
                    edition.TitleOf("threat"),
                    .. dimensions.Select(d => (Phrase)edition.Name(d.Names)),
                    edition.Say("table.coverage"),
                    edition.TitleOf("threat-rank"),
                ],
                rows,
                "wide"));
    }

    // The wording of the methods specification, §3.4, for each state and its most threatening dimension.
    private static Markup Careful(Edition edition, IReadOnlyList<StateCode> members, int year)
    {
        var sentences = new List<Phrase>();
        foreach (var state in members)
        {
            if (edition.Book.Find("threat", state.ToString(), year) is not { IsDefined: true, Interval: { } interval } threat) continue;
            var sentence = edition.Say(
                "threat.careful",
                ("state", edition.NameOf(state)),
                ("year", edition.Digits(year)),
                ("value", edition.Number(threat)),
                ("kind", edition.IntervalKind(interval.Kind)),
                ("low", edition.Part(threat, interval.Low)),
                ("high", edition.Part(threat, interval.High)),
                ("coverage", edition.Coverage(threat)));
            var orders = edition.Of("threat-order")
                .Where(f => f.Key.Period.To == year && f is { IsDefined: true, Value: not null } && f.Key.Subject.StartsWith(state.ToString(), StringComparison.Ordinal))
                .Where(f => members.Any(m => f.Key.Subject.EndsWith(m.ToString(), StringComparison.Ordinal)))
                .ToList();
            if (orders.Count == 0) sentence += ".";
            else
            {
                var above = orders.Select(f => edition.Say(
                    "threat.order", ("other", edition.NameOf(f.Key.Subject[^3..])), ("share", edition.Opening(f, edition.Digits($"{Math.Round(100 * f.Value!.Value)}%")))));
                sentence += edition.Say("threat.orders", ("orders", Phrase.Join(edition.Say("list.separator").Plain, above)));
            }

            sentences.Add(sentence);
        }

        return Blocks.List(sentences, "careful");
    }

    private static Markup Sensitivity(Edition edition, IReadOnlyList<StateCode> members, int year)
    {
        var findings = edition.Of("threat-sensitivity").Where(f => f.Key.Period.To == year && members.Any(m => m.ToString() == f.Key.Subject)).ToList();
        if (findings.Count == 0)
        {
            var last = edition.Of("threat-sensitivity").Where(f => f.IsDefined).Select(f => f.Key.Period.To).DefaultIfEmpty(0).Max();
            findings = [.. edition.Of("threat-sensitivity").Where(f => f.Key.Period.To == last && members.Any(m => m.ToString() == f.Key.Subject))];
        }

        var shown = findings.Count > 0 ? findings[0].Key.Period.To : year;
        var factors = findings.Select(f => f.Key.Variant ?? "").Where(v => !v.EndsWith("-total", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal).ToList();
        var rows =
            from state in findings.GroupBy(f => f.Key.Subject, StringComparer.Ordinal)
            from share in new[] { (Suffix: "", Name: "alone"), (Suffix: "-total", Name: "total") }
            select (IReadOnlyList<Phrase>)
            [
                edition.NameOf(state.Key),
                edition.Say($"threat.sensitivity.{share.Name}"),
                .. factors.Select(factor => edition.Stacked(state.FirstOrDefault(f => f.Key.Variant == factor + share.Suffix))),
            ];
        return Blocks.All(
            Blocks.Heading(edition.Say("threat.sensitivity.title"), "threat-sensitivity"),
            Blocks.Paragraph(edition.Say("threat.sensitivity.intro") + (shown == year ? Phrase.Nothing : edition.Say("threat.sensitivity.other-year", ("year", edition.Digits(shown)), ("profile", edition.Digits(year))))),
            Blocks.Table(edition.Say("threat.sensitivity.caption", ("year", edition.Digits(shown))), [edition.Say("table.state"), edition.Say("threat.sensitivity.share"), .. factors.Select(f => (Phrase)edition.Variant("threat-sensitivity", f))], rows, "wide"));
    }

    private static Markup Nexus(Edition edition, IReadOnlyList<StateCode> members)
    {
        string[] measures = ["trafficking-exposure", "terrorism", "linkage", "narco-terror"];
        var year = measures[..3].SelectMany(edition.Of).Where(f => f.IsDefined && f.Key.Variant is null)
            .GroupBy(f => f.Key.Period.To).Where(g => members.All(m => measures[..3].All(k => g.Any(f => f.Key.Measure == k && f.Key.Subject == m.ToString()))))
            .Select(g => g.Key).DefaultIfEmpty(0).Max();
        if (year == 0) year = measures.SelectMany(edition.Of).Where(f => f.IsDefined).Select(f => f.Key.Period.To).DefaultIfEmpty(0).Max();
        if (year == 0) return Markup.Nothing;
        var rows = members.Select(state => (IReadOnlyList<Phrase>)
            [edition.NameOf(state), .. measures.Select(m => edition.Stacked(edition.Book.Find(m, state.ToString(), year)))]);
        return Blocks.All(
            Blocks.Heading(edition.Say("threat.nexus.title"), "nexus"),
            Blocks.Sidenote(edition.Say("threat.nexus.limit")),
            Blocks.Paragraph(edition.Say("threat.nexus.intro")),
            FigureBlock.Of(edition, "nexus"),
            Blocks.Table(edition.Say("threat.nexus.caption", ("year", edition.Digits(year))), [edition.Say("table.state"), .. measures.Select(m => (Phrase)edition.TitleOf(m))], rows, "wide"));
    }

    private static Markup Indicators(Edition edition)
    {
        var rows = edition.Study.Threat!.Dimensions.SelectMany(d => d.Indicators, (d, i) => (IReadOnlyList<Phrase>)
        [
            edition.Name(i.Names),
            edition.Name(d.Names),
            edition.Opening(i.Row, edition.Say("threat.indicators.goalposts", ("best", edition.Write(i.Best)), ("worst", edition.Write(i.Worst))).Plain),
            i.Caveat is { } caveat ? edition.Name(caveat) : "",
        ]);
        return Markup.Of($"""
            <details><summary>{edition.Say("threat.indicators.title")}</summary>
            {Blocks.Paragraph(edition.Say("threat.indicators.intro"))}{Blocks.Table(edition.Say("threat.indicators.caption"), [edition.Say("threat.indicators.indicator"), edition.Say("threat.indicators.dimension"), edition.Say("threat.indicators.range"), edition.Say("threat.indicators.caveat")], rows, "wide")}
            </details>

            """);
    }
}
