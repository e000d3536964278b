using Oxus.Domain.Time;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Hypotheses;
using Oxus.Evidence.Studies;
using Oxus.Inference.Designs;
using Oxus.Inference.Permutation;
using Oxus.Inference.Terms;
using Oxus.Numerics;

namespace Oxus.Inference;

/// <summary>What every part of a test shares: the plan, the variables, who runs replications, and the seeds.</summary>
internal sealed record TestSetting(
    StudyReading Study, FindingBook Measured, Registration Registration, TermInput Input, VariableTable Variables, IReplicator Replicator, CancellationToken Cancel)
{
    /// <summary>The plan.</summary>
    public TestPlan Plan => Registration.Plan;

    /// <summary>Years of the outcome, which are the period of all findings.</summary>
    public Years Years => Plan.Years;

    /// <summary>The registered model of a hypothesis.</summary>
    public Design Registered(Hypothesis hypothesis) => new(
        hypothesis.Outcome,
        Plan.Exposures.First(e => e.Role == VariableRole.Primary).Code,
        hypothesis.KeyTerm,
        Plan.Lag,
        [.. Plan.Controls.Where(c => c.IsPrimary || (hypothesis.IsRival && c.Code == hypothesis.KeyTerm)).Select(c => c.Code)]);

    /// <summary>The seed of one piece of work: the study's, moved by the name of the work (Fowler, Noll and Vo's hash), so that adding a test changes no other.</summary>
    public ulong SeedOf(string work)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in work) hash = (hash ^ letter) * 1099511628211UL;
        return hash ^ Study.Definition.Seed;
    }

    /// <summary>What a model was read from: its variables, each of which is a finding with rows, and the plan.</summary>
    public Reads ReadsOf(Design design) => Reads.Of(
        [Registration.Row], design.Variables.Distinct().Select(code => new FindingKey(TestCodebook.Variable.Key, code, Years)));

    /// <summary>Relabellings within the plan's strata among the states of a sample; null where the plan names none, or all states lie in one.</summary>
    public NodeLabels? StrataOf(Sample sample)
    {
        if (Plan.Strata is null) return null;
        var grouping = Catalogue.StrataOf(Plan.Strata)
            ?? throw new ArgumentException($"the plan names the strata \"{Plan.Strata}\" (expected one of {string.Join(", ", Catalogue.Strata.Select(s => s.Code))})");
        var strata = sample.States.Select(state => grouping.Of(Input, state)).ToList();
        return strata.Distinct().Count() > 1 ? NodeLabels.Within(strata) : null;
    }

    /// <summary>Why a model gives nothing.</summary>
    public static Reason Unsupported(Sample sample) => sample.States.Count < Sample.LeastStates
        ? new Reason(MissingKind.Insufficient, "test.too-few-states", $"{sample.States.Count} states have rows with every variable known; {Sample.LeastStates} are needed")
        : new Reason(MissingKind.Refused, "test.not-identified", $"nothing is left of outcome or regressor in {sample.Panel.Count} pair-years after pair and year effects and controls");
}
