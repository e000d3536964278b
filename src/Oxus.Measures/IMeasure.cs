using Oxus.Domain.Complexes;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;
using Oxus.Numerics;

namespace Oxus.Measures;

/// <summary>A way to turn the record into findings. Adding one takes a file, a line in <see cref="Catalogue"/> and a test.</summary>
public interface IMeasure
{
    /// <summary>What it measures: an entry of the codebook for each key its findings bear.</summary>
    IReadOnlyList<CodebookEntry> Entries { get; }
}

/// <summary>A measure of the complex as a whole, taken under each boundary in each year.</summary>
public interface IComplexMeasure : IMeasure
{
    /// <summary>Its findings of one complex-year: values, or reasons why there are none; never nothing.</summary>
    IEnumerable<Finding> Of(ComplexYear complex);
}

/// <summary>A measure of states, pairs or regions that does not depend on a boundary, taken once a study.</summary>
public interface IStudyMeasure : IMeasure
{
    /// <summary>Its findings of a study.</summary>
    /// <param name="study">The study.</param>
    /// <param name="replicator">Who runs its replications, where it has any; they are keyed by the study's seed.</param>
    /// <param name="cancel">Stops between replications.</param>
    IEnumerable<Finding> Of(StudyReading study, IReplicator replicator, CancellationToken cancel);
}
