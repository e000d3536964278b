using Oxus.Reports.Pages;

namespace Oxus.Reports.Figures;

/// <summary>A figure in the page: the drawing, its caption, the table behind it, and its sources.</summary>
internal static class FigureBlock
{
    /// <summary>The figure under a code; nothing where the findings hold nothing that it could show.</summary>
    public static Markup Of(Edition edition, string code) => Markup.Nothing;

    /// <summary>All figures whose code is a word or begins with it, in the order of codes.</summary>
    public static Markup OfAll(Edition edition, string code) => Markup.Nothing;
}
