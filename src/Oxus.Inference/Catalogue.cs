using Oxus.Evidence.Findings;
using Oxus.Inference.Terms;

namespace Oxus.Inference;

/// <summary>Every variable and grouping that plans of tests can name, one line each, and the codebook of what tests find.</summary>
public static class Catalogue
{
    /// <summary>Outcomes.</summary>
    public static IReadOnlyList<IOutcome> Outcomes { get; } =
    [
        new JointDepth(),
        new JointNarcoDepth(),
        new JointBodies(),
        new ConsultationPact(),
        new SecurityPact(),
        new MultilateralShare(),
        new JointBodiesWithoutPowers(),
        new JointOtherBodies(),
    ];

    /// <summary>Exposures of states.</summary>
    public static IReadOnlyList<IStateTerm> Exposures { get; } =
    [
        new FindingExposure("threat", "threat"),
        new FindingExposure("threat-security", "threat", "security"),
        new FindingExposure("threat-political", "threat", "political"),
        new FindingExposure("threat-economic", "threat", "economic"),
        new FindingExposure("threat-social", "threat", "social"),
        new FindingExposure("terrorism", "terrorism"),
        new FindingExposure("trafficking-exposure", "trafficking-exposure"),
        new FindingExposure("linkage", "linkage"),
        new FindingExposure("narco-terror", "narco-terror"),
    ];

    /// <summary>Controls and rivals.</summary>
    public static IReadOnlyList<IPairTerm> Controls { get; } =
    [
        new SharedAutocracy(),
        new RegimeInsecurity(),
        new CommonPatron(),
        new AidReceived(),
        new SharedPartners(),
        new Popularity(),
        new PastTie(),
        new ProductRatio(),
        new VoteAgreement(),
    ];

    /// <summary>Groupings of states within which permutations may stay.</summary>
    public static IReadOnlyList<IStrata> Strata { get; } =
    [
        new BordersProducer(),
    ];

    /// <summary>All variables, in the order of the lists above.</summary>
    public static IEnumerable<ITerm> Terms => Outcomes.Cast<ITerm>().Concat(Exposures).Concat(Controls);

    /// <summary>The entries of the codebook for every key that a test gives.</summary>
    public static IReadOnlyList<CodebookEntry> Entries => TestCodebook.All;

    /// <summary>The outcome of a code, or null.</summary>
    public static IOutcome? OutcomeOf(string code) => Outcomes.FirstOrDefault(t => t.Code == code);

    /// <summary>The exposure of a code, or null.</summary>
    public static IStateTerm? ExposureOf(string code) => Exposures.FirstOrDefault(t => t.Code == code);

    /// <summary>The control of a code, or null.</summary>
    public static IPairTerm? ControlOf(string code) => Controls.FirstOrDefault(t => t.Code == code);

    /// <summary>The grouping of a code, or null.</summary>
    public static IStrata? StrataOf(string code) => Strata.FirstOrDefault(t => t.Code == code);
}
