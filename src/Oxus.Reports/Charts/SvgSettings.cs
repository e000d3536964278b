namespace Oxus.Reports.Charts;

/// <summary>What the drawing of a chart leaves to the place where it will stand.</summary>
public sealed record SvgSettings
{
    /// <summary>A chart inside a page, which prints title, caption and source itself.</summary>
    public static SvgSettings Inline { get; } = new();

    /// <summary>A file of its own: with title, caption and source in the picture, and its fonts inside.</summary>
    public static SvgSettings StandAlone { get; } = new() { IsFramed = true, EmbedsFonts = true };

    /// <summary>The width in units of the picture, which are CSS pixels at full size. At 720 the smallest text is 11 units: 7.7 points on the 180 mm that A4 leaves between its margins.</summary>
    public double Width { get; init; } = 720;

    /// <summary>Whether title, caption and source are drawn in the picture.</summary>
    public bool IsFramed { get; init; }

    /// <summary>Whether the picture holds the fonts of its text.</summary>
    public bool EmbedsFonts { get; init; }

    /// <summary>Whether time runs from right to left in a right-to-left language. By default it runs from left to right in all languages, as in the
    /// journals and statistical yearbooks that readers of Persian know; only the axis of values and the names change sides.</summary>
    public bool TimeFollowsScript { get; init; }
}
