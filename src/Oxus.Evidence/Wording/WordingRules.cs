using System.Text.RegularExpressions;
using Oxus.Domain;

namespace Oxus.Evidence.Wording;

/// <summary>A word or phrase that evidence of a given strength does not carry.</summary>
/// <param name="Phrase">What was written.</param>
/// <param name="Rule">Why it may not be.</param>
public sealed record WordingBreach(string Phrase, string Rule);

/// <summary>Keeps words to their evidence: what may never be written about a result of a given strength, in each language.</summary>
/// <remarks>Source: methods specification §6.9. The allowed sentences themselves are templates of the report; this is the guard that each of them passes through.</remarks>
public static partial class WordingRules
{
    /// <summary>The greatest number of decimals an index value may be printed with.</summary>
    public const int IndexDecimals = 2;

    /// <summary>Everything in <paramref name="sentence"/> that its evidence does not carry; empty where it is fit to print.</summary>
    public static IReadOnlyList<WordingBreach> Breaches(string sentence, EvidenceStrength strength, Language language)
    {
        var rules = language == Language.Persian ? Persian : English;
        var breaches = rules
            .SelectMany(rule => rule.Pattern.Matches(sentence).Select(match => new WordingBreach(match.Value, rule.Why)))
            .ToList();
        if (strength == EvidenceStrength.OneCase && Share().Match(sentence) is { Success: true } share)
        {
            breaches.Add(new WordingBreach(share.Value, "one case has no rate or share"));
        }

        if (PValue().Match(sentence) is { Success: true } p && !Range().IsMatch(sentence))
        {
            breaches.Add(new WordingBreach(p.Value, "a p-value is never printed without its interval"));
        }

        return breaches;
    }

    private static readonly (Regex Pattern, string Why)[] English =
    [
        (CausalVerb(), "no design here identifies a cause"),
        (Proof(), "evidence does not prove"),
        (NoEffect(), "a null is told by what can be ruled out, or as \"these data cannot tell\""),
        (Future(), "the future is told only as a scenario, under its model and assumptions"),
    ];

    private static readonly (Regex Pattern, string Why)[] Persian =
    [
        (PersianCause(), "no design here identifies a cause"),
        (PersianProof(), "evidence does not prove"),
        (PersianNoEffect(), "a null is told by what can be ruled out, or as \"these data cannot tell\""),
    ];

    [GeneratedRegex(@"\d\s?[%٪]", RegexOptions.None, 1000)]
    private static partial Regex Share();

    [GeneratedRegex(@"\bp\s*[=<>]", RegexOptions.None, 1000)]
    private static partial Regex PValue();

    [GeneratedRegex(@"[\[(].*(\bto\b|تا|;|…|–).*[\])]", RegexOptions.None, 1000)]
    private static partial Regex Range();

    [GeneratedRegex(@"\b(causes?|caused|causing|leads? to|led to|leading to|due to|because of|results? in|resulted in|drives|driven by)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex CausalVerb();

    [GeneratedRegex(@"\b(proves?|proved|proven|demonstrates? that|confirms? that)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Proof();

    [GeneratedRegex(@"\b(no effect|no relationship|no influence|does not affect|has no impact)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NoEffect();

    [GeneratedRegex(@"\bwill\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Future();

    [GeneratedRegex(@"(باعث|موجب|سبب|منجر|به دلیل|در نتیجه[‌ ]?[یٔ])", RegexOptions.None, 1000)]
    private static partial Regex PersianCause();

    [GeneratedRegex(@"(اثبات می[‌ ]?کند|ثابت می[‌ ]?کند)", RegexOptions.None, 1000)]
    private static partial Regex PersianProof();

    [GeneratedRegex(@"(بی[‌ ]?تأثیر|بی[‌ ]?اثر|هیچ اثری|هیچ رابطه)", RegexOptions.None, 1000)]
    private static partial Regex PersianNoEffect();
}
