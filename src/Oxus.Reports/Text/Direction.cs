using Oxus.Domain;

namespace Oxus.Reports.Text;

/// <summary>The direction in which a language is written.</summary>
public static class Direction
{
    /// <summary>Whether it is written from right to left.</summary>
    public static bool IsRightToLeft(Language language) => language == Language.Persian;

    /// <summary>The code of a language, as <c>lang</c> attributes take it.</summary>
    public static string CodeOf(Language language) => language switch
    {
        Language.Persian => "fa",
        Language.Russian => "ru",
        _ => "en",
    };
}
