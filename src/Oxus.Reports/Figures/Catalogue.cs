using Oxus.Reports.Charts;

namespace Oxus.Reports.Figures;

/// <summary>Every figure of the report, one line each.</summary>
internal static class Catalogue
{
    /// <summary>The figures.</summary>
    public static IReadOnlyList<IFigure> All { get; } =
    [
        new MapOfComplex(),
        new PolarityByBoundary(),
        new PactsAndRivalries(),
        new VoteSimilarities(),
        new ThreatProfile(),
        new ThreatOverTime(),
        new Nexus(),
        new MembershipTimeline(),
        new StatesByBodies(),
        new ParticipationOverTime(),
        new PublishedFigures(),
        new Effects(),
        new LeftOut(),
        new SpecificationCurves(),
        new ClaimsByVerdict(),
        new CoverageOfSeries(),
    ];

    /// <summary>The charts of all figures.</summary>
    public static IReadOnlyList<Chart> ChartsOf(ReportInput input)
    {
        var both = new Bilingual(input);
        return [.. All.SelectMany(figure => figure.Of(both))];
    }
}
