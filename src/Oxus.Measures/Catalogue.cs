using Oxus.Evidence.Findings;
using Oxus.Measures.Associations;
using Oxus.Measures.Balance;
using Oxus.Measures.Blocs;
using Oxus.Measures.ComplexType;
using Oxus.Measures.Memberships;
using Oxus.Measures.Multilateralism;
using Oxus.Measures.Nexus;
using Oxus.Measures.Polarity;
using Oxus.Measures.Published;
using Oxus.Measures.Recorded;
using Oxus.Measures.Similarity;
using Oxus.Measures.Threat;
using Oxus.Measures.Ties;

namespace Oxus.Measures;

/// <summary>Every measure that Oxus ships, one line each.</summary>
public static class Catalogue
{
    /// <summary>The measures, in the order of the codebook.</summary>
    public static IReadOnlyList<IMeasure> All { get; } =
    [
        new Concentration(),
        new ConcentrationIndex(),
        new EffectivePoles(),
        new EntropyPoles(),
        new PowerMovement(),
        new BlocPolarisation(),
        new BlocShares(),
        new VoteAgreement(),
        new VoteSimilarity(),
        new AllianceSimilarity(),
        new StructuralBalance(),
        new TypeOfComplex(),
        new ThreatIndex(),
        new NarcoTerror(),
        new BodySize(),
        new Participation(),
        new PortfolioCloseness(),
        new Commitments(),
        new Activity(),
        new FollowThrough(),
        new FormalityGap(),
        new MultilateralismIndex(),
        new PublishedFigures(),
        new RecordedValue(),
        new Trend(),
        new Change(),
        new ShareOfWhole(),
        new Fighting(),
        new MembershipStatusOf(),
        new BodyLife(),
        new BodyMembers(),
        new MembershipsGained(),
        new LedgerAgreement(),
        new TiePersistence(),
        new Proximity(),
        new Association(),
    ];

    /// <summary>The entries of all measures, in the order of the codebook.</summary>
    public static IEnumerable<CodebookEntry> Entries => All.SelectMany(m => m.Entries);

    /// <summary>The measure whose findings bear <paramref name="key"/>, or null.</summary>
    public static IMeasure? Find(string key) => All.FirstOrDefault(m => m.Entries.Any(e => e.Key == key));
}
