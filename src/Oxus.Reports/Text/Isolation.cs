using System.Text.RegularExpressions;
using Oxus.Domain;

namespace Oxus.Reports.Text;

/// <summary>Keeps names in Latin letters from turning the order of a right-to-left line: each run of them is put into an isolate (U+2066 … U+2069).</summary>
internal static partial class Isolation
{
    /// <summary>The text with its Latin runs isolated, where the language is written from right to left.</summary>
    public static string Of(string text, Language language) =>
        language == Language.Persian && text.AsSpan().IndexOf('\u2066') < 0 ? LatinRun().Replace(text, "\u2066$0\u2069") : text;

    [GeneratedRegex(@"[A-Za-z\u00C0-\u024F](?:[A-Za-z0-9\u00C0-\u024F.,:&'’+/()\- ]*[A-Za-z0-9\u00C0-\u024F.+)])?", RegexOptions.None, 1000)]
    private static partial Regex LatinRun();
}
