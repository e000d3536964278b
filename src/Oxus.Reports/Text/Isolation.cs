using System.Text.RegularExpressions;
using Oxus.Domain;

namespace Oxus.Reports.Text;

/// <summary>Keeps names in Latin letters from turning the order of a right-to-left line: each run of them is put into an isolate (U+2066 … U+2069).</summary>
internal static partial class Isolation
{
    /// <summary>The text with its Latin runs isolated, where the language is written from right to left.</summary>
    public static string Of(string text, Language language) =>
        language == Language.Persian && text.AsSpan().IndexOf('\u2066') < 0 ? LatinRun().Replace(text, "\u2066$0\u2069") : text;

    /// <summary>Lines in which an isolate that a break cuts in two is closed at the end of the one and opened again at the beginning of the next.</summary>
    public static IReadOnlyList<string> Closed(IReadOnlyList<string> lines)
    {
        var closed = new List<string>(lines.Count);
        var isOpen = false;
        foreach (var line in lines)
        {
            var text = isOpen ? "\u2066" + line : line;
            isOpen = text.LastIndexOf('\u2066') > text.LastIndexOf('\u2069');
            closed.Add(isOpen ? text + "\u2069" : text);
        }

        return closed;
    }

    [GeneratedRegex(@"[A-Za-z\u00C0-\u024F](?:[A-Za-z0-9\u00C0-\u024F.,:&'’+/()\- ]*[A-Za-z0-9\u00C0-\u024F.+)])?", RegexOptions.None, 1000)]
    private static partial Regex LatinRun();
}
