using System.Globalization;

namespace Oxus.Reports.Charts.Drawing;

/// <summary>The colours of the charts. Kinds after Okabe and Ito (2008), told apart with any colour vision; steps in one hue from light to dark, so that grey print keeps their order.</summary>
internal static class Palette
{
    /// <summary>Text and axes.</summary>
    public const string Ink = "#1c1b19";

    /// <summary>Secondary text.</summary>
    public const string Soft = "#5a564f";

    /// <summary>Grid lines.</summary>
    public const string Grid = "#dcd8d0";

    /// <summary>Axis lines, ticks and leaders.</summary>
    public const string Rule = "#8f8a80";

    /// <summary>Lines of what is missing.</summary>
    public const string Gap = "#9b958a";

    /// <summary>Land that carries no data.</summary>
    public const string Land = "#efece5";

    /// <summary>Paper.</summary>
    public const string Paper = "#ffffff";

    private static readonly string[] Steps = ["#e6eef5", "#b9d0e4", "#7fa8cc", "#447dae", "#1d5384", "#0b2c4d"];

    private static readonly Tone[] Order = [Tone.Blue, Tone.Vermilion, Tone.Green, Tone.Orange, Tone.Purple, Tone.Sky, Tone.Grey, Tone.Black];

    private static readonly Fill[] Fills = [Fill.Solid, Fill.Hatched, Fill.Dotted, Fill.Light, Fill.Crossed, Fill.Banded, Fill.Hollow];

    private static readonly string?[] Dashes = [null, "7 3", "2 2.5", "9 3 2 3", "4 2", "12 3", "1 3", "6 2 1 2 1 2"];

    /// <summary>The tone at a place of a list.</summary>
    public static Tone ToneAt(int place) => Order[place % Order.Length];

    /// <summary>The fill at a place of a list.</summary>
    public static Fill FillAt(int place) => Fills[place % Fills.Length];

    /// <summary>The shape at a place of a list.</summary>
    public static Shape ShapeAt(int place) => (Shape)(place % Enum.GetValues<Shape>().Length);

    /// <summary>The line pattern at a place of a list.</summary>
    public static string? DashAt(int place) => Dashes[place % Dashes.Length];

    /// <summary>The colour of a tone.</summary>
    public static string Of(Tone tone) => tone switch
    {
        Tone.Blue => "#0072b2",
        Tone.Vermilion => "#d55e00",
        Tone.Green => "#00875f",
        Tone.Orange => "#d08a00",
        Tone.Purple => "#b5679a",
        Tone.Sky => "#3f9fd6",
        Tone.Grey => "#767676",
        _ => "#1c1b19",
    };

    /// <summary>A colour thinned with paper.</summary>
    /// <param name="colour">The colour, <c>#rrggbb</c>.</param>
    /// <param name="share">How much of it is left, from 0 to 1.</param>
    public static string Tint(string colour, double share)
    {
        var (red, green, blue) = Parts(colour);
        return Written(Mixed(red, share), Mixed(green, share), Mixed(blue, share));
    }

    /// <summary>The shade of a step among so many.</summary>
    public static string Step(int step, int of)
    {
        var place = of <= 1 ? (Steps.Length - 1) / 2.0 : step * (Steps.Length - 1.0) / (of - 1);
        var below = Math.Min((int)place, Steps.Length - 2);
        var (first, second) = (Parts(Steps[below]), Parts(Steps[below + 1]));
        var share = place - below;
        return Written(Between(first.Red, second.Red), Between(first.Green, second.Green), Between(first.Blue, second.Blue));

        int Between(int from, int to) => (int)Math.Round(from + share * (to - from), MidpointRounding.AwayFromZero);
    }

    /// <summary>The colour of text that can be read on a colour: ink, or paper where the colour is dark.</summary>
    public static string TextOn(string colour)
    {
        var (red, green, blue) = Parts(colour);
        return 0.2126 * Linear(red) + 0.7152 * Linear(green) + 0.0722 * Linear(blue) > 0.22 ? Ink : Paper;
    }

    private static string Written(int red, int green, int blue) => string.Create(CultureInfo.InvariantCulture, $"#{red:x2}{green:x2}{blue:x2}");

    private static int Mixed(int part, double share) => (int)Math.Round(255 - (255 - part) * share, MidpointRounding.AwayFromZero);

    private static double Linear(int part) => Math.Pow(part / 255.0, 2.2);

    private static (int Red, int Green, int Blue) Parts(string colour)
    {
        var number = int.Parse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return (number >> 16, (number >> 8) & 255, number & 255);
    }
}

/// <summary>The shapes of point marks.</summary>
internal enum Shape
{
    Circle,
    Square,
    Diamond,
    Triangle,
    Cross,
    Ring,
    Plus,
}
