namespace Oxus.Numerics;

/// <summary>Sums in the order given, carrying the rounding error along (Neumaier 1974), so that a total does not depend on chunking or threads.</summary>
public struct ExactSum
{
    private double _sum, _lost;

    /// <summary>The total so far.</summary>
    public readonly double Total => _sum + _lost;

    /// <summary>Adds one term.</summary>
    public void Add(double term)
    {
        var sum = _sum + term;
        _lost += Math.Abs(_sum) >= Math.Abs(term) ? _sum - sum + term : term - sum + _sum;
        _sum = sum;
    }

    /// <summary>The sum of <paramref name="terms"/>.</summary>
    public static double Of(ReadOnlySpan<double> terms)
    {
        var sum = new ExactSum();
        foreach (var term in terms) sum.Add(term);
        return sum.Total;
    }

    /// <summary>The sum of <paramref name="terms"/>, in the order they come.</summary>
    public static double Of(IEnumerable<double> terms)
    {
        var sum = new ExactSum();
        foreach (var term in terms) sum.Add(term);
        return sum.Total;
    }
}
