using Oxus.Domain.Actors;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;

namespace Oxus.Measures.Multilateralism;

/// <summary>Activity: ln(1 + x), x being the meetings, exercises and operations of security bodies that a state took part in during a year.</summary>
public sealed class Activity : StateMeasure
{
    /// <summary>The series that activity is read from, where a study has one.</summary>
    public const string Series = "joint-activity";

    /// <inheritdoc/>
    public override CodebookEntry Entry { get; } = new(
        "activity",
        "Activity in security bodies",
        Unit: "log of events",
        Range: "0 or more; share [0, 1]; z without bounds",
        Definition: "ln(1 + x), where x is the number of meetings, exercises and operations of security bodies that the state took part in during the year, from the series joint-activity. "
            + "share: the same over the greatest of the states compared. z: (value − mean) / standard deviation over the states of the panel and the complex in the year.",
        Edge: "Undefined where the record has no such series or no value of it; an unrecorded year is never taken for a year without activity. Outputs that a body reports of itself (drugs seized in a joint operation) are no measure of it. No interval: the series gives counts.",
        Cite: "ipi2024",
        Registry: "m17");

    /// <inheritdoc/>
    internal override IEnumerable<Finding> In(StudyReading study, SecurityBodies bodies)
    {
        var found = study.Definition.States.Select(state => Of(study, state, bodies.Year)).ToList();
        foreach (var finding in found) yield return finding;
        if (!found.Any(f => f.IsDefined)) yield break;
        var among = study.ComparedStates().Select(s => s.ToString()).ToHashSet();
        var compared = found.Where(f => among.Contains(f.Key.Subject)).ToList();
        foreach (var standard in StandardScores.Of(Entry, compared)) yield return standard;
        foreach (var share in Shares(compared)) yield return share;
    }

    private Finding Of(StudyReading study, StateCode state, int year)
    {
        if (!study.Existed(state, year)) return Finding.Missing(Entry, state.ToString(), year, Unknown.NotYetAState(state.ToString(), year));
        if (study.Record.SeriesOf(Series) is null)
        {
            return Finding.Missing(Entry, state.ToString(), year, new Reason(
                MissingKind.NotCovered, "no-activity-record", $"the record holds no meetings, exercises or operations of {year}, so that activity cannot be told from membership"));
        }

        return study.Record.Of(Series, state, year) is { } events
            ? Finding.Of(Entry, state.ToString(), year, Math.Log(1 + events.Value), Reads.Of([events.Row]))
            : Finding.Missing(Entry, state.ToString(), year, Unknown.NoValue(study.Record, Series, state.ToString(), year));
    }

    private IEnumerable<Finding> Shares(List<Finding> compared)
    {
        var defined = compared.Where(f => f.IsDefined).ToList();
        var most = defined.Count == 0 ? 0 : defined.Max(f => f.Value!.Value);
        var reads = Reads.From(defined.Select(f => f.Key));
        foreach (var finding in defined)
        {
            var share = most > 0
                ? Finding.Of(Entry, finding.Key.Subject, finding.Key.Period, finding.Value!.Value / most, reads, "share")
                : Finding.Missing(Entry, finding.Key.Subject, finding.Key.Period, new Reason(MissingKind.NotApplicable, "nobody-active", $"none of the states compared was active in {finding.Key.Period}"), reads, "share");
            yield return share with { Unit = "share" };
        }
    }
}
