namespace Oxus.Domain;

/// <summary>The languages in which Oxus speaks of things.</summary>
public enum Language
{
    /// <summary>English, code <c>en</c>.</summary>
    English,

    /// <summary>Persian, code <c>fa</c>, written from right to left.</summary>
    Persian,

    /// <summary>Russian, code <c>ru</c>.</summary>
    Russian,
}

/// <summary>What one thing is called in each language; English always stands, the others fall back to it.</summary>
/// <param name="En">The English name.</param>
/// <param name="Fa">The Persian name, if recorded.</param>
/// <param name="Ru">The Russian name, if recorded.</param>
public sealed record Names(string En, string? Fa = null, string? Ru = null)
{
    /// <summary>The name in <paramref name="language"/>, or the English one where that language has none.</summary>
    public string In(Language language) => language switch
    {
        Language.Persian => Fa ?? En,
        Language.Russian => Ru ?? En,
        _ => En,
    };

    /// <inheritdoc/>
    public override string ToString() => En;
}
