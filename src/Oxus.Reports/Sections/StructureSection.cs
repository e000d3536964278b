using Oxus.Domain.Complexes;
using Oxus.Evidence.Findings;
using Oxus.Reports.Figures;
using Oxus.Reports.Pages;

namespace Oxus.Reports.Sections;

/// <summary>The structure of the complex: who belongs to it, how power is spread, who is bound to whom and who is a rival of whom. Each number stands with the boundary it was taken under.</summary>
internal sealed class StructureSection : ISection
{
    public string Code => "structure";

    public Markup Of(Edition edition) => Blocks.All(
        Blocks.Paragraph(edition.Say("structure.intro")),
        Membership(edition),
        Polarity(edition),
        Type(edition),
        Relations(edition),
        Votes(edition));

    private static Markup Membership(Edition edition)
    {
        var complex = edition.Study.Definition.Complex;
        var boundaries = complex.Boundaries.Select(b => edition.Say(
            "structure.boundary", ("name", edition.Name(b.Names)), ("members", Names(edition, b.Members.Select(m => m.ToString()))), ("rationale", edition.Name(b.Rationale))));
        var around = new List<Phrase>();
        if (complex.Insulators.Count > 0) around.Add(edition.Say("structure.insulators", ("states", Names(edition, complex.Insulators.Select(s => s.ToString())))));
        if (complex.Adjacent.Count > 0) around.Add(edition.Say("structure.adjacent", ("complexes", Names(edition, complex.Adjacent.Select(a => a.Code)))));
        if (complex.GlobalPowers.Count > 0) around.Add(edition.Say("structure.powers", ("states", Names(edition, complex.GlobalPowers.Select(s => s.ToString())))));
        return Blocks.All(
            Blocks.Heading(edition.Say("structure.membership.title"), "boundaries"),
            Blocks.List(boundaries, "defined"),
            Blocks.List(around),
            FigureBlock.Of(edition, "map"));
    }

    private static Markup Polarity(Edition edition)
    {
        string[] measures = ["concentration", "concentration-index", "effective-poles", "entropy-poles", "power-movement"];
        var rows = edition.Study.Definition.Complex.Boundaries
            .Select(b => (Boundary: b, Last: edition.Of("effective-poles").LastOrDefault(f => f.Key.Subject == b.Code && f.IsDefined)))
            .Where(r => r.Last is not null)
            .Select(r => (IReadOnlyList<Phrase>)
            [
                edition.Name(r.Boundary.Names),
                edition.Period(r.Last!.Key.Period),
                .. measures.Select(m => edition.Stacked(edition.Book.Find(m, r.Boundary.Code, r.Last.Key.Period))),
            ]);
        return Blocks.All(
            Blocks.Heading(edition.Say("structure.polarity.title"), "polarity"),
            Blocks.Sidenote(edition.Say("structure.polarity.limit")),
            Blocks.Paragraph(edition.Say("structure.polarity.intro")),
            FigureBlock.Of(edition, "polarity"),
            Blocks.Table(edition.Say("structure.polarity.caption"), [edition.Say("table.boundary"), edition.Say("table.year"), .. measures.Select(m => (Phrase)edition.TitleOf(m))], rows));
    }

    private static Markup Type(Edition edition)
    {
        var boundaries = edition.Study.Definition.Complex.Boundaries;
        return Blocks.All(
            Blocks.Heading(edition.Say("structure.type.title"), "complex-type"),
            Blocks.Sidenote(edition.Remark("complex-type")),
            Blocks.Paragraph(edition.Say("structure.type.intro")),
            Blocks.Table(edition.Say("structure.type.caption"), [edition.Say("table.years"), .. boundaries.Select(b => (Phrase)edition.Name(b.Names))], Spells(edition, boundaries)),
            Distances(edition, boundaries));
    }

    // Years in which every boundary keeps its word stand in one row; the words open the last of them.
    private static IEnumerable<IReadOnlyList<Phrase>> Spells(Edition edition, IReadOnlyList<Boundary> boundaries)
    {
        var years = edition.Of("complex-type").Where(f => f.Key.Variant is null).GroupBy(f => f.Key.Period.To).OrderBy(g => g.Key)
            .Select(g => boundaries.Select(b => g.FirstOrDefault(f => f.Key.Subject == b.Code)).ToList()).ToList();
        for (var first = 0; first < years.Count;)
        {
            var last = first;
            while (last + 1 < years.Count && years[first].Zip(years[last + 1]).All(pair => Same(pair.First, pair.Second))) last++;
            if (years[first].OfType<Finding>().FirstOrDefault() is { } from && years[last].OfType<Finding>().FirstOrDefault() is { } to)
            {
                yield return [edition.Period(new(from.Key.Period.From, to.Key.Period.To)), .. years[last].Select(f => edition.Number(f))];
            }

            first = last + 1;
        }
    }

    private static bool Same(Finding? one, Finding? other) => one?.Label == other?.Label && one?.Undefined?.Code == other?.Undefined?.Code;

    private static Markup Distances(Edition edition, IReadOnlyList<Boundary> boundaries)
    {
        var all = edition.Of("complex-type-distance").ToList();
        var year = all.Where(f => f.IsDefined).Select(f => f.Key.Period.To).DefaultIfEmpty(0).Max();
        var rows = all.Where(f => f.Key.Period.To == year).GroupBy(f => f.Key.Variant ?? "", StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(threshold => (IReadOnlyList<Phrase>)
            [
                edition.Variant("complex-type-distance", threshold.Key),
                edition.Unit(threshold.First().Unit),
                .. boundaries.Select(b => edition.Stacked(threshold.FirstOrDefault(f => f.Key.Subject == b.Code))),
            ]);
        return Blocks.Table(
            edition.Say("structure.distance.caption", ("year", edition.Digits(year))),
            [edition.Say("structure.distance.threshold"), edition.Say("table.unit"), .. boundaries.Select(b => (Phrase)edition.Name(b.Names))],
            rows);
    }

    private static Markup Relations(Edition edition)
    {
        string[] measures = ["bloc-polarisation", "frustration"];
        var columns = measures.SelectMany(m => (string?[])(m == "frustration" ? [null, "balance", "triangles"] : [null, "gpol", "cmoi"]), (m, v) => (Measure: m, Variant: v)).ToList();
        var rows = edition.Study.Definition.Complex.Boundaries.Select(b =>
        {
            var last = measures.SelectMany(edition.Of).Where(f => f.Key.Subject == b.Code && f.IsDefined).Select(f => f.Key.Period.To).DefaultIfEmpty(0).Max();
            return last == 0 ? null : (IReadOnlyList<Phrase>)
            [
                edition.Name(b.Names),
                edition.Digits(last),
                .. columns.Select(c => edition.Stacked(edition.Book.Find(c.Measure, b.Code, last, c.Variant))),
            ];
        }).OfType<IReadOnlyList<Phrase>>();
        return Blocks.All(
            Blocks.Heading(edition.Say("structure.relations.title"), "relations"),
            Blocks.Paragraph(edition.Say("structure.relations.intro")),
            FigureBlock.OfAll(edition, "network"),
            Blocks.Table(
                edition.Say("structure.relations.caption"),
                [
                    edition.Say("table.boundary"),
                    edition.Say("table.year"),
                    .. columns.Select(c => c.Variant is { } v ? (Phrase)edition.Variant(c.Measure, v) : edition.TitleOf(c.Measure)),
                ],
                rows));
    }

    private static Markup Votes(Edition edition) => Blocks.All(
        Blocks.Heading(edition.Say("structure.votes.title"), "votes"),
        Blocks.Paragraph(edition.Say("structure.votes.intro")),
        FigureBlock.Of(edition, "vote-similarity"));

    private static Phrase Names(Edition edition, IEnumerable<string> codes) => Phrase.Join(edition.Say("list.separator").Plain, codes.Select(c => (Phrase)edition.NameOf(c)));
}
