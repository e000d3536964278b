namespace Oxus.Evidence.Wording;

/// <summary>How far a result carries, which decides the words that may tell it (methods specification §6.9).</summary>
public enum EvidenceStrength
{
    /// <summary>A description of the record: no relation is claimed.</summary>
    Description,

    /// <summary>An association in a panel or an actor-oriented model whose placebos pass: "is followed by", "is associated with, given …".</summary>
    Association,

    /// <summary>An association whose lead test or placebo fails: it can be told only together with that failure.</summary>
    FailedPlacebo,

    /// <summary>A supply shock with a flat pre-trend and a passed placebo: "is consistent with an effect of …".</summary>
    SupplyShock,

    /// <summary>No association, and a minimum detectable effect of at most 0.2 standard deviations: "effects larger than … can be ruled out".</summary>
    PreciseNull,

    /// <summary>No association, and too little power to say more: "these data cannot tell".</summary>
    ImpreciseNull,

    /// <summary>One case: "narrative evidence suggests".</summary>
    OneCase,

    /// <summary>A scenario: "under the fitted model and these assumptions".</summary>
    Scenario,
}
