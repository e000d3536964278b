namespace Oxus.Numerics;

/// <summary>What the values of coders are, and with it how far two of them lie apart in <see cref="KrippendorffAlpha"/>.</summary>
public enum AlphaMetric
{
    /// <summary>Names: two values are the same or not.</summary>
    Nominal,

    /// <summary>Ranks: values lie as far apart as there are values given from the one to the other.</summary>
    Ordinal,

    /// <summary>Numbers with a unit: what counts is their difference.</summary>
    Interval,

    /// <summary>Numbers with a zero, none below it: what counts is their difference as a share of their sum.</summary>
    Ratio,
}
