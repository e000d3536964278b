namespace Oxus.Reports.Charts.Drawing;

/// <summary>How a shape is filled and lined.</summary>
/// <param name="Fill">The colour or pattern inside; none where null.</param>
/// <param name="Stroke">The colour of the line; none where null.</param>
/// <param name="Width">The width of the line.</param>
/// <param name="Dash">The pattern of the line; whole where null.</param>
/// <param name="Opacity">From 0 to 1.</param>
/// <param name="Class">A name for style sheets.</param>
internal readonly record struct Ink(string? Fill = null, string? Stroke = null, double Width = 1, string? Dash = null, double Opacity = 1, string? Class = null);
