using Oxus.Domain.Actors;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;
using Oxus.Numerics;

namespace Oxus.Measures.Multilateralism;

/// <summary>A measure of how a state takes part in the security bodies of the complex, for every state of a study and every year.</summary>
public abstract class StateMeasure : IStudyMeasure
{
    /// <summary>What kind of range goes with a number that sources disagree about.</summary>
    internal const string RangeOfSources = "range of sources";

    /// <summary>Its entry of the codebook.</summary>
    public abstract CodebookEntry Entry { get; }

    /// <inheritdoc/>
    public IReadOnlyList<CodebookEntry> Entries => [Entry];

    /// <inheritdoc/>
    public IEnumerable<Finding> Of(StudyReading study, IReplicator replicator, CancellationToken cancel)
    {
        foreach (var year in study.Definition.Years.Each)
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var finding in In(study, SecurityBodies.In(study, year))) yield return finding;
        }
    }

    /// <summary>Its findings of one year.</summary>
    internal abstract IEnumerable<Finding> In(StudyReading study, SecurityBodies bodies);

    /// <summary>Why a state has no number at all in a year; null where the question arises.</summary>
    private protected static Reason? WhyNot(StudyReading study, SecurityBodies bodies, StateCode state) =>
        !study.Existed(state, bodies.Year) ? Unknown.NotYetAState(state.ToString(), bodies.Year) : bodies.Bodies.Count == 0 ? bodies.None : null;
}
