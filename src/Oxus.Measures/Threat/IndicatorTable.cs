using Oxus.Domain.Actors;
using Oxus.Domain.Complexes;
using Oxus.Domain.Record;
using Oxus.Domain.Threat;
using Oxus.Domain.Time;

namespace Oxus.Measures.Threat;

/// <summary>One indicator over all states and years, laid out flat for the draws: cell = state × years + year.</summary>
internal sealed class IndicatorTable
{
    private readonly double[] _values, _errorsBelow, _errorsAbove, _carriedNoise;

    /// <summary>Reads an indicator.</summary>
    public IndicatorTable(ThreatIndicator indicator, StudyRecord record, IReadOnlyList<StateCode> states, Years years, int carryYears)
    {
        Indicator = indicator;
        var reading = new YearlyValues(record, years, carryYears);
        var cells = states.SelectMany(state => reading.Of(indicator, state)).ToList();
        _values = [.. cells.Select(c => c?.Value ?? double.NaN)];
        _errorsBelow = [.. cells.Select(c => c?.ErrorBelow ?? 0)];
        _errorsAbove = [.. cells.Select(c => c?.ErrorAbove ?? 0)];
        Coverage = [.. cells.Select(c => c?.Coverage ?? 0)];
        Rows = [.. cells.Select(c => c?.Rows ?? [])];
        Scale = new IndicatorScale(indicator, cells.OfType<YearlyValue>().Select(c => c.Value));
        Least = record.SeriesOf(indicator.Series)?.Minimum is { } least && (indicator.Per is null || least == 0) ? least : double.NegativeInfinity;
        var step = YearlyStep(cells, years.Count);
        _carriedNoise = [.. cells.Select(c => c is { Age: > 0 } ? step * Math.Sqrt(c.Age) : 0)];
    }

    /// <summary>The indicator.</summary>
    public ThreatIndicator Indicator { get; }

    /// <summary>Its scale.</summary>
    public IndicatorScale Scale { get; }

    /// <summary>For each cell, the share of what it asks for that was recorded.</summary>
    public IReadOnlyList<double> Coverage { get; }

    /// <summary>For each cell, the rows it was read from.</summary>
    public IReadOnlyList<IReadOnlyList<RowRef>> Rows { get; }

    private double Least { get; }

    /// <summary>Whether a value is known, recorded or carried.</summary>
    public bool Has(int cell) => !double.IsNaN(_values[cell]);

    /// <summary>The score by the definition alone.</summary>
    public double Nominal(int cell) => Scale.Score(_values[cell], Normalisation.Fixed, 0, 0);

    /// <summary>The score in one draw.</summary>
    /// <param name="cell">The cell; it must have a value.</param>
    /// <param name="error">How many standard errors the value is off.</param>
    /// <param name="drift">How many standard deviations a carried value has drifted since it was recorded.</param>
    /// <param name="way">How it is set between 0 and 1.</param>
    /// <param name="bestMoved">By which share of the way between them the best goalpost is moved.</param>
    /// <param name="worstMoved">By which share the worst is.</param>
    public double Score(int cell, double error, double drift, Normalisation way, double bestMoved, double worstMoved)
    {
        var value = Math.Max(Least, _values[cell] + error * (error < 0 ? _errorsBelow[cell] : _errorsAbove[cell]));
        var score = Scale.Score(value, way, bestMoved, worstMoved);
        return _carriedNoise[cell] > 0 ? Math.Clamp(score + drift * _carriedNoise[cell], 0, 1) : score;
    }

    // The root mean square change of the score from one recorded year to the next: the step of the random walk that a carried value is taken to follow.
    private double YearlyStep(List<YearlyValue?> cells, int years)
    {
        var (sum, count) = (0.0, 0);
        for (var cell = 1; cell < cells.Count; cell++)
        {
            if (cell % years == 0 || cells[cell] is not { Age: 0 } || cells[cell - 1] is not { Age: 0 }) continue;
            sum += Math.Pow(Nominal(cell) - Nominal(cell - 1), 2);
            count++;
        }

        return count > 0 ? Math.Sqrt(sum / count) : 0;
    }
}
