using Oxus.Domain;

namespace Oxus.Reports.Charts;

/// <summary>A class that marks fall into, with its place in the legend. The renderer gives each its colour and, so that colour never stands alone, its own pattern or shape.</summary>
/// <param name="Code">Its code, by which marks name it.</param>
/// <param name="Name">Its name in the legend.</param>
/// <param name="Tone">The colour; by its place among the chart's classes where null.</param>
/// <param name="Fill">How areas of it are filled; by its place among the chart's classes where null.</param>
public sealed record Class(string Code, Names Name, Tone? Tone = null, Fill? Fill = null);

/// <summary>Colours that readers with any kind of colour vision tell apart (after Okabe and Ito), with greys.</summary>
public enum Tone
{
    /// <summary>Blue.</summary>
    Blue,

    /// <summary>Vermilion.</summary>
    Vermilion,

    /// <summary>Bluish green.</summary>
    Green,

    /// <summary>Orange.</summary>
    Orange,

    /// <summary>Reddish purple.</summary>
    Purple,

    /// <summary>Sky blue.</summary>
    Sky,

    /// <summary>Grey.</summary>
    Grey,

    /// <summary>Black.</summary>
    Black,
}

/// <summary>How an area is filled, so that classes differ in grey print too.</summary>
public enum Fill
{
    /// <summary>Full colour.</summary>
    Solid,

    /// <summary>A light tint.</summary>
    Light,

    /// <summary>White with lines rising to the right.</summary>
    Hatched,

    /// <summary>White with dots.</summary>
    Dotted,

    /// <summary>A light tint with crossing lines.</summary>
    Crossed,

    /// <summary>Full colour with level lines of white.</summary>
    Banded,

    /// <summary>White with an outline.</summary>
    Hollow,
}

/// <summary>Whether classes are kinds or steps on a scale.</summary>
public enum Scale
{
    /// <summary>Kinds: told apart by colour and pattern.</summary>
    Kinds,

    /// <summary>Steps from little to much: from light to dark.</summary>
    Steps,
}
