using Oxus.Domain.Actors;
using Oxus.Domain.Threat;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;

namespace Oxus.Measures.Threat;

/// <summary>A pipeline seen by states and years, with the rules by which an index is defined.</summary>
internal sealed class ThreatView(StudyDefinition study, ThreatDefinition definition, ThreatPipeline pipeline)
{
    // Shares of weight are sums of fractions; a sum that is the floor but for its last bits reaches it.
    private const double Rounding = 1e-9;

    private readonly Dictionary<StateCode, int> _places = study.States.Select((state, at) => (state, at)).ToDictionary(p => p.state, p => p.at);

    /// <summary>The study.</summary>
    public StudyDefinition Study => study;

    /// <summary>The pipeline.</summary>
    public ThreatPipeline Pipeline => pipeline;

    /// <summary>The states of the complex under any of its boundaries.</summary>
    public IReadOnlyList<StateCode> Members { get; } = [.. study.Complex.Boundaries.SelectMany(b => b.Members).Distinct().Order()];

    /// <summary>The states that are ranked: those of the panel and of the complex.</summary>
    public IReadOnlyList<StateCode> Ranked { get; } =
        [.. study.Complex.Boundaries.SelectMany(b => b.Members).Concat(study.Panel?.States ?? []).Distinct().Order()];

    /// <summary>Every cell with its state and year.</summary>
    public IEnumerable<(string State, int Year, int Cell)> Cells() =>
        study.States.SelectMany(state => study.Years.Each.Select(year => (state.ToString(), year, CellOf(state, year))));

    /// <summary>The cell of a state and year.</summary>
    public int CellOf(StateCode state, int year) => pipeline.CellOf(_places[state], year - study.Years.From);

    /// <summary>The coverage of the index in a cell.</summary>
    public double Coverage(int cell) => pipeline.Coverage(cell, pipeline.Dimensions.Count);

    /// <summary>The index of a cell by the definition as it stands.</summary>
    public double Nominal(int cell)
    {
        Span<double> results = stackalloc double[pipeline.Results];
        pipeline.Evaluate(pipeline.Nominal, cell, results);
        return results[^1];
    }

    /// <summary>Whether a state's index of a year is defined.</summary>
    public bool IsDefined(StateCode state, int year) => WhyNot(state, year) is null;

    /// <summary>Why a state's index of a year is undefined; null where it is not.</summary>
    public Reason? WhyNot(StateCode state, int year) => WhyNot(state.ToString(), year, CellOf(state, year), pipeline.Dimensions.Count);

    /// <summary>Why a dimension, or the index, of a cell is undefined; null where it is not.</summary>
    public Reason? WhyNot(string state, int year, int cell, int result)
    {
        var coverage = pipeline.Coverage(cell, result);
        if (coverage < definition.CoverageFloor - Rounding)
        {
            var (known, floor) = (Math.Floor(100 * coverage), Math.Round(100 * definition.CoverageFloor));
            if (coverage < Rounding)
            {
                return result < pipeline.Dimensions.Count
                    ? new Reason(MissingKind.Insufficient, "threat-dimension-bare", $"nothing of the weight of the {pipeline.Dimensions[result].Code} dimension is recorded for {state} in {year} (at least {floor}% is needed)")
                    : new Reason(MissingKind.Insufficient, "threat-bare", $"nothing of the weight of the threat index is recorded for {state} in {year} (at least {floor}% is needed)");
            }

            return result < pipeline.Dimensions.Count
                ? new Reason(MissingKind.Insufficient, "threat-dimension-thin", $"only {known}% of the weight of the {pipeline.Dimensions[result].Code} dimension is recorded for {state} in {year} (at least {floor}% is needed)")
                : new Reason(MissingKind.Insufficient, "threat-thin", $"only {known}% of the weight of the threat index is recorded for {state} in {year} (at least {floor}% is needed)");
        }

        var empty = pipeline.EmptyDimension(cell);
        return result == pipeline.Dimensions.Count && empty >= 0
            ? new Reason(MissingKind.Insufficient, "threat-dimension-empty", $"nothing is recorded of the {pipeline.Dimensions[empty].Code} dimension for {state} in {year}")
            : null;
    }

    /// <summary>The years whose uncertainty is taken apart: the last with a defined index, and the latest of the fullest coverage.</summary>
    public IEnumerable<int> SensitivityYears(StateCode state)
    {
        var defined = study.Years.Each.Where(year => IsDefined(state, year)).ToList();
        if (defined.Count == 0) return [];
        var fullest = defined.MaxBy(year => (Coverage(CellOf(state, year)), year));
        return new[] { fullest, defined[^1] }.Distinct().Order();
    }
}
