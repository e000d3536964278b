namespace Oxus.Reports.Charts.Drawing;

/// <summary>Where the lines of a panel are drawn, and the way from years and values to places in it.</summary>
internal sealed record LineFrame(LinePlan Plan, double Left, double Top, double Width, double Height)
{
    private const double Edge = 6;

    /// <summary>The far edge.</summary>
    public double Right => Left + Width;

    /// <summary>The axis of years.</summary>
    public double Bottom => Top + Height;

    /// <summary>The width of a year.</summary>
    public double Step => (Width - 2 * Edge) / Math.Max(1, Plan.To - Plan.From);

    /// <summary>The place of a year.</summary>
    public double Along(double year)
    {
        var share = Plan.To == Plan.From ? 0.5 : (year - Plan.From) / (Plan.To - Plan.From);
        return Left + Edge + (Plan.Sheet.TimeRunsBack ? 1 - share : share) * (Width - 2 * Edge);
    }

    /// <summary>The place of a value.</summary>
    public double At(double value) => Top + (1 - Plan.Axis.Share(value)) * Height;
}
