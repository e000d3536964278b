using Oxus.Evidence.Findings;
using Oxus.Numerics;

namespace Oxus.Measures.Multilateralism;

/// <summary>Numbers of one year set against one another: z = (x − x̄) / s, with s over the states compared, which are all there are and no sample.</summary>
public static class StandardScores
{
    /// <summary>The fewest states that a mean and a spread are taken over.</summary>
    public const int Fewest = 3;

    /// <summary>The standard scores of <paramref name="values"/>; null where there are fewer than three or all are the same.</summary>
    public static double[]? Of(IReadOnlyList<double> values)
    {
        if (values.Count < Fewest) return null;
        var mean = ExactSum.Of(values) / values.Count;
        var spread = Math.Sqrt(ExactSum.Of(values.Select(v => (v - mean) * (v - mean))) / values.Count);
        return spread <= 1e-12 * Math.Max(1, Math.Abs(mean)) ? null : [.. values.Select(v => (v - mean) / spread)];
    }

    /// <summary>The variant <c>z</c> of findings of one year. One that has no number has no score, for the same reason.</summary>
    internal static IEnumerable<Finding> Of(CodebookEntry entry, IReadOnlyList<Finding> findings)
    {
        var defined = findings.Where(f => f.IsDefined).ToList();
        var scores = Of([.. defined.Select(f => f.Value!.Value)]);
        var reads = Reads.From(defined.Select(f => f.Key));
        foreach (var finding in findings)
        {
            var place = defined.IndexOf(finding);
            yield return (finding.Undefined, scores) switch
            {
                ({ } why, _) => Finding.Missing(entry, finding.Key.Subject, finding.Key.Period, why, variant: "z"),
                (_, null) => Finding.Missing(entry, finding.Key.Subject, finding.Key.Period, Alike(entry, finding, defined.Count), reads, "z"),
                (_, { } z) => Finding.Of(entry, finding.Key.Subject, finding.Key.Period, z[place], reads, "z") with { Unit = "standard deviations" },
            };
        }
    }

    private static Reason Alike(CodebookEntry entry, Finding finding, int states) => new(
        MissingKind.Insufficient, "no-spread", $"{states} states have {entry.Key} in {finding.Key.Period}, and no spread can be taken of them");
}
