using Oxus.Domain.Actors;
using Oxus.Domain.Record;
using Oxus.Reports.Charts;

namespace Oxus.Reports.Figures;

/// <summary>Who is bound to whom by a security pact, and who is whose rival, in a few years from the first to the last that the record lists completely.</summary>
internal sealed class PactsAndRivalries : IFigure
{
    private const int Panels = 4;

    public string Code => "network";

    public IEnumerable<Chart> Of(Bilingual both)
    {
        var record = both.Study.Record;
        var complex = both.Study.Definition.Complex;
        var years = both.Study.Definition.Years.Each.Where(y => Lists(record.SeriesOf("treaties"), y) && Lists(record.SeriesOf(TieKinds.Rivalry), y)).ToList();
        List<StateCode> states = [.. complex.Boundaries.SelectMany(b => b.Members).Concat(complex.Insulators).Concat(complex.GlobalPowers).Distinct().Order()];
        if (years.Count < Panels || states.Count < 3) yield break;
        var shown = Enumerable.Range(0, Panels).Select(i => years[i * (years.Count - 1) / (Panels - 1)]).ToList();
        var panels = shown.Select(year => new NetworkPanel(both.Period(year), [.. Dyad.Among(states).SelectMany(pair => Ties(both, pair, year))]) { Present = [.. states.Where(s => both.Study.States.GetValueOrDefault(s)?.ExistedIn(year) != false).Select(s => s.ToString())] }).ToList();
        if (panels.All(p => p.Ties.Count == 0)) yield break;
        var sources = panels.SelectMany(p => p.Ties).SelectMany(t => t.Datum.Rows).Select(both.English.SourceOf).OfType<string>().Distinct(StringComparer.Ordinal);
        yield return new NetworkChart(both.TextsOf(Code, Code, sources, ("years", both.Both(e => string.Join(e.Say("list.separator").Plain, shown.Select(y => e.Digits(y)))))), [.. states.Select(s => Node(both, s))], panels)
        {
            Layout = NetworkLayout.Circle,
            Classes = [new Class("member", both.Say("figures.network.member"), Tone.Blue, Fill.Solid), new Class("other", both.Say("figures.network.other"), Tone.Grey, Fill.Light)],
            Positive = both.Say("figures.network.pact"),
            Negative = both.Say("figures.network.rivalry"),
        };
    }

    private static NetworkNode Node(Bilingual both, StateCode state) => new(state.ToString(), both.NameOf(state), both.Members.Contains(state) ? "member" : "other");

    private static IEnumerable<NetworkTie> Ties(Bilingual both, Dyad pair, int year)
    {
        var ties = both.Study.Record.TiesBetween(pair).Where(t => t.When.HoldsAtEndOf(year)).ToList();
        var pacts = ties.Where(t => TieKinds.SecurityPacts.Contains(t.Kind)).SelectMany(t => t.Rows).Distinct().Order().ToList();
        var rivalries = ties.Where(t => t.Kind == TieKinds.Rivalry).SelectMany(t => t.Rows).Distinct().Order().ToList();
        if (pacts.Count > 0) yield return new NetworkTie(pair.First.ToString(), pair.Second.ToString(), IsPositive: true, Datum.OfWord(both.Say("figures.network.pact")) with { Rows = pacts });
        if (rivalries.Count > 0) yield return new NetworkTie(pair.First.ToString(), pair.Second.ToString(), IsPositive: false, Datum.OfWord(both.Say("figures.network.rivalry")) with { Rows = rivalries });
    }

    private static bool Lists(Series? series, int year) => series?.Coverages.Any(c => c.Absence == Absence.Zero && c.Years.Has(year)) == true;
}
