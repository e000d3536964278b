namespace Oxus.Domain.Threat;

/// <summary>How a study measures threat: dimensions, indicators with fixed goalposts, and the three numbers of the nexus (methods specification §3). It comes from <c>threat.yaml</c>.</summary>
/// <param name="Version">Raised whenever the same record would give another index.</param>
/// <param name="Draws">How many draws the uncertainty of the index rests on.</param>
/// <param name="Floor">The least value a dimension counts with in the geometric mean, which limits compensation.</param>
/// <param name="CoverageFloor">The least share of the weight that must be observed; below it the index is undefined.</param>
/// <param name="CarryYears">For how many years a value is carried forward, flagged, where none is recorded.</param>
/// <param name="Dimensions">The dimensions, in the order they are printed.</param>
/// <param name="Trafficking">Exposure to trafficking.</param>
/// <param name="Terrorism">Terrorism: the indicators averaged into it.</param>
/// <param name="Row">Where it stands in the definition file.</param>
public sealed record ThreatDefinition(
    int Version,
    int Draws,
    double Floor,
    double CoverageFloor,
    int CarryYears,
    IReadOnlyList<ThreatDimension> Dimensions,
    TraffickingExposure? Trafficking,
    IReadOnlyList<ThreatIndicator> Terrorism,
    Record.RowRef Row);

/// <summary>One dimension of threat: security, political, economic or social.</summary>
/// <param name="Code">Its code, which is the variant of its findings.</param>
/// <param name="Names">Its names.</param>
/// <param name="Weight">Its weight among the dimensions.</param>
/// <param name="Indicators">Its indicators.</param>
public sealed record ThreatDimension(string Code, Names Names, double Weight, IReadOnlyList<ThreatIndicator> Indicators);

/// <summary>How a value is bent before it is set between its goalposts.</summary>
public enum Transform
{
    /// <summary>As it is.</summary>
    None,

    /// <summary>ln(1 + x), for counts and rates with a long tail.</summary>
    Log1p,
}

/// <summary>A series by which another is divided: per million inhabitants, say.</summary>
/// <param name="Series">The series.</param>
/// <param name="Times">What the quotient is multiplied by.</param>
public sealed record Denominator(string Series, double Times);

/// <summary>One indicator: a series, bent and set between goalposts that hold for all years, so that 0 is the best and 1 the worst.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Names">Its names.</param>
/// <param name="Series">The series it is read from; where it is a kind of event, its value is the greatest intensity among the year's events in which the state leads the first side, and 0 where none is listed.</param>
/// <param name="Per">What the series is divided by, if by anything.</param>
/// <param name="MeanYears">Over how many years, the present one last, it is averaged.</param>
/// <param name="Transform">How it is bent; goalposts are in the unit before bending.</param>
/// <param name="Best">The goalpost that scores 0.</param>
/// <param name="Worst">The goalpost that scores 1; it may lie below <paramref name="Best"/>.</param>
/// <param name="Weight">Its weight within the dimension.</param>
/// <param name="Error">Relative standard error of a value whose source gives no range.</param>
/// <param name="Caveat">What a reader must know of it.</param>
/// <param name="Row">Where it stands in the definition file.</param>
/// <param name="Bounds">The probability that the range of a row, where its source gives one, is meant to hold.</param>
/// <param name="Years">The years whose values are alike enough to be read; null for all.</param>
public sealed record ThreatIndicator(
    string Code,
    Names Names,
    string Series,
    Denominator? Per,
    int MeanYears,
    Transform Transform,
    double Best,
    double Worst,
    double Weight,
    double Error,
    Names? Caveat,
    Record.RowRef Row,
    double Bounds = 0.9,
    Time.Years? Years = null);

/// <summary>Exposure to trafficking by supply and nearness: what the producer makes, and how near a state lies to it. It is no estimate of a flow, and seizures have no part in it.</summary>
/// <param name="Producer">The producing state.</param>
/// <param name="Supply">The series of its production.</param>
/// <param name="Worst">The production that scores 1.</param>
/// <param name="Distance">The dyadic series of distances in kilometres.</param>
/// <param name="HalfDistance">Kilometres over which nearness halves; a state that borders on the producer, and the producer itself, have nearness 1.</param>
/// <param name="Error">Relative standard error of a production figure without a range.</param>
/// <param name="Row">Where it stands in the definition file.</param>
public sealed record TraffickingExposure(
    Actors.StateCode Producer,
    string Supply,
    double Worst,
    string Distance,
    double HalfDistance,
    double Error,
    Record.RowRef Row);
