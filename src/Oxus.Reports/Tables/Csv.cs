using System.Globalization;
using System.Text;

namespace Oxus.Reports.Tables;

/// <summary>Writes tables that spreadsheets open: comma-separated, quoted where needed, and with text that begins like a formula made harmless.</summary>
/// <remarks>Text that begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a carriage return gets an apostrophe in front. Numbers are written as numbers, so that −0.3 stays one.</remarks>
public sealed class Csv
{
    private readonly StringBuilder _text = new();

    /// <summary>A table with these columns.</summary>
    public Csv(params IEnumerable<string> columns) => Row([.. columns.Select(c => (Cell)c)]);

    /// <summary>Adds a row.</summary>
    public void Row(params ReadOnlySpan<Cell> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) _text.Append(',');
            _text.Append(cells[i].Text);
        }

        _text.Append('\n');
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}

/// <summary>A cell as it is written.</summary>
/// <param name="Text">What is written.</param>
public readonly record struct Cell(string Text)
{
    /// <summary>A text.</summary>
    public static implicit operator Cell(string? text) => new(Quoted(Harmless(text ?? "")));

    /// <summary>A number, with every digit it needs to be read back as it was.</summary>
    public static implicit operator Cell(double? number) => new(number?.ToString("R", CultureInfo.InvariantCulture) ?? "");

    /// <summary>A whole number.</summary>
    public static implicit operator Cell(int number) => new(number.ToString(CultureInfo.InvariantCulture));

    private static string Harmless(string text) => text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\n\r") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
