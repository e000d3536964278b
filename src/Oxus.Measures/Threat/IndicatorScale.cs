using Oxus.Domain.Threat;
using Oxus.Numerics;

namespace Oxus.Measures.Threat;

/// <summary>How values are set between 0 and 1.</summary>
internal enum Normalisation
{
    /// <summary>Between the goalposts of the definition, clipped.</summary>
    Fixed,

    /// <summary>Between goalposts each moved by up to a fifth of the way between them.</summary>
    Moved,

    /// <summary>Between the 5th and the 95th percentile of all states and years: what winsorising would keep.</summary>
    Percentiles,

    /// <summary>The share of all states and years that fare better.</summary>
    Rank,
}

/// <summary>Turns values of one indicator into scores: 0 at the best, 1 at the worst. Every way of doing so holds for all years alike, since a scale made anew each year destroys trends.</summary>
internal sealed class IndicatorScale
{
    private readonly bool _bends;
    private readonly double _best, _worst, _bestPercentile, _worstPercentile;
    private readonly double[] _ascending;

    /// <summary>The scale of an indicator.</summary>
    /// <param name="indicator">Its goalposts and its bend.</param>
    /// <param name="pool">Its values in all states and years.</param>
    public IndicatorScale(ThreatIndicator indicator, IEnumerable<double> pool)
    {
        _bends = indicator.Transform == Transform.Log1p;
        (_best, _worst) = (Bent(indicator.Best), Bent(indicator.Worst));
        if (_best == _worst) throw new ArgumentException($"the goalposts of {indicator.Code} are the same", nameof(indicator));
        _ascending = [.. pool.Select(Bent).Order()];
        (_bestPercentile, _worstPercentile) = (_best, _worst);
        if (_ascending.Length == 0) return;
        var (low, high) = (Quantiles.OfSorted(_ascending, 0.05), Quantiles.OfSorted(_ascending, 0.95));
        if (low < high) (_bestPercentile, _worstPercentile) = _best < _worst ? (low, high) : (high, low);
    }

    /// <summary>The score of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="way">How it is set between 0 and 1.</param>
    /// <param name="bestMoved">By which share of the way between them the best goalpost is moved.</param>
    /// <param name="worstMoved">By which share the worst is.</param>
    public double Score(double value, Normalisation way, double bestMoved, double worstMoved)
    {
        var bent = Bent(value);
        var span = _worst - _best;
        return way switch
        {
            Normalisation.Fixed => Between(bent, _best, _worst),
            Normalisation.Moved => Between(bent, _best + bestMoved * span, _worst + worstMoved * span),
            Normalisation.Percentiles => Between(bent, _bestPercentile, _worstPercentile),
            _ => ShareThatFaresBetter(bent),
        };
    }

    // ln(1 + x), mirrored below zero so that every value has a place.
    private double Bent(double value) => !_bends ? value : value < 0 ? -Math.Log(1 - value) : Math.Log(1 + value);

    private static double Between(double bent, double best, double worst) => Math.Clamp((bent - best) / (worst - best), 0, 1);

    private double ShareThatFaresBetter(double bent)
    {
        if (_ascending.Length < 2) return Between(bent, _best, _worst);
        var better = _best < _worst ? Below(bent) : _ascending.Length - Below(double.BitIncrement(bent));
        return Math.Min(1, better / (_ascending.Length - 1.0));
    }

    private int Below(double bent)
    {
        var (from, to) = (0, _ascending.Length);
        while (from < to)
        {
            var middle = (from + to) >>> 1;
            if (_ascending[middle] < bent) from = middle + 1;
            else to = middle;
        }

        return from;
    }
}
