using System.Runtime.CompilerServices;
using System.Text;

namespace Oxus.Reports.Pages;

/// <summary>HTML that is safe to write as it stands. It is made from interpolated strings whose holes are escaped, unless what they hold is HTML already.</summary>
/// <param name="Text">The HTML.</param>
internal readonly record struct Markup(string Text)
{
    /// <summary>Nothing.</summary>
    public static Markup Nothing { get; } = new("");

    /// <summary>Whether it holds nothing.</summary>
    public bool IsNothing => string.IsNullOrEmpty(Text);

    /// <summary>HTML from an interpolated string; strings in its holes are escaped.</summary>
    public static Markup Of(MarkupWriter written) => new(written.ToString());

    /// <summary>One piece after another.</summary>
    public static Markup Join(IEnumerable<Markup> pieces) => new(string.Concat(pieces.Select(p => p.Text)));

    /// <inheritdoc/>
    public override string ToString() => Text;
}

/// <summary>Writes an interpolated string as HTML.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupWriter
{
    private readonly StringBuilder _text;

    public MarkupWriter(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + 24 * formattedCount);

    public void AppendLiteral(string text) => _text.Append(text);

    public void AppendFormatted(string? text) => _text.Append(Escape.Html(text));

    public void AppendFormatted(Markup markup) => _text.Append(markup.Text);

    public void AppendFormatted(Phrase phrase) => _text.Append(phrase.Html);

    public void AppendFormatted(IEnumerable<Markup> pieces)
    {
        foreach (var piece in pieces) _text.Append(piece.Text);
    }

    public override string ToString() => _text.ToString();
}
