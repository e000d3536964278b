using Oxus.Evidence.Findings;
using Oxus.Evidence.Hypotheses;
using Oxus.Evidence.Wording;
using Oxus.Reports.Pages;

namespace Oxus.Reports.Answers;

/// <summary>A hypothesis with the findings that bear its result.</summary>
/// <param name="Hypothesis">The hypothesis.</param>
/// <param name="Effect">The coefficient with its permutation interval.</param>
/// <param name="PValue">The permutation p-value.</param>
/// <param name="Robust">The coefficient with its dyad-robust interval.</param>
/// <param name="Detectable">The minimum detectable effect.</param>
/// <param name="Outcome">What the rule of the plan makes of them.</param>
internal sealed record Result(Hypothesis Hypothesis, Finding? Effect, Finding? PValue, Finding? Robust, Finding? Detectable, Finding? Outcome)
{
    /// <summary>The size beyond which effects are ruled out: what a precise null may say, and no more.</summary>
    public Finding? RuledOut { get; private init; }

    /// <summary>The coefficient without controls; null where the book holds none.</summary>
    public Finding? Plain { get; private init; }

    /// <summary>The minimum detectable effect without controls. Where it is the larger one, it is what the design would surely have found.</summary>
    public Finding? WithoutControls { get; private init; }

    /// <summary>Decimals of a p-value; it is no index and may have three.</summary>
    public const int PDecimals = 3;

    /// <summary>How far the result carries.</summary>
    public EvidenceStrength Strength => Outcome?.Label is { } word && HypothesisOutcome.All.Contains(word) ? HypothesisOutcome.StrengthOf(word) : EvidenceStrength.ImpreciseNull;

    /// <summary>The word under which texts tell it: that of its strength, but for a result that runs against its hypothesis, one that follows from how its variable is made, and one that could not be had.</summary>
    public string Word => Effect is not { IsDefined: true } ? "undefined" : Outcome?.Label is HypothesisOutcome.Refuted or HypothesisOutcome.Circular ? Outcome.Label : Words.Of(Strength);

    /// <summary>The results of all registered hypotheses, in the order of the plan.</summary>
    public static IReadOnlyList<Result> All(Edition edition) => edition.Study.Registration is { } registration
        ? [.. registration.Hypotheses.Select(h => Of(edition, h))]
        : [];

    /// <summary>The minimum detectable effect with the rivals in the model and, after a stroke, without them.</summary>
    public Phrase BothDetectable(Edition edition) => WithoutControls is { } alone
        ? edition.Number(Detectable) + " / " + edition.Number(alone)
        : edition.Number(Detectable);

    /// <summary>The result in one sentence that its evidence carries.</summary>
    public Phrase Sentence(Edition edition) => Sentence(edition, edition.NameOf(Hypothesis.KeyTerm));

    /// <summary>The result in one sentence about <paramref name="subject"/> that its evidence carries.</summary>
    public Phrase Sentence(Edition edition, Phrase subject) => Sentence(edition, subject, Word, Strength);

    /// <summary>The result told by the template under a word, which must not say more than evidence of that strength carries.</summary>
    internal Phrase Sentence(Edition edition, Phrase subject, string word, EvidenceStrength strength)
    {
        var plan = edition.Study.Registration!.Plan;
        (string, Phrase)[] setting =
        [
            ("panel", edition.Study.Definition.Panel is { } panel ? edition.Name(panel.Names) : ""),
            ("years", edition.Period(plan.Years)),
            ("subject", subject),
            ("outcome", edition.NameOf(Hypothesis.Outcome)),
        ];
        if (Effect is not { IsDefined: true }) return Said(edition, "undefined", EvidenceStrength.ImpreciseNull, [.. setting, ("reason", Why(edition))]);
        (string, Phrase)[] numbers =
        [
            .. setting,
            ("effect", edition.Number(Effect)),
            ("range", edition.Range(Effect)),
            ("kind", edition.IntervalKind(Effect.Interval?.Kind ?? "")),
            ("p", edition.Number(PValue, PDecimals)),
            ("detectable", edition.Number(Detectable)),
            ("alone", edition.Number(WithoutControls)),
            ("bound", edition.Number(RuledOut)),
        ];
        var sentence = Said(edition, word, strength, numbers);
        return word == Words.Of(EvidenceStrength.ImpreciseNull) && !Hypothesis.IsRival && Plain is { IsDefined: true }
            ? sentence + Said(edition, "without-rivals", strength, [("plain", edition.Number(Plain)), ("plain-range", edition.Range(Plain))])
            : sentence;
    }

    private Phrase Why(Edition edition) => edition.Number(Effect ?? Outcome);

    private static Result Of(Edition edition, Hypothesis hypothesis)
    {
        Finding? Find(string measure, string? variant = null) => edition.Of(measure).FirstOrDefault(f => f.Key.Subject == hypothesis.Code && f.Key.Variant == variant);
        return new(hypothesis, Find("effect"), Find("effect-p"), Find("effect-robust"), Find("detectable-effect"), Find("hypothesis-outcome"))
        {
            RuledOut = Find("ruled-out"),
            WithoutControls = Find("detectable-effect", "without-controls"),
            Plain = Find("effect", "without-controls"),
        };
    }

    // The guard stands behind every template: a sentence that says more than its evidence carries is never printed.
    private static Phrase Said(Edition edition, string template, EvidenceStrength strength, (string, Phrase)[] fillings)
    {
        var sentence = edition.Say($"answer.{template}", fillings);
        var breaches = WordingRules.Breaches(sentence.Plain, strength, edition.Language);
        return breaches.Count == 0
            ? sentence
            : throw new InvalidOperationException($"the sentence answer.{template} says more than its evidence carries: {string.Join("; ", breaches.Select(b => $"\"{b.Phrase}\" ({b.Rule})"))}");
    }
}
