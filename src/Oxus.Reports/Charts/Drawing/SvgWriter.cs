using System.Globalization;
using System.Text;

namespace Oxus.Reports.Charts.Drawing;

/// <summary>Writes the elements of an SVG picture: text escaped, numbers with at most two decimals and a point.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder _text = new();

    /// <summary>A number as the picture holds it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite: a drawing went wrong before it came here.</exception>
    public static string Number(double value)
    {
        if (!double.IsFinite(value)) throw new ArgumentOutOfRangeException(nameof(value), value, "a coordinate is a finite number");
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return rounded == 0 ? "0" : rounded.ToString("0.##", CultureInfo.InvariantCulture);
    }

    /// <summary>Opens an element; attributes that are null are left out.</summary>
    public void Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(name, attributes);
        _text.Append('>');
    }

    /// <summary>Closes an element.</summary>
    public void Close(string name) => _text.Append("</").Append(name).Append(">\n");

    /// <summary>An element without content.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(name, attributes);
        _text.Append("/>\n");
    }

    /// <summary>An element with text in it.</summary>
    public void Content(string name, string content, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        Escape(content);
        Close(name);
    }

    /// <summary>Elements that are written already.</summary>
    public void Append(SvgWriter other) => _text.Append(other._text);

    /// <summary>A style sheet of our own, taken as it is.</summary>
    public void Style(string css) => _text.Append("<style>").Append(css).Append("</style>\n");

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void Begin(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _text.Append('<').Append(name);
        foreach (var (key, value) in attributes)
        {
            if (value is null) continue;
            _text.Append(' ').Append(key).Append("=\"");
            Escape(value);
            _text.Append('"');
        }
    }

    // XML has no place for control characters, escaped or not: they are left out.
    private void Escape(string text)
    {
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '&' => _text.Append("&amp;"),
                '<' => _text.Append("&lt;"),
                '>' => _text.Append("&gt;"),
                '"' => _text.Append("&quot;"),
                < ' ' and not '\n' and not '\t' or '\uFFFE' or '\uFFFF' => _text,
                _ => _text.Append(letter),
            };
        }
    }
}
