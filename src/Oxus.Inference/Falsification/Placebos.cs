using Oxus.Evidence.Hypotheses;

namespace Oxus.Inference.Falsification;

/// <summary>Models that must show nothing: exposure that comes after the outcome, and outcomes that exposure should not touch.</summary>
internal static class Placebos
{
    /// <summary>How many permutations judge each.</summary>
    public const int Permutations = 999;

    /// <summary>Later exposure beside the lagged one.</summary>
    public static IReadOnlyList<Check> Leads(TestSetting setting, Hypothesis hypothesis) => hypothesis.IsRival
        ? []
        : [.. setting.Plan.Leads.Select(lead => new Check(TestCodebook.Lead, $"{lead}", setting.Registered(hypothesis) with { Lead = lead }))];

    /// <summary>The registered model for each placebo outcome.</summary>
    public static IReadOnlyList<Check> Outcomes(TestSetting setting, Hypothesis hypothesis) =>
    [
        .. setting.Plan.Outcomes.Where(o => o.Role == VariableRole.Placebo)
            .Select(o => new Check(TestCodebook.Placebo, o.Code, setting.Registered(hypothesis) with { Outcome = o.Code })),
    ];

    /// <summary>Whether one of several checks shows something at 5% after Holm's correction: the least p times their number.</summary>
    public static bool ShowSomething(IReadOnlyList<Judged> judged)
    {
        var ps = judged.Where(j => j.Estimate is not null).Select(j => j.Estimate!.P).ToList();
        return ps.Count > 0 && ps.Min() * ps.Count <= 0.05;
    }
}
