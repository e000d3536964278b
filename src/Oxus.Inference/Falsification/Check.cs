using Oxus.Evidence.Findings;
using Oxus.Evidence.Hypotheses;
using Oxus.Inference.Designs;
using Oxus.Inference.Permutation;
using Oxus.Numerics;

namespace Oxus.Inference.Falsification;

/// <summary>One further model of a hypothesis, and how it came out.</summary>
/// <param name="Entry">The codebook entry of its findings.</param>
/// <param name="Variant">Which of them.</param>
/// <param name="Design">The model.</param>
internal sealed record Check(CodebookEntry Entry, string Variant, Design Design)
{
    /// <summary>Estimates and judges the model by permutation, on one thread.</summary>
    public Judged Judge(TestSetting setting, VariableTable variables, Hypothesis hypothesis, int permutations)
    {
        var sample = Sample.Of(variables, Design, setting.Years);
        var seed = setting.SeedOf($"{Entry.Key}:{hypothesis.Code}:{Variant}");
        if (sample.Test() is not { } test) return new Judged(this, null, TestSetting.Unsupported(sample), seed);
        var drawn = test.Permute(NodeLabels.Free(sample.Panel.Units), permutations, OneThread, seed, setting.Cancel);
        return new Judged(this, Estimate.Of(test, drawn), null, seed);
    }

    private static LocalReplicator OneThread { get; } = new(1);
}

/// <summary>How a check came out.</summary>
/// <param name="Check">The check.</param>
/// <param name="Estimate">The estimate; null where there is none.</param>
/// <param name="Why">Why there is none.</param>
/// <param name="Seed">The seed used.</param>
internal sealed record Judged(Check Check, Estimate? Estimate, Reason? Why, ulong Seed)
{
    /// <summary>The coefficient as a finding.</summary>
    public Finding Coefficient(TestSetting setting, Hypothesis hypothesis)
    {
        var reads = setting.ReadsOf(Check.Design);
        return Estimate is null
            ? Finding.Missing(Check.Entry, hypothesis.Code, setting.Years, Why!, reads, Check.Variant)
            : Finding.Of(Check.Entry, hypothesis.Code, setting.Years, Estimate.Value, reads, Check.Variant) with { Interval = Estimate.Interval, Seed = Seed };
    }

    /// <summary>The p-value as a finding.</summary>
    public Finding PValue(TestSetting setting, Hypothesis hypothesis, CodebookEntry entry, string variant)
    {
        var reads = setting.ReadsOf(Check.Design);
        return Estimate is null
            ? Finding.Missing(entry, hypothesis.Code, setting.Years, Why!, reads, variant)
            : Finding.Of(entry, hypothesis.Code, setting.Years, Estimate.P, reads, variant) with { Seed = Seed, Unit = "probability" };
    }
}
