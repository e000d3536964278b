using System.Globalization;
using Oxus.Inference.Calibration;
using Oxus.Inference.Panels;
using Oxus.Inference.Permutation;
using Oxus.Inference.Power;
using Oxus.Numerics;

namespace Oxus.Benchmarks;

/// <summary>The table of false positives of the methods specification §6.1, simulated anew beside its published numbers.</summary>
internal static class FalsePositiveTable
{
    private const int DefaultDraws = 3000, Permutations = 199, PowerPanels = 24;
    private const ulong Seed = 61;
    private const double Tolerance = 0.03;

    private static readonly Row[] Published =
    [
        new(20, 30, 0.47, 0.33, 0.15, 0.058, 0.12),
        new(20, 10, 0.39, 0.28, 0.15, null, 0.16),
        new(6, 30, 0.24, 0.15, 0.59, 0.060, 0.25),
        new(5, 30, 0.21, 0.17, 0.63, 0.054, 0.29),
    ];

    /// <summary>Reads the options: none, or how many panels to simulate.</summary>
    public static bool TryDraws(string[] options, out int draws)
    {
        draws = DefaultDraws;
        return options is []
            || (options is ["--draws", var text] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out draws) && draws > 0);
    }

    /// <summary>Simulates, prints, and says whether every rate lies within three points of the published one.</summary>
    /// <returns>0 where all do, 1 where one does not.</returns>
    public static int Print(int draws, TextWriter to)
    {
        to.WriteLine($"False positives at a nominal 5%, {draws} panels a row, {Permutations} permutations each; published values in brackets");
        to.WriteLine("states x years   independent     by pair         dyad-robust     negative   permutation     detectable at 80%");
        var outside = new List<string>();
        foreach (var row in Published)
        {
            var measured = new FalsePositives(row.States, row.Years).Count(draws, Permutations, new LocalReplicator(), Seed);
            to.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{$"{row.States} x {row.Years}",-17}{Beside(measured.Independent, row.Independent)}{Beside(measured.ClusteredByPair, row.ByPair)}{Beside(measured.DyadRobust, row.DyadRobust)}{measured.NegativeVariance,8:P1}   {Beside(measured.NodePermutation!.Value, row.Permutation)}{Detectable(row):F2} [{row.Detectable:F2}]"));
            Check(outside, row, "independent", measured.Independent, row.Independent);
            Check(outside, row, "by pair", measured.ClusteredByPair, row.ByPair);
            Check(outside, row, "dyad-robust", measured.DyadRobust, row.DyadRobust);
            if (row.Permutation is { } permutation) Check(outside, row, "permutation", measured.NodePermutation.Value, permutation);
        }

        foreach (var line in outside) to.WriteLine(line);
        to.WriteLine(outside.Count == 0 ? "every rate lies within 3 points of the published one" : $"{outside.Count} rates lie outside");
        return outside.Count == 0 ? 0 : 1;
    }

    // The published column tells effects for one standard deviation of the lesser threat.
    private static double Detectable(Row row)
    {
        var simulation = new FalsePositives(row.States, row.Years);
        var labels = NodeLabels.Free(row.States);
        var found = new LocalReplicator().Run(PowerPanels, Seed, (chance, index) =>
        {
            var (panel, outcome, shared) = simulation.Simulate(chance);
            var test = new NodeTest(panel, FixedEffects.PairsAndPeriods, outcome, shared, []);
            var effect = DetectableEffect.Find(test, labels, 200, 99, new LocalReplicator(1), Seed + 100 + (ulong)index);
            return effect!.Value * test.Scale;
        });
        return ExactSum.Of(found) / PowerPanels;
    }

    private static string Beside(double measured, double? published) => string.Create(CultureInfo.InvariantCulture,
        $"{100 * measured,5:F1}% [{(published is { } value ? (100 * value).ToString("0.#", CultureInfo.InvariantCulture) : "-")}]").PadRight(16);

    private static void Check(List<string> outside, Row row, string column, double measured, double published)
    {
        if (Math.Abs(measured - published) > Tolerance)
        {
            outside.Add(string.Create(CultureInfo.InvariantCulture, $"{row.States} x {row.Years}, {column}: {100 * measured:F1}% is more than 3 points from {100 * published:0.#}%"));
        }
    }

    private sealed record Row(int States, int Years, double Independent, double ByPair, double DyadRobust, double? Permutation, double Detectable);
}
