namespace Oxus.Reports.Charts.Drawing;

/// <summary>The patterns that tell areas apart without colour, each on a square tile.</summary>
internal static class Patterns
{
    /// <summary>The side of the tile.</summary>
    public const double Tile = 6;

    /// <summary>Writes the content of a tile.</summary>
    public static void Write(SvgWriter tile, Fill fill, string colour)
    {
        Ground(tile, fill is Fill.Crossed ? Palette.Tint(colour, 0.25) : fill is Fill.Banded ? Palette.Tint(colour, 0.55) : Palette.Tint(colour, 0.12));
        switch (fill)
        {
            case Fill.Hatched:
                Lines(tile, "M-1 1L1 -1M0 6L6 0M5 7L7 5", colour, "1.6");
                break;
            case Fill.Dotted:
                tile.Empty("circle", ("cx", "1.5"), ("cy", "1.5"), ("r", "1.1"), ("fill", colour));
                tile.Empty("circle", ("cx", "4.5"), ("cy", "4.5"), ("r", "1.1"), ("fill", colour));
                break;
            case Fill.Crossed:
                Lines(tile, "M0 0L6 6M6 0L0 6", colour, "0.9");
                break;
            default:
                Lines(tile, "M0 1.5H6M0 4.5H6", colour, "1.2");
                break;
        }
    }

    /// <summary>Writes the tile of what is missing: grey lines that fall to the right, as no class has them.</summary>
    public static void WriteMissing(SvgWriter tile)
    {
        Ground(tile, "#faf9f6");
        Lines(tile, "M-1 5L1 7M0 0L6 6M5 -1L7 1", Palette.Gap, "0.8");
    }

    private static void Ground(SvgWriter tile, string colour) => tile.Empty("rect", ("width", "6"), ("height", "6"), ("fill", colour));

    private static void Lines(SvgWriter tile, string path, string colour, string width) => tile.Empty("path", ("d", path), ("stroke", colour), ("stroke-width", width), ("fill", "none"));
}
