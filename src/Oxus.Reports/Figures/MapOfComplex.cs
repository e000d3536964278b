using Oxus.Domain.Actors;
using Oxus.Domain.Complexes;
using Oxus.Domain.Record;
using Oxus.Reports.Charts;

namespace Oxus.Reports.Figures;

/// <summary>Where the complex lies: members under the first boundary, states that another boundary counts in, insulators, neighbours, powers.</summary>
internal sealed class MapOfComplex : IFigure
{
    public string Code => "map";

    public IEnumerable<Chart> Of(Bilingual both)
    {
        var complex = both.Study.Definition.Complex;
        var inner = both.Members.ToHashSet();
        if (!both.Study.Outlines.Any(o => inner.Contains(o.State))) yield break;
        (string Code, HashSet<StateCode> States, Tone Tone, Fill Fill)[] roles =
        [
            ("member", inner, Tone.Blue, Fill.Solid),
            ("insulator", [.. complex.Insulators], Tone.Orange, Fill.Hatched),
            ("counted-in", [.. complex.Boundaries.Skip(1).SelectMany(b => b.Members)], Tone.Sky, Fill.Banded),
            ("power", [.. complex.GlobalPowers], Tone.Grey, Fill.Light),
            ("adjacent", [.. complex.Adjacent.SelectMany(a => a.Members)], Tone.Grey, Fill.Dotted),
        ];
        var areas = both.Study.Outlines
            .Select(o => (Outline: o, Role: roles.FirstOrDefault(r => r.States.Contains(o.State)).Code))
            .Where(a => a.Role is not null)
            .OrderBy(a => a.Outline.State)
            .Select(a => new MapArea(a.Outline, both.NameOf(a.Outline.State), Datum.OfWord(both.Say($"figures.map.{a.Role}")) with { Rows = [RowOf(complex, a.Outline.State)] }, a.Role))
            .ToList();
        yield return new MapChart(both.TextsOf(Code, Code, ["natural-earth-4.1"], ("complex", complex.Names)), areas)
        {
            Surroundings = [.. both.Study.Outlines.Where(o => areas.All(a => a.Outline.State != o.State))],
            Focus = [.. inner.Concat(complex.Insulators).Order().Select(s => s.ToString())],
            Classes = [.. roles.Where(r => areas.Any(a => a.Class == r.Code)).Select(r => new Class(r.Code, both.Say($"figures.map.{r.Code}"), r.Tone, r.Fill))],
        };
    }

    // The first line of the definition that gives a state its place.
    private static RowRef RowOf(Complex complex, StateCode state) =>
        complex.Boundaries.FirstOrDefault(b => b.Members.Contains(state))?.Row is { Line: > 0 } boundary && !complex.Insulators.Contains(state) ? boundary
            : complex.Adjacent.FirstOrDefault(a => a.Members.Contains(state))?.Row is { Line: > 0 } adjacent ? adjacent
            : complex.Row;
}
