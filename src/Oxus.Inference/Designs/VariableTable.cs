using Oxus.Domain.Actors;
using Oxus.Domain.Record;
using Oxus.Domain.Time;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Hypotheses;
using Oxus.Inference.Terms;

namespace Oxus.Inference.Designs;

/// <summary>The values of every variable of a plan, for every pair or state of the panel and every year that a model may ask for. It is filled once and then only read.</summary>
internal sealed class VariableTable
{
    private readonly Dictionary<string, Variable> _variables = [];

    /// <summary>Fills the table.</summary>
    public VariableTable(TermInput input, TestPlan plan)
    {
        States = input.States;
        Pairs = [.. Dyad.Among(States)];
        var places = States.Select((state, index) => (state, index)).ToDictionary(s => s.state, s => s.index);
        Places = [.. Pairs.Select(p => (places[p.First], places[p.Second]))];
        var lags = plan.Lags.Append(plan.Lag).ToList();
        var exposed = new Years(plan.Years.From - lags.Max(), plan.Years.To + plan.Leads.DefaultIfEmpty(0).Max());
        foreach (var code in plan.Outcomes.Select(o => o.Code)) AddPairs(input, OutcomeOf(code), plan.Years);
        foreach (var code in plan.Controls.Select(c => c.Code)) AddPairs(input, ControlOf(code), new Years(plan.Years.From - 1, plan.Years.To - 1));
        foreach (var code in plan.Exposures.Select(e => e.Code)) AddStates(input, ExposureOf(code), exposed);

        // What variables are made of must be there to be read from, even where the plan does not name it.
        foreach (var code in _variables.Values.SelectMany(v => v.MadeOf).Distinct().Where(code => !_variables.ContainsKey(code)).ToList()) AddPairs(input, OutcomeOf(code), plan.Years);
    }

    /// <summary>The states of the panel.</summary>
    public IReadOnlyList<StateCode> States { get; }

    /// <summary>Their pairs.</summary>
    public IReadOnlyList<Dyad> Pairs { get; }

    /// <summary>For each pair the places of its states.</summary>
    public IReadOnlyList<(int First, int Second)> Places { get; }

    /// <summary>Every variable, in the order of codes.</summary>
    public IEnumerable<Variable> All => _variables.Values.OrderBy(v => v.Code, StringComparer.Ordinal);

    /// <summary>A variable of the plan.</summary>
    public Variable this[string code] => _variables[code];

    private static IOutcome OutcomeOf(string code) => Catalogue.OutcomeOf(code) ?? throw Unknown(code, "outcome", Catalogue.Outcomes);

    private static IPairTerm ControlOf(string code) => Catalogue.ControlOf(code) ?? throw Unknown(code, "control", Catalogue.Controls);

    private static IStateTerm ExposureOf(string code) => Catalogue.ExposureOf(code) ?? throw Unknown(code, "exposure", Catalogue.Exposures);

    private static ArgumentException Unknown(string code, string kind, IEnumerable<ITerm> known) =>
        new($"the plan names the {kind} \"{code}\" (expected one of {string.Join(", ", known.Select(t => t.Code))})", nameof(code));

    private void AddPairs(TermInput input, IPairTerm term, Years years) => Add(term, years, Pairs.Count, (place, year) => input.Of(term, Pairs[place], year));

    private void AddStates(TermInput input, IStateTerm term, Years years) => Add(term, years, States.Count, (place, year) => term.Of(input, States[place], year));

    private void Add(ITerm term, Years years, int subjects, Func<int, int, Cell> cellOf)
    {
        var values = new double[subjects * years.Count];
        var (rows, findings, madeOf) = (new HashSet<RowRef>(), new HashSet<FindingKey>(), new SortedSet<string>(StringComparer.Ordinal));
        var missing = new Dictionary<string, (Reason Reason, int Count)>();
        for (var place = 0; place < subjects; place++)
        {
            foreach (var year in years.Each)
            {
                var cell = cellOf(place, year);
                values[place * years.Count + year - years.From] = cell.Value ?? double.NaN;
                rows.UnionWith(cell.Rows);
                findings.UnionWith(cell.Findings);
                madeOf.UnionWith(cell.Variables);
                if (cell.Missing is { } reason) missing[reason.Code] = (reason, missing.GetValueOrDefault(reason.Code).Count + 1);
            }
        }

        _variables[term.Code] = new Variable(term.Code, term.Unit, years, subjects, values, rows, findings, [.. madeOf], [.. missing.Values.OrderByDescending(m => m.Count)]);
    }
}

/// <summary>The values of one variable, and what they were read from.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Years">The years held.</param>
/// <param name="Subjects">How many pairs or states.</param>
/// <param name="Values">Subject by subject, year by year; not a number where there is none.</param>
/// <param name="Rows">Rows read.</param>
/// <param name="Findings">Findings read.</param>
/// <param name="MadeOf">Other variables it was made of.</param>
/// <param name="Missing">Why values are missing, the most frequent reason first.</param>
internal sealed record Variable(
    string Code,
    string Unit,
    Years Years,
    int Subjects,
    double[] Values,
    IReadOnlyCollection<RowRef> Rows,
    IReadOnlyCollection<FindingKey> Findings,
    IReadOnlyList<string> MadeOf,
    IReadOnlyList<(Reason Reason, int Count)> Missing)
{
    /// <summary>The value for a subject and year; not a number where there is none, or where the year is not held.</summary>
    public double this[int subject, int year] => Years.Has(year) ? Values[subject * Years.Count + year - Years.From] : double.NaN;

    /// <summary>Share of subjects and years that have a value.</summary>
    public double Known => Values.Length == 0 ? 0 : Values.Count(double.IsFinite) / (double)Values.Length;
}
