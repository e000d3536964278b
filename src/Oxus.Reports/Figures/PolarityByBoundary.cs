using Oxus.Reports.Charts;

namespace Oxus.Reports.Figures;

/// <summary>Effective poles over the years, a line for each boundary: polarity is never printed without the choice it rests on.</summary>
internal sealed class PolarityByBoundary : IFigure
{
    public string Code => "polarity";

    public IEnumerable<Chart> Of(Bilingual both)
    {
        var findings = both.Of("effective-poles").ToList();
        if (!findings.Any(f => f.IsDefined)) yield break;
        var series = both.Study.Definition.Complex.Boundaries
            .Select(b => new LineSeries(b.Code, b.Names, [.. findings.Where(f => f.Key.Subject == b.Code).Select(f => new LinePoint(f.Key.Period.To, both.Datum(f)))]))
            .Where(s => s.Points.Any(p => p.Datum.IsDrawn))
            .ToList();
        yield return new LineChart(both.Texts(Code, Code, findings), [new LinePanel(null, series)], both.TitleOf("effective-poles")) { Least = 1, Period = both.Study.Definition.Years };
    }
}
