using Oxus.Evidence.Findings;
using Oxus.Evidence.Hypotheses;
using Oxus.Inference.Designs;
using Oxus.Inference.Permutation;

namespace Oxus.Inference.Falsification;

/// <summary>The states of the study's first boundary alone, by every relabelling of them.</summary>
internal static class CoreTest
{
    private const int MostStates = 7;

    /// <summary>The coefficient and its p-value.</summary>
    public static IEnumerable<Finding> Run(TestSetting setting, Hypothesis hypothesis)
    {
        var core = setting.Study.Definition.Complex.Boundaries[0].Members.Where(setting.Variables.States.Contains).ToList();
        var design = setting.Registered(hypothesis) with { States = core, Controls = [] };
        var reads = setting.ReadsOf(design);
        var sample = Sample.Of(setting.Variables, design, setting.Years);
        if (sample.Test() is not { } test || sample.States.Count > MostStates)
        {
            var why = sample.States.Count > MostStates
                ? new Reason(MissingKind.Refused, "test.core-too-large", $"{sample.States.Count} states have more relabellings than can be gone through; at most {MostStates} states")
                : TestSetting.Unsupported(sample);
            return
            [
                Finding.Missing(TestCodebook.Core, hypothesis.Code, setting.Years, why, reads),
                Finding.Missing(TestCodebook.Core, hypothesis.Code, setting.Years, why, reads, "p"),
            ];
        }

        var estimate = Estimate.Of(test, test.Enumerate(NodeLabels.Free(sample.Panel.Units)));
        return
        [
            Finding.Of(TestCodebook.Core, hypothesis.Code, setting.Years, estimate.Value, reads) with { Interval = estimate.Interval },
            Finding.Of(TestCodebook.Core, hypothesis.Code, setting.Years, estimate.P, reads, "p") with { Unit = "probability" },
        ];
    }
}
