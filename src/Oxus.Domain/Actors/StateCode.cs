namespace Oxus.Domain.Actors;

/// <summary>The code by which Oxus knows a state: three capital letters, ISO 3166-1 alpha-3 where the state has one.</summary>
public readonly record struct StateCode : IComparable<StateCode>
{
    private readonly string? _text;

    private StateCode(string text) => _text = text;

    /// <summary>Reads a code.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> is not three capital letters.</exception>
    public static StateCode Of(string text) => TryParse(text, out var code)
        ? code
        : throw new ArgumentException($"\"{text}\" is not a state code (expected three capital letters, such as TJK)", nameof(text));

    /// <summary>Reads a code, if it is one.</summary>
    public static bool TryParse(string? text, out StateCode code)
    {
        var right = text is { Length: 3 } && text.All(char.IsAsciiLetterUpper);
        code = right ? new StateCode(text!) : default;
        return right;
    }

    /// <summary>Orders by the letters.</summary>
    public int CompareTo(StateCode other) => string.CompareOrdinal(_text, other._text);

    /// <inheritdoc/>
    public override string ToString() => _text ?? "???";
}
