namespace Oxus.Reports.Sections;

/// <summary>Every section of the report, one line each, in the order a reader meets them.</summary>
internal static class Catalogue
{
    /// <summary>The sections. The bibliography comes last, because it lists what the others cite.</summary>
    public static IReadOnlyList<ISection> All { get; } =
    [
        new AnswerSection(),
        new StructureSection(),
        new ThreatSection(),
        new ResponseSection(),
        new TestSection(),
        new ClaimsSection(),
        new MethodsSection(),
        new DataSection(),
        new BibliographySection(),
    ];
}
