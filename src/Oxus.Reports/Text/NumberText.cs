using System.Globalization;
using Oxus.Domain;

namespace Oxus.Reports.Text;

/// <summary>Numbers as readers of a language write them.</summary>
/// <remarks>Persian has its own digits, decimal mark (٫), grouping mark (٬) and percent sign (٪). A sign stands to the left of its digits in a
/// right-to-left line too, and would wander without the isolate (U+2066 … U+2069) that is put around it. Russian has a decimal comma and
/// groups by a space that does not break.</remarks>
public static class NumberText
{
    private const char Isolate = '\u2066';
    private const char EndOfIsolate = '\u2069';
    private const char Minus = '\u2212';

    /// <summary>A number in the manner of a language.</summary>
    public static string Of(double value, Language language, NumberStyle? style = null)
    {
        style ??= NumberStyle.Index;
        if (double.IsInfinity(value)) return Signed(value < 0, "∞", language);
        var scaled = Math.Round(value * style.Factor, style.Decimals, MidpointRounding.AwayFromZero);
        var digits = Local(Math.Abs(scaled).ToString("N" + style.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), language);
        if (style.IsPercentage) digits += language switch { Language.Persian => "٪", Language.Russian => "\u00A0%", _ => "%" };
        if (scaled < 0) return Signed(true, digits, language);
        return style.IsSigned && scaled > 0 ? Marked('+', digits, language) : digits;
    }

    /// <summary>A range from low to high: <c>0.48–0.73</c>; <c>۰٫۴۸ تا ۰٫۷۳</c>. Where an end is open, or has a sign that a dash would swallow, words take the place of the dash.</summary>
    public static string Range(double low, double high, Language language, NumberStyle? style = null)
    {
        if (double.IsNegativeInfinity(low)) return $"{Words(language).AtMost} {Of(high, language, style)}";
        if (double.IsPositiveInfinity(high)) return $"{Words(language).AtLeast} {Of(low, language, style)}";
        var from = Of(low, language, style);
        var to = Of(high, language, style);
        return language == Language.Persian || low < 0 || high < 0 ? $"{from} {Words(language).To} {to}" : $"{from}–{to}";
    }

    /// <summary>A year: never grouped.</summary>
    public static string Year(int year, Language language) => Digits(year.ToString(CultureInfo.InvariantCulture), language);

    /// <summary>A year, or the first and the last of a run.</summary>
    public static string Years(Domain.Time.Years years, Language language) => years.Count == 1
        ? Year(years.From, language)
        : language == Language.Persian
            ? $"{Year(years.From, language)} تا {Year(years.To, language)}"
            : $"{Year(years.From, language)}–{Year(years.To, language)}";

    /// <summary>The digits of a text in those of a language; all else stays as it is.</summary>
    public static string Digits(string text, Language language) => language != Language.Persian
        ? text
        : string.Create(text.Length, text, static (to, from) =>
        {
            for (var i = 0; i < from.Length; i++) to[i] = char.IsAsciiDigit(from[i]) ? (char)('۰' + (from[i] - '0')) : from[i];
        });

    private static string Local(string invariant, Language language) => language switch
    {
        Language.Persian => Digits(invariant, language).Replace('.', '٫').Replace(',', '٬'),
        Language.Russian => invariant.Replace(',', '\u00A0').Replace('.', ','),
        _ => invariant,
    };

    private static string Signed(bool isNegative, string digits, Language language) => isNegative ? Marked(Minus, digits, language) : digits;

    private static string Marked(char sign, string digits, Language language) =>
        language == Language.Persian ? $"{Isolate}{sign}{digits}{EndOfIsolate}" : $"{sign}{digits}";

    private static (string To, string AtMost, string AtLeast) Words(Language language) => language switch
    {
        Language.Persian => ("تا", "حداکثر", "حداقل"),
        Language.Russian => ("до", "не более", "не менее"),
        _ => ("to", "at most", "at least"),
    };
}
