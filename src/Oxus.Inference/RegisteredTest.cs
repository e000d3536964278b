using MathNet.Numerics.Distributions;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Hypotheses;
using Oxus.Inference.Designs;
using Oxus.Inference.Permutation;
using Oxus.Inference.Power;
using Oxus.Inference.Regression;

namespace Oxus.Inference;

/// <summary>The registered model of one hypothesis: coefficient, permutation p-values, dyad-robust interval and detectable effect.</summary>
internal sealed class RegisteredTest
{
    private const int Simulations = 400, PermutationsOfPower = 199;
    private const string WithoutControls = "without-controls";

    private readonly TestSetting _setting;
    private readonly Hypothesis _hypothesis;
    private readonly Design _design;
    private readonly Sample _sample;
    private readonly Judged? _bare;

    public RegisteredTest(TestSetting setting, Hypothesis hypothesis)
    {
        _setting = setting;
        _hypothesis = hypothesis;
        _design = setting.Registered(hypothesis);
        _sample = Sample.Of(setting.Variables, _design, setting.Years);
        Test = _sample.Test();
        if (Test is null) return;
        var seed = setting.SeedOf($"effect:{hypothesis.Code}");
        var labels = NodeLabels.Free(_sample.Panel.Units);
        Free = Test.Permute(labels, setting.Plan.Permutations, setting.Replicator, seed, setting.Cancel);
        Within = setting.StrataOf(_sample) is { } strata ? Test.Permute(strata, setting.Plan.Permutations, setting.Replicator, seed + 1, setting.Cancel) : null;
        Detectable = Power(Test, "detectable");
        _bare = Bare();
    }

    /// <summary>The model; null where the sample supports none.</summary>
    public NodeTest? Test { get; }

    /// <summary>The coefficient among all relabellings drawn.</summary>
    public PermutationDistribution? Free { get; }

    /// <summary>The coefficient among relabellings within strata; null where there are none.</summary>
    public PermutationDistribution? Within { get; }

    /// <summary>The detectable effect, in the units of the coefficient.</summary>
    public DetectableEffect? Detectable { get; }

    /// <summary>The larger of the p-values.</summary>
    public double P => Math.Max(Free!.PValue, Within?.PValue ?? 0);

    /// <summary>The size beyond which effects are ruled out, in standard deviations, by the registered model and by the same without its controls; null where one of them rules out none.</summary>
    public double? RuledOut
    {
        get
        {
            if (Test is null || _bare is null) return null;
            var registered = RuledOutBy(Test, Free!, Detectable);
            var bare = RuledOutBy(_bare.Test, _bare.Free, _bare.Detectable);
            return registered is { } one && bare is { } other ? Math.Max(one, other) : null;
        }
    }

    /// <summary>Whether the key variable is made of the outcome.</summary>
    public bool IsCircular => !KeyTerms.IsOfExposure(_design.Term) && _setting.Variables[_design.Term].MadeOf.Contains(_design.Outcome);

    /// <summary>What it was read from.</summary>
    public Reads Reads => _setting.ReadsOf(_design);

    /// <summary>Why there is no result.</summary>
    public Reason Why => TestSetting.Unsupported(_sample);

    /// <summary>The findings.</summary>
    public IEnumerable<Finding> Findings()
    {
        foreach (var finding in SampleFindings()) yield return finding;
        if (Test is null)
        {
            foreach (var entry in new[] { TestCodebook.Effect, TestCodebook.P, TestCodebook.Robust, TestCodebook.Detectable }) yield return Missing(entry, Why);
            yield break;
        }

        var seed = _setting.SeedOf($"effect:{_hypothesis.Code}");
        var estimate = Estimate.Of(Test, Free!);
        var coverage = _sample.Panel.Count / (double)Possible;
        yield return Number(TestCodebook.Effect, estimate.Value) with { Interval = estimate.Interval, Coverage = coverage, Seed = seed };
        yield return Number(TestCodebook.P, estimate.P) with { Coverage = coverage, Seed = seed };
        if (Within is not null) yield return Number(TestCodebook.P, Within.PValue, _setting.Plan.Strata) with { Coverage = coverage, Seed = seed + 1 };
        yield return Robust(estimate.Value) with { Coverage = coverage };
        yield return Detectable is null
            ? Missing(TestCodebook.Detectable, new Reason(MissingKind.Insufficient, "test.too-few-permutations", $"{PermutationsOfPower} permutations among {_sample.States.Count} states reject nothing in four samples of five"))
            : Number(TestCodebook.Detectable, Detectable.Value * Test.Scale) with
            {
                Interval = new Interval(Detectable.Low * Test.Scale, Detectable.High * Test.Scale, "95% of simulations"),
                Coverage = coverage,
                Seed = _setting.SeedOf($"detectable:{_hypothesis.Code}"),
            };
        yield return RuledOut is { } beyond
            ? Number(TestCodebook.RuledOut, beyond) with { Coverage = coverage }
            : Missing(TestCodebook.RuledOut, new Reason(MissingKind.Insufficient, "test.nothing-ruled-out", $"without its controls, or with them, the model of {_hypothesis.Code} rules no effect out"));
        foreach (var finding in BareFindings()) yield return finding;
        if (_design.Term is not KeyTerms.Minimum) yield break;
        foreach (var finding in BothTerms()) yield return finding;
    }

    private IEnumerable<Finding> BareFindings()
    {
        if (_bare is null) yield break;
        var estimate = Estimate.Of(_bare.Test, _bare.Free);
        yield return Number(TestCodebook.Effect, estimate.Value, WithoutControls) with { Interval = estimate.Interval, Seed = _setting.SeedOf($"effect:{_hypothesis.Code}:{WithoutControls}") };
        yield return Number(TestCodebook.P, estimate.P, WithoutControls) with { Seed = _setting.SeedOf($"effect:{_hypothesis.Code}:{WithoutControls}") };
        if (_bare.Detectable is { } detectable)
        {
            yield return Number(TestCodebook.Detectable, detectable.Value * _bare.Test.Scale, WithoutControls) with
            {
                Interval = new Interval(detectable.Low * _bare.Test.Scale, detectable.High * _bare.Test.Scale, "95% of simulations"),
                Seed = _setting.SeedOf($"detectable-{WithoutControls}:{_hypothesis.Code}"),
            };
        }
    }

    // The same rows, so that only the controls make the difference.
    private Judged? Bare()
    {
        if (_sample.Test(withControls: false) is not { } test) return null;
        var seed = _setting.SeedOf($"effect:{_hypothesis.Code}:{WithoutControls}");
        return new Judged(
            test,
            test.Permute(NodeLabels.Free(_sample.Panel.Units), _setting.Plan.Permutations, _setting.Replicator, seed, _setting.Cancel),
            Power(test, $"detectable-{WithoutControls}"));
    }

    private DetectableEffect? Power(NodeTest test, string work) => DetectableEffect.Find(
        test, NodeLabels.Free(_sample.Panel.Units), Simulations, PermutationsOfPower, _setting.Replicator, _setting.SeedOf($"{work}:{_hypothesis.Code}"), _setting.Cancel);

    private static double? RuledOutBy(NodeTest test, PermutationDistribution free, DetectableEffect? detectable) =>
        DecisionRule.RuledOut(free.Interval() is var (low, high) ? (low * test.Scale, high * test.Scale) : null, detectable?.Value * test.Scale);

    private int Possible => _setting.Variables.Pairs.Count * _setting.Years.Count;

    private Finding Robust(double value)
    {
        if (_sample.States.Count < DyadRobustVariance.LeastStates)
        {
            return Missing(TestCodebook.Robust, new Reason(MissingKind.Refused, "test.robust-few-states", $"dyad-robust errors need {DyadRobustVariance.LeastStates} states; there are {_sample.States.Count}"));
        }

        var variance = DyadRobustVariance.Of(_sample.Panel, [Test!.Regressor], Test.Residuals)[0, 0];
        if (variance < 0) return Missing(TestCodebook.Robust, new Reason(MissingKind.Refused, "test.robust-negative", $"the dyad-robust variance is negative with {_sample.States.Count} states"));
        var reach = StudentT.InvCDF(0, 1, _sample.States.Count - 1, 0.975) * Math.Sqrt(variance) * Test.Scale;
        return Number(TestCodebook.Robust, value) with { Interval = new Interval(value - reach, value + reach, "95% dyad-robust") };
    }

    private IEnumerable<Finding> BothTerms()
    {
        foreach (var (term, variant) in new[] { (KeyTerms.MinimumBesideDifference, KeyTerms.Minimum), (KeyTerms.DifferenceBesideMinimum, KeyTerms.Difference) })
        {
            var test = Sample.Of(_setting.Variables, _design with { Term = term }, _setting.Years).Test();
            if (test is null)
            {
                yield return Missing(TestCodebook.Effect, Why, variant);
                continue;
            }

            var seed = _setting.SeedOf($"effect:{_hypothesis.Code}:{variant}");
            var estimate = Estimate.Of(test, test.Permute(NodeLabels.Free(test.Panel.Units), _setting.Plan.Permutations, _setting.Replicator, seed, _setting.Cancel));
            yield return Number(TestCodebook.Effect, estimate.Value, variant) with { Interval = estimate.Interval, Seed = seed };
        }
    }

    private IEnumerable<Finding> SampleFindings()
    {
        var counts = new List<(string What, int Count)>
        {
            ("states", _sample.States.Count),
            ("pairs", _sample.Panel.Pairs.Count),
            ("years", _sample.Panel.Periods.Count),
            ("pair-years", _sample.Panel.Count),
            ("possible", Possible),
        };
        counts.AddRange(_design.Variables.Distinct().Select(code => ($"lost-{code}", LostTo(code))));
        return counts.Select(c => Number(TestCodebook.Sample, c.Count, c.What));
    }

    private int LostTo(string code)
    {
        var table = _setting.Variables;
        var variable = table[code];
        var lost = 0;
        for (var pair = 0; pair < table.Pairs.Count; pair++)
        {
            var (first, second) = table.Places[pair];
            foreach (var year in _setting.Years.Each)
            {
                var known = code == _design.Outcome ? double.IsFinite(variable[pair, year])
                    : code == _design.Exposure ? double.IsFinite(variable[first, year - _design.Lag]) && double.IsFinite(variable[second, year - _design.Lag])
                    : double.IsFinite(variable[pair, year - 1]);
                if (!known) lost++;
            }
        }

        return lost;
    }

    private Finding Number(CodebookEntry entry, double value, string? variant = null) => Finding.Of(entry, _hypothesis.Code, _setting.Years, value, Reads, variant);

    private Finding Missing(CodebookEntry entry, Reason reason, string? variant = null) => Finding.Missing(entry, _hypothesis.Code, _setting.Years, reason, Reads, variant);

    private sealed record Judged(NodeTest Test, PermutationDistribution Free, DetectableEffect? Detectable);
}
