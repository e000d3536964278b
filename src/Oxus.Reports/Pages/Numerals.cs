using System.Globalization;
using Oxus.Domain;

namespace Oxus.Reports.Pages;

/// <summary>Numbers as readers of a language write them.</summary>
internal static class Numerals
{
    /// <summary>Digits, the decimal mark and the percent sign of a language in place of the Western ones.</summary>
    public static string In(Language language, string western)
    {
        if (language != Language.Persian) return western;
        return string.Create(western.Length, western, static (to, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                var isBetweenDigits = i > 0 && i + 1 < from.Length && char.IsAsciiDigit(from[i - 1]) && char.IsAsciiDigit(from[i + 1]);
                to[i] = from[i] switch
                {
                    >= '0' and <= '9' => (char)('۰' + (from[i] - '0')),
                    '.' when isBetweenDigits => '٫',
                    ',' when isBetweenDigits => '٬',
                    '%' => '٪',
                    var other => other,
                };
            }
        });
    }

    /// <summary>A number with as many decimals as a reader can use: none from a hundred on, one from ten on, otherwise two.</summary>
    public static string Of(Language language, double value, int? decimals = null)
    {
        var size = Math.Abs(value);
        var places = decimals ?? (IsWhole(value) && size >= 10 ? 0 : size >= 100 ? 0 : size >= 10 ? 1 : 2);
        var text = value.ToString("N" + places, CultureInfo.InvariantCulture);
        if (text.StartsWith('-')) text = "−" + text[1..];
        return In(language, text);
    }

    private static bool IsWhole(double value) => value == Math.Floor(value);
}
