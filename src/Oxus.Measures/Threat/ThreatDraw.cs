using Oxus.Domain.Threat;
using Oxus.Numerics;

namespace Oxus.Measures.Threat;

/// <summary>A source of uncertainty of the index: a choice or an error that each draw makes anew.</summary>
internal enum Factor
{
    /// <summary>Errors of measurement.</summary>
    Measurement,

    /// <summary>How carried values drifted, and whether missing ones are left out or drawn from a model.</summary>
    Imputation,

    /// <summary>How values are set between 0 and 1.</summary>
    Normalisation,

    /// <summary>Weights of indicators and of dimensions.</summary>
    Weights,

    /// <summary>The mean over dimensions, and its floor.</summary>
    Aggregation,

    /// <summary>Which indicator is left out, if any.</summary>
    Selection,
}

/// <summary>Weights of indicators and of dimensions; those of a dimension's indicators sum to 1, and so do those of the dimensions.</summary>
internal sealed record WeightChoice(double[] Indicators, double[] Dimensions);

/// <summary>How values are set between 0 and 1, with the way each goalpost is moved.</summary>
internal sealed record NormalisationChoice(Normalisation Way, double[] BestMoved, double[] WorstMoved);

/// <summary>How carried values drifted, by indicator and state, and whether missing ones are drawn from a model.</summary>
internal sealed record ImputationChoice(double[] Drift, bool DrawsMissing);

/// <summary>All choices and errors of one draw. They are shared by all states and years, so that ranks within a draw are coherent.</summary>
/// <param name="Errors">Standardised errors by indicator and state. An error persists over the years, since sources and coders do.</param>
/// <param name="Imputation">What stands in for values that were not recorded.</param>
/// <param name="Normalisation">How values are scored.</param>
/// <param name="Weights">The weights.</param>
/// <param name="Mean">The mean over dimensions.</param>
/// <param name="Floor">The least a dimension counts with.</param>
/// <param name="LeftOut">The indicator left out; −1 for none.</param>
internal sealed record ThreatDraw(
    double[] Errors,
    ImputationChoice Imputation,
    NormalisationChoice Normalisation,
    WeightChoice Weights,
    Mean Mean,
    double Floor,
    int LeftOut)
{
    // Ten pseudo-counts a weight: with four equal weights each share has a standard deviation of a quarter of itself, the width of the usual ±25%.
    private const double PseudoCounts = 10;
    private const double GoalpostPlay = 0.2;

    /// <summary>The definition as it stands: no error, no drift, its own weights.</summary>
    public static ThreatDraw Nominal(IReadOnlyList<ThreatDimension> dimensions, int states, double floor)
    {
        var indicators = dimensions.Sum(d => d.Indicators.Count);
        return new ThreatDraw(
            new double[indicators * states],
            new ImputationChoice(new double[indicators * states], DrawsMissing: false),
            new NormalisationChoice(Threat.Normalisation.Fixed, new double[indicators], new double[indicators]),
            new WeightChoice(
                [.. dimensions.SelectMany(d => d.Indicators.Select(i => i.Weight / d.Indicators.Sum(other => other.Weight)))],
                [.. dimensions.Select(d => d.Weight / dimensions.Sum(other => other.Weight))]),
            Mean.Geometric,
            floor,
            LeftOut: -1);
    }

    /// <summary>A draw around the definition.</summary>
    public static ThreatDraw Of(RandomStream stream, IReadOnlyList<ThreatDimension> dimensions, int states, double floor)
    {
        var indicators = dimensions.Sum(d => d.Indicators.Count);
        var errors = Normals(stream, indicators * states);
        var imputation = new ImputationChoice(Normals(stream, indicators * states), stream.Next(2) == 1);
        var normalisation = new NormalisationChoice((Normalisation)stream.Next(4), Shifts(stream, indicators), Shifts(stream, indicators));
        var weights = WeightsAround(stream, dimensions);
        var mean = stream.Next(4) switch { 0 => Mean.Arithmetic, 1 => Mean.Harmonic, _ => Mean.Geometric };
        var drawnFloor = floor * Math.Pow(2, 2 * stream.NextDouble() - 1);
        var leftOut = stream.Next(2) == 0 ? -1 : stream.Next(indicators);
        return new ThreatDraw(errors, imputation, normalisation, weights, mean, drawnFloor, leftOut);
    }

    /// <summary>This draw with one source of uncertainty taken from another.</summary>
    public ThreatDraw With(Factor factor, ThreatDraw other) => factor switch
    {
        Factor.Measurement => this with { Errors = other.Errors },
        Factor.Imputation => this with { Imputation = other.Imputation },
        Factor.Normalisation => this with { Normalisation = other.Normalisation },
        Factor.Weights => this with { Weights = other.Weights },
        Factor.Aggregation => this with { Mean = other.Mean, Floor = other.Floor },
        _ => this with { LeftOut = other.LeftOut },
    };

    private static double[] Normals(RandomStream stream, int count)
    {
        var drawn = new double[count];
        for (var i = 0; i < count; i++) drawn[i] = Draws.Normal(stream);
        return drawn;
    }

    private static double[] Shifts(RandomStream stream, int count)
    {
        var drawn = new double[count];
        for (var i = 0; i < count; i++) drawn[i] = GoalpostPlay * (2 * stream.NextDouble() - 1);
        return drawn;
    }

    private static WeightChoice WeightsAround(RandomStream stream, IReadOnlyList<ThreatDimension> dimensions)
    {
        var byIndicator = new List<double>();
        foreach (var dimension in dimensions) byIndicator.AddRange(Around(stream, [.. dimension.Indicators.Select(i => i.Weight)]));
        return new WeightChoice([.. byIndicator], Around(stream, [.. dimensions.Select(d => d.Weight)]));
    }

    private static double[] Around(RandomStream stream, double[] weights)
    {
        var drawn = new double[weights.Length];
        Draws.Dirichlet(stream, weights, PseudoCounts * weights.Length, drawn);
        return drawn;
    }
}
