using Oxus.Evidence.Findings;
using Oxus.Evidence.Hypotheses;
using Oxus.Inference.Designs;
using Oxus.Inference.Terms;

namespace Oxus.Inference.Falsification;

/// <summary>Whether one state, or one organisation, carries the result alone.</summary>
internal static class LeftOut
{
    /// <summary>How many permutations judge each.</summary>
    public const int Permutations = 199;

    /// <summary>The registered models of all hypotheses without each state and without each body of the outcome.</summary>
    public static IEnumerable<Finding> Run(TestSetting setting, IReadOnlyList<Hypothesis> hypotheses)
    {
        var states = setting.Variables.States;
        var withoutStates = setting.Replicator.Run(
            states.Count * hypotheses.Count,
            setting.SeedOf("left-out-states"),
            (_, work) =>
            {
                var (hypothesis, left) = (hypotheses[work / states.Count], states[work % states.Count]);
                var design = setting.Registered(hypothesis) with { States = [.. states.Where(s => s != left)] };
                return new Check(TestCodebook.LeftOut, left.ToString(), design).Judge(setting, setting.Variables, hypothesis, Permutations).Coefficient(setting, hypothesis);
            },
            setting.Cancel);

        // Bodies on other matters have no part in any registered outcome.
        var bodies = setting.Input.Bodies.Where(b => b.WorksOn(SharedBodies.NarcoOrTerrorism) && b.Depth.Count > 0 && states.Any(s => b.Ledger.Any(e => e.State == s))).ToList();
        var withoutBodies = setting.Replicator.Run(
            bodies.Count,
            setting.SeedOf("left-out-bodies"),
            (_, body) =>
            {
                var variables = new VariableTable(new TermInput(setting.Study, setting.Measured, bodies[body].Code), Narrow(setting.Plan, hypotheses));
                return hypotheses
                    .Select(h => new Check(TestCodebook.LeftOut, bodies[body].Code, setting.Registered(h)).Judge(setting, variables, h, Permutations).Coefficient(setting, h))
                    .ToList();
            },
            setting.Cancel);
        return withoutStates.Concat(withoutBodies.SelectMany(f => f));
    }

    /// <summary>The plan with the variables of the registered models alone, so that no other is made anew.</summary>
    private static TestPlan Narrow(TestPlan plan, IReadOnlyList<Hypothesis> hypotheses) => plan with
    {
        Outcomes = [.. plan.Outcomes.Where(o => hypotheses.Any(h => h.Outcome == o.Code))],
        Exposures = [.. plan.Exposures.Where(e => e.Role == VariableRole.Primary)],
        Controls = [.. plan.Controls.Where(c => c.IsPrimary)],
        Lags = [plan.Lag],
        Leads = [],
    };
}
