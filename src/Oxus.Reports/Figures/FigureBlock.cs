using Oxus.Reports.Charts;
using Oxus.Reports.Pages;

namespace Oxus.Reports.Figures;

/// <summary>A figure in the page: the drawing, its caption, its sources, and the table behind it.</summary>
internal static class FigureBlock
{
    /// <summary>The figure under a code; nothing where the findings hold nothing that it could show.</summary>
    public static Markup Of(Edition edition, string code) =>
        edition.Charts.FirstOrDefault(c => c.Code == code) is { } chart ? Block(edition, chart) : Markup.Nothing;

    /// <summary>All figures whose code is a word or begins with it, in the order they were made.</summary>
    public static Markup OfAll(Edition edition, string code) =>
        Blocks.All(edition.Charts.Where(c => c.Code == code || c.Code.StartsWith($"{code}-", StringComparison.Ordinal)).Select(c => Block(edition, c)));

    private static Markup Block(Edition edition, Chart chart)
    {
        var number = edition.Digits(edition.NextFigure());
        var drawing = new Markup(SvgRendering.Render(chart, edition.Language));
        var marks = chart.Marks.ToList();
        foreach (var mark in marks) edition.Show(mark);
        var kind = KindOf(marks);
        var table = chart is SpecificationCurveChart curve ? Designs(edition, curve) : Blocks.Table(
            edition.Name(chart.Texts.Title),
            [edition.Say("figure.mark"), edition.Say("table.value"), RangeHead(edition, kind)],
            marks.Select(m => (IReadOnlyList<Phrase>)[edition.Name(m.Label), Value(edition, chart, m), Range(edition, chart, m, kind)]));
        return Markup.Of($"""
            <figure id="figure-{chart.Code}">
            {drawing}
            <figcaption><b>{edition.Say("figure.number", ("number", number))} {edition.Name(chart.Texts.Title)}</b> {edition.Name(chart.Texts.Caption)} <span class="source-line">{edition.Name(chart.Texts.Source)}</span></figcaption>
            <details><summary>{edition.Say("figure.table")}</summary>
            {table}</details>
            </figure>

            """);
    }

    // A specification is known by its choices, so that its table names them.
    private static Markup Designs(Edition edition, SpecificationCurveChart curve)
    {
        var names = curve.Groups.SelectMany(g => g.Choices).ToDictionary(c => c.Code, c => edition.Name(c.Name), StringComparer.Ordinal);
        var kind = KindOf(curve.Marks);
        return Blocks.Table(
            edition.Name(curve.Texts.Title),
            [edition.Say("figure.mark"), edition.Say("figure.choices"), edition.Say("table.value"), RangeHead(edition, kind)],
            curve.Sorted.Zip(curve.Marks, (s, m) => (IReadOnlyList<Phrase>)
            [
                edition.Digits(s.Code),
                string.Join(edition.Say("list.separator").Plain, s.Choices.Where(names.ContainsKey).Select(c => names[c])),
                Value(edition, curve, m),
                Range(edition, curve, m, kind),
            ]));
    }

    private static Phrase Value(Edition edition, Chart chart, Mark mark) => mark.Datum switch
    {
        { Missing: { } missing } => Opening(edition, mark, edition.Name(missing), isGap: true),
        { Word: { } word } => Opening(edition, mark, edition.Name(word)),
        { Value: { } value } => Opening(edition, mark, edition.Write(value, chart.Numbers)),
        _ => Phrase.Nothing,
    };

    private static Phrase Range(Edition edition, Chart chart, Mark mark, Domain.Names? kind) => mark.Datum is { Low: { } low, High: { } high } && low < high
        ? Opening(edition, mark, edition.WriteRange(low, high, chart.Numbers)) + (kind is null && mark.Datum.RangeKind is { } own ? $" {edition.Name(own)}" : "")
        : Phrase.Nothing;

    // What the ranges mean, where they all mean the same: it then stands in the head of the column and not in each cell.
    private static Domain.Names? KindOf(IEnumerable<Mark> marks) => marks.Select(m => m.Datum.RangeKind).OfType<Domain.Names>().Distinct().Take(2).ToList() is [var only] ? only : null;

    private static Phrase RangeHead(Edition edition, Domain.Names? kind) =>
        kind is null ? edition.Say("table.range") : edition.Say("table.range-of", ("kind", edition.Name(kind)));

    private static Phrase Opening(Edition edition, Mark mark, string text, bool isGap = false) => mark.Datum switch
    {
        // The claims themselves are the source of their count.
        _ when mark.At.FirstOrDefault(a => a.Name == "bar") is { Value: { } verdict } => new Phrase(text, $"<a href=\"#ledger\" data-verdict=\"{Escape.Html(verdict)}\">{Escape.Html(text)}</a>"),
        { Findings: [var key, ..] } => edition.OpeningKey(key, text, isGap),
        { Rows: [var row, ..] } => edition.Opening(row, text),
        _ => text,
    };
}
