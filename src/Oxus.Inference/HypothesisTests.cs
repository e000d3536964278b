using Oxus.Evidence.Findings;
using Oxus.Evidence.Hypotheses;
using Oxus.Evidence.Studies;
using Oxus.Inference.Designs;
using Oxus.Inference.Falsification;
using Oxus.Inference.Panels;
using Oxus.Inference.Terms;
using Oxus.Numerics;

namespace Oxus.Inference;

/// <summary>Runs the registered test of a study: every hypothesis and rival, with what could falsify it, from what was measured to findings.</summary>
/// <remarks>The primary judgement is the permutation of states, the dyad-robust interval stands second, and naive errors nowhere. Every finding reads the variables of its model, each of which is a finding
/// (<c>test-variable</c>) that names its rows. All work runs through the replicator and is keyed by the study's seed, so the number of threads changes nothing.</remarks>
public sealed class HypothesisTests
{
    /// <summary>The findings of the test; none where the study registers no test or names no panel of states.</summary>
    /// <param name="study">The study.</param>
    /// <param name="measured">What was measured, exposures among it.</param>
    /// <param name="replicator">Who runs permutations and simulations.</param>
    /// <param name="progress">Hears what is being done.</param>
    /// <param name="cancel">Stops between replications.</param>
    /// <exception cref="ArgumentException">The plan names a variable or a grouping that the catalogue does not hold.</exception>
    public IReadOnlyList<Finding> Run(StudyReading study, FindingBook measured, IReplicator replicator, IProgress<string>? progress = null, CancellationToken cancel = default)
    {
        if (study.Registration is not { } registration || study.Definition.Panel is null) return [];
        progress?.Report("variables of the test");
        var input = new TermInput(study, measured);
        var variables = new VariableTable(input, registration.Plan);
        var setting = new TestSetting(study, measured, registration, input, variables, replicator, cancel);

        var findings = new List<Finding>(VariableFindings(setting));
        foreach (var hypothesis in registration.Hypotheses)
        {
            cancel.ThrowIfCancellationRequested();
            progress?.Report($"{hypothesis.Code}: permutations and power");
            findings.AddRange(OneHypothesis(setting, hypothesis));
            if (hypothesis.IsRival) continue;
            progress?.Report($"{hypothesis.Code}: specification curve");
            findings.AddRange(SpecificationCurve.Run(setting, hypothesis));
            findings.AddRange(CoreTest.Run(setting, hypothesis));
        }

        progress?.Report("leaving out states and bodies");
        findings.AddRange(LeftOut.Run(setting, [.. registration.Hypotheses.Where(h => !h.IsRival)]));
        return findings;
    }

    private static List<Finding> OneHypothesis(TestSetting setting, Hypothesis hypothesis)
    {
        var registered = new RegisteredTest(setting, hypothesis);
        var findings = registered.Findings().ToList();
        var leads = Judge(Placebos.Leads(setting, hypothesis));
        var placebos = Judge(Placebos.Outcomes(setting, hypothesis));
        foreach (var judged in leads.Concat(placebos))
        {
            findings.Add(judged.Coefficient(setting, hypothesis));
            var variant = judged.Check.Entry == TestCodebook.Lead ? $"p{judged.Check.Variant}" : $"p-{judged.Check.Variant}";
            findings.Add(judged.PValue(setting, hypothesis, judged.Check.Entry, variant));
        }

        findings.Add(Outcome());
        return findings;

        IReadOnlyList<Judged> Judge(IReadOnlyList<Check> checks) => setting.Replicator.Run(
            checks.Count,
            setting.SeedOf($"placebos:{hypothesis.Code}"),
            (_, c) => checks[c].Judge(setting, setting.Variables, hypothesis, Placebos.Permutations),
            setting.Cancel);

        Finding Outcome()
        {
            if (registered.Test is not { } test) return Finding.Missing(TestCodebook.Outcome, hypothesis.Code, setting.Years, registered.Why, registered.Reads);
            var word = DecisionRule.Judge(
                test.Coefficient,
                registered.P,
                hypothesis.Sign,
                registered.IsCircular,
                Placebos.ShowSomething(leads) || Placebos.ShowSomething(placebos),
                registered.RuledOut,
                setting.Plan.LeastOfInterest);
            return Finding.OfLabel(TestCodebook.Outcome, hypothesis.Code, setting.Years, word, Reads.Of([setting.Registration.Row], findings.Where(f => IsEvidence(f.Key)).Select(f => f.Key)));
        }
    }

    private static bool IsEvidence(FindingKey key) => key.Measure != TestCodebook.Sample.Key && key.Measure != TestCodebook.Robust.Key;

    private static IEnumerable<Finding> VariableFindings(TestSetting setting)
    {
        foreach (var variable in setting.Variables.All)
        {
            var made = variable.MadeOf.Select(code => new FindingKey(TestCodebook.Variable.Key, code, setting.Years));
            var reads = Reads.Of(variable.Rows, variable.Findings.Concat(made));
            yield return Finding.Of(TestCodebook.Variable, variable.Code, setting.Years, variable.Known, reads) with { Coverage = variable.Known };
            yield return DeviationOf(setting, variable) is { } deviation
                ? Finding.Of(TestCodebook.Variable, variable.Code, setting.Years, deviation, reads, "deviation") with { Unit = variable.Unit, Coverage = variable.Known }
                : Finding.Missing(TestCodebook.Variable, variable.Code, setting.Years, WhyMissing(variable), reads, "deviation");
        }
    }

    private static Reason WhyMissing(Variable variable) => variable.Missing is [var (reason, _), ..]
        ? reason
        : new Reason(MissingKind.Insufficient, "test.few-values", $"fewer than two values of {variable.Code} are known");

    /// <summary>The standard deviation of a variable net of pair and year effects; that of the sum of two states for an exposure.</summary>
    private static double? DeviationOf(TestSetting setting, Variable variable)
    {
        var table = setting.Variables;
        var ofStates = setting.Plan.Exposures.Any(e => e.Code == variable.Code);
        var rows = new List<DyadRow>();
        var values = new List<double>();
        for (var pair = 0; pair < table.Pairs.Count; pair++)
        {
            var (first, second) = table.Places[pair];
            foreach (var year in variable.Years.Each)
            {
                var value = ofStates ? variable[first, year] + variable[second, year] : variable[pair, year];
                if (!double.IsFinite(value)) continue;
                rows.Add(new DyadRow(first, second, year));
                values.Add(value);
            }
        }

        if (values.Count < 2) return null;
        var left = new Absorption(new DyadPanel(table.States.Count, rows), FixedEffects.PairsAndPeriods).Residual(values.ToArray());
        return Math.Sqrt(Columns.Dot(left, left) / (values.Count - 1));
    }
}
