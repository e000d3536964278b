using System.Globalization;
using Oxus.Domain.Actors;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Hypotheses;
using Oxus.Inference.Designs;
using Oxus.Inference.Panels;
using Oxus.Numerics;

namespace Oxus.Inference.Falsification;

/// <summary>All the models that could as well have been chosen, so that none of them is chosen by its result (Simonsohn, Simmons &amp; Nelson 2020).</summary>
/// <remarks>Every outcome of the hypothesis's concept is crossed with every exposure, every lag, and no or the registered controls. At the registered lag each further control is added to the registered ones in turn,
/// the producer and the global powers are left out in turn, and each state gets a trend of its own.</remarks>
internal static class SpecificationCurve
{
    /// <summary>How many permutations judge each model.</summary>
    public const int Permutations = 199;

    private const string Panel = "panel", PairsAndYears = "pair-year", Trends = "pair-year-trend";

    /// <summary>The models, in a fixed order.</summary>
    public static IReadOnlyList<(Design Design, string Words)> Models(TestSetting setting, Hypothesis hypothesis)
    {
        var plan = setting.Plan;
        var concept = Catalogue.OutcomeOf(hypothesis.Outcome)!.Concept;
        var outcomes = plan.Outcomes.Where(o => o.Role != VariableRole.Placebo && Catalogue.OutcomeOf(o.Code)!.Concept == concept).Select(o => o.Code).ToList();
        var exposures = plan.Exposures.Where(e => e.Role != VariableRole.Placebo).Select(e => e.Code).ToList();
        var registered = plan.Controls.Where(c => c.IsPrimary).Select(c => c.Code).ToList();
        var samples = Samples(setting);
        var models = new List<(Design, string)>();
        foreach (var outcome in outcomes)
        {
            foreach (var exposure in exposures)
            {
                foreach (var lag in plan.Lags)
                {
                    Add(outcome, exposure, lag, [], "none");
                    Add(outcome, exposure, lag, registered, "registered");
                }

                foreach (var control in plan.Controls.Where(c => !c.IsPrimary)) Add(outcome, exposure, plan.Lag, [.. registered, control.Code], $"registered+{control.Code}");
                foreach (var (words, states) in samples) Add(outcome, exposure, plan.Lag, registered, "registered", words, states);
                Add(outcome, exposure, plan.Lag, registered, "registered", effects: FixedEffects.PairsPeriodsAndTrends);
            }
        }

        return models;

        void Add(
            string outcome,
            string exposure,
            int lag,
            IReadOnlyList<string> controls,
            string controlWords,
            string sample = Panel,
            IReadOnlyList<StateCode>? states = null,
            FixedEffects effects = FixedEffects.PairsAndPeriods)
        {
            var design = new Design(outcome, exposure, hypothesis.KeyTerm, lag, controls, effects) { States = states };
            var effectWords = effects == FixedEffects.PairsAndPeriods ? PairsAndYears : Trends;
            models.Add((design, string.Create(CultureInfo.InvariantCulture, $"{outcome} {exposure} {hypothesis.KeyTerm} lag-{lag} {controlWords} {sample} {effectWords}")));
        }
    }

    /// <summary>Estimates every model and counts.</summary>
    public static IEnumerable<Finding> Run(TestSetting setting, Hypothesis hypothesis)
    {
        var models = Models(setting, hypothesis);
        var judged = setting.Replicator.Run(
            models.Count,
            setting.SeedOf($"specification:{hypothesis.Code}"),
            (_, m) => new Check(TestCodebook.Specification, Number(m), models[m].Design).Judge(setting, setting.Variables, hypothesis, Permutations),
            setting.Cancel);
        var findings = new List<Finding>();
        for (var m = 0; m < models.Count; m++)
        {
            findings.Add(judged[m].Coefficient(setting, hypothesis));
            findings.Add(judged[m].PValue(setting, hypothesis, TestCodebook.SpecificationP, Number(m)));
            findings.Add(Finding.OfLabel(TestCodebook.SpecificationDesign, hypothesis.Code, setting.Years, models[m].Words, Reads.Of([setting.Registration.Row]), Number(m)));
        }

        findings.AddRange(Shares(setting, hypothesis, judged, findings));
        return findings;
    }

    private static List<Finding> Shares(TestSetting setting, Hypothesis hypothesis, IReadOnlyList<Judged> judged, List<Finding> findings)
    {
        var estimates = judged.Where(j => j.Estimate is not null).Select(j => j.Estimate!).ToList();
        var reads = Reads.From(findings.Where(f => f.Key.Measure != TestCodebook.SpecificationDesign.Key && f.IsDefined).Select(f => f.Key));
        if (estimates.Count == 0)
        {
            var why = new Reason(MissingKind.Insufficient, "test.no-model", $"none of {judged.Count} models could be estimated");
            return [.. new[] { "predicted-sign", "significant", "significant-opposite", "median" }.Select(what => Finding.Missing(TestCodebook.SpecificationShare, hypothesis.Code, setting.Years, why, variant: what)), Counted("models", 0)];
        }

        var sign = hypothesis.Sign == 0 ? 1 : hypothesis.Sign;
        double Share(Func<Estimate, bool> holds) => estimates.Count(holds) / (double)estimates.Count;
        return
        [
            Counted("predicted-sign", Share(e => e.Value * sign > 0)),
            Counted("significant", Share(e => e.Value * sign > 0 && e.P <= 0.05)),
            Counted("significant-opposite", Share(e => e.Value * sign < 0 && e.P <= 0.05)),
            Counted("median", Quantiles.Of([.. estimates.Select(e => e.Value)], 0.5)) with { Unit = TestCodebook.Specification.Unit },
            Counted("models", estimates.Count) with { Unit = "models" },
        ];

        Finding Counted(string what, double value) =>
            Finding.Of(TestCodebook.SpecificationShare, hypothesis.Code, setting.Years, value, reads, what) with { Coverage = estimates.Count / (double)Math.Max(1, judged.Count) };
    }

    private static List<(string Words, IReadOnlyList<StateCode> States)> Samples(TestSetting setting)
    {
        var samples = new List<(string, IReadOnlyList<StateCode>)>();
        var states = setting.Variables.States;
        if (setting.Study.Threat?.Trafficking?.Producer is { } producer && states.Contains(producer)) samples.Add(("without-producer", [.. states.Where(s => s != producer)]));
        var powers = setting.Study.Definition.Complex.GlobalPowers;
        if (states.Any(powers.Contains)) samples.Add(("without-powers", [.. states.Where(s => !powers.Contains(s))]));
        return samples;
    }

    private static string Number(int model) => string.Create(CultureInfo.InvariantCulture, $"{model + 1:D3}");
}
