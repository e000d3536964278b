using Oxus.Domain.Actors;
using Oxus.Domain.Record;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;
using Oxus.Measures.Associations;

namespace Oxus.Measures.Ties;

/// <summary>Whether states deal with their neighbours more than with others: the share of bordering pairs that have a tie or an event of a kind, less that of the other pairs.</summary>
public sealed class Proximity : AskedMeasure
{
    private static readonly CodebookEntry Contrast = new(
        "proximity",
        "Contrast between bordering pairs and others",
        Unit: "share",
        Range: "[−1, 1]",
        Definition: "Among pairs of states (the panel, or the members of a boundary): the share of pairs that border on each other by land at the end of the last year and have, in some year of the span, a tie at its end or an event between them of the kind (the variant of the key), "
            + "less the same share of pairs that do not border. Interval: jackknife over states, 95%, t with one degree of freedom fewer than states. " + WhereAsked,
        Edge: "Undefined where all pairs border or none does, and where a year of the span or the borders of its last year are not listed completely. It is a contrast and no cause: neighbours also share history.",
        Cite: "buzan2003");

    /// <inheritdoc/>
    public override IReadOnlyList<CodebookEntry> Entries { get; } = [Contrast];

    private protected override Finding Answer(StudyReading study, CodebookEntry entry, FindingKey asked)
    {
        if (TieSpan.StatesOf(study, asked.Subject) is not { } states) return Missing(entry, asked, TieSpan.NoSuchStates(asked.Subject));
        var kind = asked.Variant ?? "";
        var rows = new HashSet<RowRef>();
        foreach (var (what, year) in asked.Period.Each.Select(y => (TieSpan.Declared(kind), y)).Append((TieKinds.LandBorder, asked.Period.To)))
        {
            if (study.Record.SilenceMeansNone(what, year) is not { } listed) return Missing(entry, asked, Unknown.Silence(study.Record, what, year));
            rows.Add(listed);
        }

        var pairs = Dyad.Among(states).Select(pair => Seen(study, pair, kind, asked, rows)).ToList();
        if (Difference(pairs) is not { } difference)
        {
            return Missing(entry, asked, new Reason(MissingKind.NotApplicable, "no-contrast", $"either all pairs of {asked.Subject} border on each other or none does"), Reads.Of(rows));
        }

        var without = states.Order().Select(left => Difference(pairs.Where(p => p.Pair.First != left && p.Pair.Second != left))).OfType<double>().ToList();
        return Number(entry, asked, difference, Reads.Of(rows)) with { Interval = without.Count > 2 ? Jackknife.Around(difference, without) : null };
    }

    private static (Dyad Pair, bool Borders, bool Has) Seen(StudyReading study, Dyad pair, string kind, FindingKey asked, HashSet<RowRef> rows)
    {
        var ties = study.Record.TiesBetween(pair).ToList();
        var borders = ties.Where(t => t.Kind == TieKinds.LandBorder && t.When.HoldsAtEndOf(asked.Period.To)).ToList();
        var tied = ties.Where(t => t.Kind == kind && asked.Period.Each.Any(t.When.HoldsAtEndOf)).ToList();
        var events = study.Record.Events.Where(e => e.Kind == kind && asked.Period.Each.Any(e.When.Has) && Opposes(e, pair)).ToList();
        rows.UnionWith(borders.Concat(tied).SelectMany(t => t.Rows));
        rows.UnionWith(events.Select(e => e.Row));
        return (pair, borders.Count > 0, tied.Count + events.Count > 0);
    }

    private static double? Difference(IEnumerable<(Dyad Pair, bool Borders, bool Has)> pairs)
    {
        var all = pairs.ToList();
        var (near, far) = (all.Where(p => p.Borders).ToList(), all.Where(p => !p.Borders).ToList());
        return near.Count == 0 || far.Count == 0 ? null : (double)near.Count(p => p.Has) / near.Count - (double)far.Count(p => p.Has) / far.Count;
    }

    private static bool Opposes(Event happened, Dyad pair)
    {
        var (first, second) = (pair.First.ToString(), pair.Second.ToString());
        return (happened.SideA.Contains(first) && happened.SideB.Contains(second)) || (happened.SideA.Contains(second) && happened.SideB.Contains(first));
    }
}
