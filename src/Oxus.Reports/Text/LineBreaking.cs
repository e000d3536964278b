namespace Oxus.Reports.Text;

/// <summary>Breaks a text into lines that fit a width.</summary>
internal static class LineBreaking
{
    /// <summary>The lines. A word that is too wide by itself is cut at a hyphen or slash, or else stands out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The greatest width of a line.</param>
    /// <param name="size">The size of the text.</param>
    /// <param name="isBold">Whether it is bold.</param>
    /// <param name="most">The greatest number of lines; what is left ends in an ellipsis.</param>
    public static IReadOnlyList<string> Lines(string text, double width, double size, bool isBold = false, int most = int.MaxValue)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in Pieces(text))
        {
            var longer = line + word;
            if (line.Length > 0 && TextWidth.Of(longer.TrimEnd(), size, isBold) > width)
            {
                lines.Add(line.TrimEnd());
                line = word;
            }
            else
            {
                line = longer;
            }
        }

        if (line.Trim().Length > 0) lines.Add(line.TrimEnd());
        return lines.Count <= most ? lines : [.. lines.Take(most - 1), Shortened(lines[most - 1], width, size, isBold)];
    }

    /// <summary>The width of the widest line.</summary>
    public static double Widest(IEnumerable<string> lines, double size, bool isBold = false) =>
        lines.Select(l => TextWidth.Of(l, size, isBold)).DefaultIfEmpty(0).Max();

    private static string Shortened(string line, double width, double size, bool isBold)
    {
        var text = line;
        while (text.Length > 1 && TextWidth.Of(text + "…", size, isBold) > width) text = text[..^1].TrimEnd();
        return text + "…";
    }

    // A word with the space after it; a word may also be left after a hyphen or slash within.
    private static IEnumerable<string> Pieces(string text)
    {
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isEnd = text[i] == ' ' || (text[i] is '-' or '/' && i > from + 2 && i + 3 < text.Length);
            if (!isEnd) continue;
            yield return text[from..(i + 1)];
            from = i + 1;
        }

        if (from < text.Length) yield return text[from..];
    }
}
