using Oxus.Domain.Actors;
using Oxus.Domain.Complexes;
using Oxus.Domain.Record;
using Oxus.Domain.Threat;
using Oxus.Domain.Time;

namespace Oxus.Measures.Threat;

/// <summary>The whole way from the record to the index, laid out so that one draw of choices and errors gives all states and years at once without touching the record again.</summary>
internal sealed class ThreatPipeline
{
    private readonly IndicatorTable[] _indicators;
    private readonly int[] _first;
    private readonly MissingModel?[] _missing;
    private readonly double[][] _dimensionCoverage;
    private readonly double[] _coverage;
    private readonly int _states, _years;

    /// <summary>Reads what the dimensions ask for.</summary>
    public ThreatPipeline(StudyRecord record, IReadOnlyList<StateCode> states, Years years, ThreatDefinition definition, IReadOnlyList<ThreatDimension> dimensions)
    {
        Dimensions = dimensions;
        Floor = definition.Floor;
        (_states, _years) = (states.Count, years.Count);
        _indicators = [.. dimensions.SelectMany(d => d.Indicators).Select(i => new IndicatorTable(i, record, states, years, definition.CarryYears))];
        _first = [.. dimensions.Select((_, d) => dimensions.Take(d).Sum(before => before.Indicators.Count))];
        Nominal = ThreatDraw.Nominal(dimensions, states.Count, definition.Floor);
        _missing = [.. _indicators.Select((_, k) => MissingModel.Of(_indicators, DimensionOf(k), k, Cells))];
        _dimensionCoverage = [.. dimensions.Select((_, d) => Enumerable.Range(0, Cells).Select(cell => CoverageIn(d, cell)).ToArray())];
        _coverage = [.. Enumerable.Range(0, Cells).Select(cell => Enumerable.Range(0, dimensions.Count).Sum(d => Nominal.Weights.Dimensions[d] * _dimensionCoverage[d][cell]))];
    }

    /// <summary>The dimensions.</summary>
    public IReadOnlyList<ThreatDimension> Dimensions { get; }

    /// <summary>The nominal floor.</summary>
    public double Floor { get; }

    /// <summary>The definition as it stands.</summary>
    public ThreatDraw Nominal { get; }

    /// <summary>How many cells: states × years.</summary>
    public int Cells => _states * _years;

    /// <summary>How many results a cell has: one a dimension, and the index last.</summary>
    public int Results => Dimensions.Count + 1;

    /// <summary>The cell of a state and year, both counted from 0.</summary>
    public int CellOf(int state, int year) => state * _years + year;

    /// <summary>A draw around the definition.</summary>
    public ThreatDraw Draw(Numerics.RandomStream stream) => ThreatDraw.Of(stream, Dimensions, _states, Floor);

    /// <summary>Share of the weight that is recorded: of one dimension, or of the index.</summary>
    public double Coverage(int cell, int result) => result < Dimensions.Count ? _dimensionCoverage[result][cell] : _coverage[cell];

    /// <summary>The first dimension of which nothing is known, or −1.</summary>
    public int EmptyDimension(int cell)
    {
        for (var d = 0; d < Dimensions.Count; d++)
        {
            if (!Members(d).Any(k => _indicators[k].Has(cell))) return d;
        }

        return -1;
    }

    /// <summary>The rows a result rests on: the record's, and those of the definition that scores them.</summary>
    public IEnumerable<RowRef> Rows(int cell, int result) =>
        (result < Dimensions.Count ? Members(result) : Enumerable.Range(0, _indicators.Length))
        .Where(k => _indicators[k].Has(cell))
        .SelectMany(k => _indicators[k].Rows[cell].Append(_indicators[k].Indicator.Row));

    /// <summary>The dimensions and the index of a cell in one draw; NaN where nothing is known of a dimension.</summary>
    /// <param name="draw">The draw.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="into">Receives one number a dimension, and the index last.</param>
    public void Evaluate(ThreatDraw draw, int cell, Span<double> into)
    {
        var complete = true;
        for (var d = 0; d < Dimensions.Count; d++)
        {
            into[d] = Dimension(draw, d, cell);
            complete &= !double.IsNaN(into[d]);
        }

        into[^1] = complete ? Means.Of(draw.Mean, into[..^1], draw.Weights.Dimensions, draw.Floor) : double.NaN;
    }

    private double Dimension(ThreatDraw draw, int dimension, int cell)
    {
        var state = cell / _years;
        var (from, to) = (_first[dimension], _first[dimension] + Dimensions[dimension].Indicators.Count);
        var (sum, weight, plain, known) = (0.0, 0.0, 0.0, 0);
        var (way, best, worst) = (draw.Normalisation.Way, draw.Normalisation.BestMoved, draw.Normalisation.WorstMoved);
        var (lonely, lonelyScore) = (-1, 0.0);
        for (var k = from; k < to; k++)
        {
            if (!_indicators[k].Has(cell)) continue;
            var person = k * _states + state;
            var score = _indicators[k].Score(cell, draw.Errors[person], draw.Imputation.Drift[person], way, best[k], worst[k]);
            plain += score;
            known++;
            if (k == draw.LeftOut)
            {
                (lonely, lonelyScore) = (k, score);
                continue;
            }

            sum += draw.Weights.Indicators[k] * score;
            weight += draw.Weights.Indicators[k];
        }

        if (known == 0) return double.NaN;

        // The only known indicator of a dimension cannot be left out.
        if (weight == 0) return lonely >= 0 ? lonelyScore : double.NaN;
        if (!draw.Imputation.DrawsMissing || known == to - from) return sum / weight;
        for (var k = from; k < to; k++)
        {
            if (k == draw.LeftOut || _indicators[k].Has(cell) || _missing[k] is not { } model) continue;
            sum += draw.Weights.Indicators[k] * model.Score(plain / known, draw.Imputation.Drift[k * _states + state]);
            weight += draw.Weights.Indicators[k];
        }

        return sum / weight;
    }

    private double CoverageIn(int dimension, int cell) => Members(dimension).Sum(k => Nominal.Weights.Indicators[k] * _indicators[k].Coverage[cell]);

    private IEnumerable<int> Members(int dimension) => Enumerable.Range(_first[dimension], Dimensions[dimension].Indicators.Count);

    private List<int> DimensionOf(int indicator)
    {
        var dimension = Array.FindLastIndex(_first, first => first <= indicator);
        return [.. Members(dimension)];
    }
}
