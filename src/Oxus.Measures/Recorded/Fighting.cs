using Oxus.Domain.Actors;
using Oxus.Domain.Record;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;

namespace Oxus.Measures.Recorded;

/// <summary>In how many years of a span a state and an armed group are recorded to have fought each other.</summary>
public sealed class Fighting : AskedMeasure
{
    private static readonly CodebookEntry YearsFought = new(
        "fighting",
        "Years of armed conflict between a state and a group",
        Unit: "years",
        Range: "0 to the years of the span",
        Definition: "Years of the span with an armed conflict within a state in which the state leads the first side and the group (the variant of the key, by its code) stands on the second. The conflict is that of the record's source: with UCDP, 25 deaths in battle or more in the year. " + WhereAsked,
        Edge: "Undefined where a year of the span is not listed completely. A conflict belongs to the state whose government is fought, wherever the shots fell; several groups may stand on one side, and then each counts as fighting.",
        Cite: "piazza2011");

    /// <inheritdoc/>
    public override IReadOnlyList<CodebookEntry> Entries { get; } = [YearsFought];

    private protected override Finding Answer(StudyReading study, CodebookEntry entry, FindingKey asked)
    {
        if (asked.Variant is not { } group || !study.Groups.ContainsKey(group))
        {
            return Missing(entry, asked, new Reason(MissingKind.NotCovered, "no-such-group", $"the definitions hold no armed group of the code {asked.Variant ?? "(none)"}"));
        }

        if (!StateCode.TryParse(asked.Subject, out _)) return Missing(entry, asked, new Reason(MissingKind.NotApplicable, "no-state-fights", $"{asked.Subject} is no state"));
        var rows = new List<RowRef>();
        foreach (var year in asked.Period.Each)
        {
            if (study.Record.SilenceMeansNone(EventKinds.IntrastateConflict, year) is not { } listed) return Missing(entry, asked, Unknown.Silence(study.Record, EventKinds.IntrastateConflict, year));
            rows.Add(listed);
        }

        var fought = study.Record.Events
            .Where(e => e.Kind == EventKinds.IntrastateConflict && e.SideA.Count > 0 && e.SideA[0] == asked.Subject && e.SideB.Contains(group) && asked.Period.Each.Any(e.When.Has))
            .ToList();
        var years = asked.Period.Each.Count(year => fought.Any(e => e.When.Has(year)));
        return Number(entry, asked, years, Reads.Of(fought.Count > 0 ? fought.Select(e => e.Row) : rows));
    }
}
