using Oxus.Domain;
using Oxus.Evidence.Hypotheses;
using Oxus.Reports.Answers;
using Oxus.Reports.Charts;

namespace Oxus.Reports.Figures;

/// <summary>Every specification of each hypothesis in rising order.</summary>
internal sealed class SpecificationCurves : IFigure
{
    public string Code => "specification-curve";

    public IEnumerable<Chart> Of(Bilingual both)
    {
        foreach (var result in Result.All(both.English).Where(r => !r.Hypothesis.IsRival))
        {
            var findings = both.Of("specification").Where(f => f.Key.Subject == result.Hypothesis.Code).ToList();
            if (!findings.Any(f => f.IsDefined)) continue;
            var designs = findings.ToDictionary(f => f.Key, f => both.Book.Find("specification-design", f.Key.Subject, f.Key.Period, f.Key.Variant)?.Label?.Split(' ') ?? []);
            var main = MainOf(both, result, designs.Values);
            var specifications = findings.Select(f => new Specification(
                f.Key.Variant ?? "", both.Datum(f), [.. designs[f.Key].Select((choice, at) => $"{at}:{choice}")], IsMain: main is not null && designs[f.Key].SequenceEqual(main)));
            yield return new SpecificationCurveChart(
                both.Texts($"{Code}-{result.Hypothesis.Code.ToLowerInvariant()}", Code, findings, ("hypothesis", Bilingual.Latin(result.Hypothesis.Code))),
                [.. specifications], Groups(both, designs.Values), both.Say("figures.effects.value"));
        }
    }

    // What a design says, in the order it says it: outcome, exposure, term, lag, controls, sample, fixed effects.
    private static readonly string[] Chosen = ["outcome", "exposure", "term", "lag", "controls", "sample", "effects"];

    private static IReadOnlyList<ChoiceGroup> Groups(Bilingual both, IReadOnlyCollection<string[]> designs) =>
    [
        .. Chosen.Select((what, at) => (What: what, At: at, Choices: designs.Where(d => d.Length > at).Select(d => d[at]).Distinct().ToList()))
            .Where(g => g.Choices.Count > 1)
            .Select(g => new ChoiceGroup(both.Say($"figures.specification-curve.{g.What}"), [.. g.Choices.Select(c => new Heading($"{g.At}:{c}", Name(both, c)))])),
    ];

    private static Names Name(Bilingual both, string choice) => choice switch
    {
        ['l', 'a', 'g', '-', .. var years] => both.Say("figures.specification-curve.years", ("years", both.Both(e => e.Digits(years)))),
        _ when choice.StartsWith("registered+", StringComparison.Ordinal) => both.Say("figures.specification-curve.and", ("control", both.NameOf(choice["registered+".Length..]))),
        _ => both.Both(e => e.Variant("specification-design", choice)),
    };

    // The registered model among the others: its outcome, exposure, term and lag, with the registered controls, on the whole panel.
    private static string[]? MainOf(Bilingual both, Result result, IEnumerable<string[]> designs)
    {
        var plan = both.Study.Registration!.Plan;
        var exposure = plan.Exposures.FirstOrDefault(e => e.Role == VariableRole.Primary)?.Code;
        return designs.FirstOrDefault(d => d.Length == Chosen.Length && d[0] == result.Hypothesis.Outcome && d[1] == exposure && d[3] == $"lag-{plan.Lag}" && d[4] == "registered" && d[5] == "panel" && d[6] == "pair-year");
    }
}
