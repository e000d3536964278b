using Oxus.Domain.Actors;
using Oxus.Domain.Time;
using Oxus.Inference.Panels;
using Oxus.Inference.Permutation;

namespace Oxus.Inference.Designs;

/// <summary>The pair-years in which every variable of a design is known, and its columns there.</summary>
internal sealed class Sample
{
    /// <summary>The fewest states among which a coefficient is estimated.</summary>
    public const int LeastStates = 5;

    private readonly Design _design;
    private readonly double[] _outcome;
    private readonly Dictionary<string, double[]> _columns;
    private readonly IReadOnlyList<string> _besideKey;

    private Sample(Design design, DyadPanel panel, IReadOnlyList<StateCode> states, double[] outcome, Dictionary<string, double[]> columns)
    {
        _design = design;
        Panel = panel;
        States = states;
        _outcome = outcome;
        _columns = columns;
        _besideKey = KeyTerms.IsOfExposure(design.Term) ? KeyTerms.Beside(design.Term) : [];
    }

    /// <summary>The frame.</summary>
    public DyadPanel Panel { get; }

    /// <summary>The states that have rows.</summary>
    public IReadOnlyList<StateCode> States { get; }

    /// <summary>Gathers the rows of a design.</summary>
    public static Sample Of(VariableTable table, Design design, Years years)
    {
        var chosen = design.States is null ? null : new HashSet<StateCode>(design.States);
        var outcome = table[design.Outcome];
        var exposure = table[design.Exposure];
        var controls = design.Controls.Select(code => table[code]).ToList();
        var terms = TermsOf(design);
        var rows = new List<(int Pair, int Year)>();
        for (var pair = 0; pair < table.Pairs.Count; pair++)
        {
            if (chosen is not null && !(chosen.Contains(table.Pairs[pair].First) && chosen.Contains(table.Pairs[pair].Second))) continue;
            var (first, second) = table.Places[pair];
            foreach (var year in years.Each)
            {
                if (double.IsFinite(outcome[pair, year])
                    && double.IsFinite(exposure[first, year - design.Lag]) && double.IsFinite(exposure[second, year - design.Lag])
                    && (design.Lead is not { } lead || (double.IsFinite(exposure[first, year + lead]) && double.IsFinite(exposure[second, year + lead])))
                    && controls.All(c => double.IsFinite(c[pair, year - 1])))
                {
                    rows.Add((pair, year));
                }
            }
        }

        var seen = rows.SelectMany(r => new[] { table.Places[r.Pair].First, table.Places[r.Pair].Second }).Distinct().Order().ToList();
        var place = seen.Select((state, index) => (state, index)).ToDictionary(s => s.state, s => s.index);
        var panel = new DyadPanel(seen.Count, [.. rows.Select(r => new DyadRow(place[table.Places[r.Pair].First], place[table.Places[r.Pair].Second], r.Year))]);
        var columns = new Dictionary<string, double[]>();
        foreach (var term in terms)
        {
            columns[term] = [.. rows.Select(r => KeyTerms.Of(term, exposure[table.Places[r.Pair].First, r.Year - design.Lag], exposure[table.Places[r.Pair].Second, r.Year - design.Lag]))];
            if (design.Lead is { } lead)
            {
                columns[Led(term)] = [.. rows.Select(r => KeyTerms.Of(term, exposure[table.Places[r.Pair].First, r.Year + lead], exposure[table.Places[r.Pair].Second, r.Year + lead]))];
            }
        }

        foreach (var control in controls) columns[control.Code] = [.. rows.Select(r => control[r.Pair, r.Year - 1])];
        return new Sample(design, panel, [.. seen.Select(s => table.States[s])], [.. rows.Select(r => outcome[r.Pair, r.Year])], columns);
    }

    /// <summary>The design's key term, ready to be tested; null where too few states have rows or nothing is left to be told apart.</summary>
    /// <param name="withControls">Whether controls stand in the model; the terms of exposure that belong beside the key always do, where it is one of them.</param>
    public NodeTest? Test(bool withControls = true)
    {
        if (States.Count < LeastStates) return null;
        var key = _design.Lead is null ? _design.Term : Led(_design.Term);
        var test = new NodeTest(Panel, _design.Effects, _outcome, _columns[key], [.. _columns.Where(c => c.Key != key && (withControls || _besideKey.Contains(c.Key))).OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Value)]);
        return test.IsIdentified ? test : null;
    }

    private static string Led(string term) => $"{term} (lead)";

    private static IEnumerable<string> TermsOf(Design design) =>
        KeyTerms.IsOfExposure(design.Term) ? [design.Term, .. KeyTerms.Beside(design.Term)] : [KeyTerms.Sum];
}
