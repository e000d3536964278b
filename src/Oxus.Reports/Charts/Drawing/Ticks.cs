namespace Oxus.Reports.Charts.Drawing;

/// <summary>Round values for an axis.</summary>
internal static class Ticks
{
    /// <summary>Values of step 1, 2 or 5 times a power of ten that lie within a range, about as many as asked.</summary>
    public static IReadOnlyList<double> Between(double low, double high, int about, bool isCounted = false)
    {
        if (high <= low) return [low];
        var step = Step((high - low) / Math.Max(1, about));
        if (isCounted) step = Math.Max(1, Math.Round(step));
        var first = Math.Ceiling(low / step - 1e-9);
        var last = Math.Floor(high / step + 1e-9);
        return [.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => (first + i) * step).Select(v => Math.Round(v, 10))];
    }

    /// <summary>Round values as above, from the last that is not greater than a range to the first that is not less: two at least.</summary>
    public static IReadOnlyList<double> Spanning(double low, double high, int about)
    {
        if (high <= low) (low, high) = low == 0 ? (0, 1) : (low - Math.Abs(low) * 0.1, low + Math.Abs(low) * 0.1);
        var step = Step((high - low) / Math.Max(1, about));
        var first = Math.Floor(low / step + 1e-9);
        var last = Math.Ceiling(high / step - 1e-9);
        return [.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => Math.Round((first + i) * step, 10))];
    }

    /// <summary>How many decimals tell these ticks apart.</summary>
    public static int Decimals(IReadOnlyList<double> ticks)
    {
        for (var decimals = 0; decimals < 6; decimals++)
        {
            if (ticks.All(t => Math.Abs(Math.Round(t, decimals) - t) < 1e-9)) return decimals;
        }

        return 6;
    }

    /// <summary>Years so far apart that their labels fit.</summary>
    public static IReadOnlyList<int> OfYears(int from, int to, double width, double label)
    {
        var most = Math.Max(1, (int)(width / (label * 1.8)));
        var step = ((int[])[1, 2, 5, 10, 20, 50, 100]).First(s => (to - from) / s <= most || s == 100);
        return [.. Enumerable.Range(from, to - from + 1).Where(y => y % step == 0)];
    }

    private static double Step(double rough)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var factor = rough / power;
        return (factor < 1.5 ? 1 : factor < 3.5 ? 2 : factor < 7.5 ? 5 : 10) * power;
    }
}
