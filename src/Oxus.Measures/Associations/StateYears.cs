using Oxus.Domain.Actors;

namespace Oxus.Measures.Associations;

/// <summary>State-years with an outcome and one or two exposures, each as standardised ranks, from which means of states and of years are taken.</summary>
internal sealed class StateYears
{
    private readonly IReadOnlyList<(StateCode State, int Year)> _cases;
    private readonly double[] _outcome;
    private readonly IReadOnlyList<double[]> _exposures;

    /// <param name="cases">The state-years.</param>
    /// <param name="outcome">The outcome of each.</param>
    /// <param name="exposures">One or two exposures of each; the coefficient of the last is sought.</param>
    public StateYears(IReadOnlyList<(StateCode State, int Year)> cases, double[] outcome, params IReadOnlyList<double[]> exposures)
    {
        _cases = cases;
        _outcome = outcome;
        _exposures = exposures;
    }

    /// <summary>The states, in the order of their codes.</summary>
    public IReadOnlyList<StateCode> States => [.. _cases.Select(c => c.State).Distinct().Order()];

    /// <summary>The coefficient of the last exposure with states, years and the other exposure held constant, without one state if wished; null where it does not vary within them.</summary>
    public double? Coefficient(StateCode? without = null)
    {
        var kept = Enumerable.Range(0, _cases.Count).Where(i => _cases[i].State != without).ToArray();
        var outcome = Within(kept, _outcome);
        var sought = Within(kept, _exposures[^1]);
        if (_exposures.Count > 1)
        {
            var held = Within(kept, _exposures[0]);
            var square = Product(held, held);
            if (square <= 1e-9) return null;
            (outcome, sought) = (Less(outcome, held, Product(held, outcome) / square), Less(sought, held, Product(held, sought) / square));
        }

        var variance = Product(sought, sought);
        return variance <= 1e-9 ? null : Product(sought, outcome) / variance;
    }

    // Takes out means of states and of years in turn until neither is left; where cases are missing, one round does not do.
    private double[] Within(int[] kept, double[] values)
    {
        var left = kept.Select(i => values[i]).ToArray();
        var byState = Places(kept, i => _cases[i].State);
        var byYear = Places(kept, i => _cases[i].Year);
        for (var round = 0; round < 1000; round++)
        {
            if (Math.Max(Centre(left, byState), Centre(left, byYear)) < 1e-12) break;
        }

        return left;
    }

    private static List<int[]> Places<TKey>(int[] kept, Func<int, TKey> key) =>
        [.. Enumerable.Range(0, kept.Length).GroupBy(at => key(kept[at])).Select(g => g.ToArray())];

    private static double Centre(double[] values, List<int[]> groups)
    {
        var greatest = 0.0;
        foreach (var group in groups)
        {
            var mean = group.Sum(i => values[i]) / group.Length;
            foreach (var i in group) values[i] -= mean;
            greatest = Math.Max(greatest, Math.Abs(mean));
        }

        return greatest;
    }

    private static double Product(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();

    private static double[] Less(double[] values, double[] other, double times) => [.. values.Zip(other, (v, o) => v - times * o)];
}
