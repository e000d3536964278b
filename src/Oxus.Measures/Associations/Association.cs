using Oxus.Domain.Actors;
using Oxus.Domain.Record;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;
using Oxus.Measures.Recorded;
using Oxus.Measures.Ties;

namespace Oxus.Measures.Associations;

/// <summary>Whether a state has more of one thing in the year after it had more of another, against its own mean and that of the year; and, as a placebo, whether next year's exposure seems to tell this year's outcome.</summary>
/// <remarks>An association within states is the most that yearly series can show. What a claim calls a cause is tested no further here.</remarks>
public sealed class Association : AskedMeasure
{
    private const string On = "-on-";
    private const int FewestStates = 10;
    private const int FewestCases = 60;

    private static readonly CodebookEntry Lagged = new(
        "association",
        "Association within states",
        Unit: "standard deviations of rank",
        Range: "any number; mostly within [−1, 1]",
        Definition: """
            The variant of the key names an outcome and an exposure, as in fdi-inflow-on-terror-incidents. Over the state-years of the panel with an outcome in a year of the span and an exposure in the year before, both are turned into ranks over all cases (ties share the mean), standardised,
            and regressed with effects of states and of years: y(s,t) = a(s) + c(t) + b·x(s,t−1). The value is b. Interval: jackknife over states, 95%, t with G − 1 degrees of freedom for G states. Made where a claim asks for it.
            """,
        Edge: """
            Undefined (insufficient) with fewer than 10 states or 60 cases, and where the exposure does not vary within states and years. Ranks bound the weight of single disasters; they make b a statement about order, not amount. No other variable is held constant but what is fixed in a state or
            common to a year. Values known to be a part of a whole are not read. Coverage: share of state-years with both.
            """,
        Cite: "mackinnon2023");

    private static readonly CodebookEntry Lead = new(
        "association-lead",
        "Placebo of an association: the exposure of the year after",
        Unit: "standard deviations of rank",
        Range: "any number; mostly within [−1, 1]",
        Definition: "As association, with b now that of the exposure of the year after the outcome, x(s,t+1), beside that of the year before, which is held constant. What has not happened yet cannot act: an interval that excludes 0 speaks of a common trend or of the reverse direction. Made where a claim asks for it.",
        Edge: "As association. An exposure that hardly moves from year to year makes the placebo weak, and its interval wide.",
        Cite: "mackinnon2023");

    /// <inheritdoc/>
    public override IReadOnlyList<CodebookEntry> Entries { get; } = [Lagged, Lead];

    private protected override Finding Answer(StudyReading study, CodebookEntry entry, FindingKey asked)
    {
        if (TieSpan.StatesOf(study, asked.Subject) is not { } states) return Missing(entry, asked, TieSpan.NoSuchStates(asked.Subject));
        var cut = asked.Variant?.IndexOf(On, StringComparison.Ordinal) ?? -1;
        if (cut < 0) return Missing(entry, asked, Values.WhyNot(study, asked.Variant, asked.Subject, asked.Period));
        var (outcome, exposure) = (asked.Variant![..cut], asked.Variant[(cut + On.Length)..]);
        foreach (var series in new[] { outcome, exposure })
        {
            if (study.Record.SeriesOf(series) is null) return Missing(entry, asked, Values.WhyNot(study, series, asked.Subject, asked.Period));
        }

        Observation? Of(string series, StateCode state, int year) => study.Existed(state, year) ? Values.Whole(study.Record, series, state.ToString(), year) : null;
        var cases = (
            from state in states.Order()
            from year in asked.Period.Each
            let y = Of(outcome, state, year)
            let before = Of(exposure, state, year - 1)
            let after = entry == Lead ? Of(exposure, state, year + 1) : before
            where y is not null && before is not null && after is not null
            select (Case: (state, year), y, before, after)).ToList();
        var coverage = (double)cases.Count / (states.Count * asked.Period.Count);
        var reads = Reads.Of(cases.SelectMany(c => new[] { c.y.Row, c.before.Row, c.after.Row }));
        var told = cases.Select(c => c.Case.state).Distinct().Count();
        if (told < FewestStates || cases.Count < FewestCases)
        {
            var few = new Reason(MissingKind.Insufficient, "few-state-years", $"{outcome} and {exposure} are both recorded in {cases.Count} state-years of {told} states, fewer than the {FewestCases} of {FewestStates} that an association is taken over");
            return Missing(entry, asked, few, reads) with { Coverage = coverage };
        }

        var ranked = Ranks.Standardised([.. cases.Select(c => c.y.Value)]);
        var earlier = Ranks.Standardised([.. cases.Select(c => c.before.Value)]);
        var later = Ranks.Standardised([.. cases.Select(c => c.after.Value)]);
        var within = entry == Lead
            ? new StateYears([.. cases.Select(c => c.Case)], ranked, earlier, later)
            : new StateYears([.. cases.Select(c => c.Case)], ranked, earlier);
        var without = within.States.Select(s => within.Coefficient(s)).ToList();
        if (within.Coefficient() is not { } coefficient || without.Contains(null))
        {
            return Missing(entry, asked, new Reason(MissingKind.Insufficient, "no-variation-within", $"{exposure} hardly varies within states and years"), reads) with { Coverage = coverage };
        }

        return Number(entry, asked, coefficient, reads) with { Interval = Jackknife.Around(coefficient, [.. without.OfType<double>()]), Coverage = coverage };
    }
}
