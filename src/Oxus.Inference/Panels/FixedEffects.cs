namespace Oxus.Inference.Panels;

/// <summary>What is taken out of every column before a coefficient is estimated.</summary>
public enum FixedEffects
{
    /// <summary>Nothing, not even a constant: the regressors must hold it.</summary>
    None,

    /// <summary>A constant for each pair and one for each year, αᵢⱼ + τₜ: what is compared is a pair with itself, net of what moved all pairs together.</summary>
    PairsAndPeriods,

    /// <summary>As above, and a straight line in time for each unit: what is compared is a pair's departure from the trends of its two states.</summary>
    PairsPeriodsAndTrends,
}
