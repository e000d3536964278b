using Oxus.Evidence.Findings;

namespace Oxus.Measures.Nexus;

/// <summary>What the codebook says of the nexus of drugs and terror.</summary>
internal static class NexusCodebook
{
    /// <summary>Exposure to trafficking, D.</summary>
    public static CodebookEntry Trafficking { get; } = new(
        "trafficking-exposure",
        "Exposure to trafficking",
        Unit: "index",
        Range: "[0, 1]; 1 is the greatest harvest of the definition, at or beside the producer",
        Definition: """
            D = supply × nearness. Supply is what the producer made in the year over the goalpost of the definition, at most 1. Nearness is 1 for the producer and for states that border on it by land, and 2^(−distance / half-distance) for others.
            The interval takes supply at the ends of the ranges of all figures of the year; a figure without a range is given its relative error, and a carried one is widened by the usual yearly step of production, whose logarithm is taken to walk at random.
            It is exposure by supply and place. It is no estimate of a flow, and seizures have no part in it.
            """,
        Edge: "Coverage is 1 where production was recorded in the year and a half where it was carried. Undefined where no figure is recorded for longer than it may be carried, or where neither border nor distance is. After the last year that a list of borders covers, its last year stands.",
        Cite: "piazza2011");

    /// <summary>Terrorism, Q.</summary>
    public static CodebookEntry Terrorism { get; } = new(
        "terrorism",
        "Terrorism",
        Unit: "index",
        Range: "[0, 1]; 0 where nothing is recorded to have happened, 1 at the worst goalposts",
        Definition: "Q = the weighted mean of the indicators of terrorism, scored and drawn as those of the threat index (see there): the value is the median of the draws, the interval holds 90% of them. What the compilers of the data call terrorism is their word.",
        Edge: "Undefined (insufficient) below the coverage floor of the threat index. Years in which a source counted otherwise are not read.",
        Cite: "oecd2008");

    /// <summary>Evidence of linkage, N.</summary>
    public static CodebookEntry Linkage { get; } = new(
        "linkage",
        "Evidence that armed groups and the drug trade are linked",
        Unit: "level / 4",
        Range: "[0, 1]: 0 none, 0.25 alliance, 0.5 operational motivation, 0.75 convergence, 1 black hole",
        Definition: """
            N = the highest level recorded for any group in the state and year on Makarenko's (2004) scale, over 4. The interval is one level to each side where the coding has low confidence, half a level where it has medium confidence, none where it has high.
            Coverage is the number of independent origins of the evidence over two, at most 1.
            """,
        Edge: """
            Where nothing is evidenced N is 0 by design, with coverage 0 and an interval from 0 to 1: nobody is known to have looked. Where a source looked and found none, N is 0 with the coverage of its sources.
            Undefined (not covered) for states outside the complex, for which no evidence is gathered, and before the first and after the last year that any source speaks of.
            """,
        Cite: "makarenko2004");

    /// <summary>The three together, NT.</summary>
    public static CodebookEntry NarcoTerror { get; } = new(
        "narco-terror",
        "Narco-terror",
        Unit: "index",
        Range: "[0, 1]; 0 where any of its three parts is 0",
        Definition: "NT = (D · Q · N)^(1/3) of trafficking exposure, terrorism and linkage. The interval is the same of the lower and of the upper ends of the three, which is wider than 90%. It is printed beside the three and never instead of them.",
        Edge: "Undefined where any of the three is, for the first reason among them. Coverage is the least of the three. Where nothing links the two, NT is 0 by design, whatever D and Q are.",
        Cite: "makarenko2004");

    /// <summary>Where D and Q are found together.</summary>
    public static CodebookEntry Together { get; } = new(
        "co-location",
        "Exposure to trafficking and terrorism in the same state and year",
        Unit: "ratio or coefficient",
        Range: "odds ratio and lift [0, ∞), φ [−1, 1], Jaccard [0, 1]",
        Definition: """
            Over the states of a boundary and the years for which both are known: a state-year counts as exposed where D is above the median of these state-years, and as struck where Q is above its own. The bare key is the odds ratio with its 95% interval (Woolf);
            the variants are lift, phi and jaccard. Being found together is not cooperation.
            """,
        Edge: "State-years of one state resemble one another, so the interval, which takes them for independent, is too narrow: it describes and tests nothing. The odds ratio is undefined where a cell of the table is empty.",
        Cite: "omelicheva2019");
}
