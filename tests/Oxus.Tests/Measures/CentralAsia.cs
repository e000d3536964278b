using Oxus.Domain.Complexes;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;
using Oxus.Measures;
using Oxus.Numerics;
using Oxus.Records;

namespace Oxus.Tests.Measures;

/// <summary>The study of Central Asia, read once, and all that the measures of structure find in it.</summary>
internal static class CentralAsia
{
    private static readonly Lazy<StudyReading> Read = new(() => new StudyFolder(Checkout.PathOf("definitions"), Checkout.PathOf("studies", "central-asia")).Read());
    private static readonly Lazy<FindingBook> Book = new(() => new FindingBook(All(Study)));

    public static StudyReading Study => Read.Value;

    public static FindingBook Findings => Book.Value;

    /// <summary>The subjects that are measures of structure. Others, such as threat, have tests of their own and take longer.</summary>
    private static readonly string[] Subjects = ["Balance", "Blocs", "ComplexType", "Multilateralism", "Polarity", "Similarity"];

    /// <summary>All that the measures of structure find.</summary>
    public static IEnumerable<Finding> All(StudyReading study) => Catalogue.All.Where(m => Subjects.Contains(m.GetType().Namespace!.Split('.')[^1])).SelectMany(m => Of(m, study));

    public static IEnumerable<Finding> Of(IMeasure measure, StudyReading study) => measure switch
    {
        IComplexMeasure ofComplex => study.Definition.Complex.Boundaries
            .SelectMany(b => study.Definition.Years.Each.Select(y => new ComplexYear(study.Definition.Complex, b, y, study.Record)))
            .SelectMany(ofComplex.Of),
        IStudyMeasure ofStudy => ofStudy.Of(study, new LocalReplicator(1), CancellationToken.None),
        _ => throw new ArgumentException("a measure is of a complex or of a study", nameof(measure)),
    };
}
