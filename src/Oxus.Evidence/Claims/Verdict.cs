using Oxus.Evidence.Findings;

namespace Oxus.Evidence.Claims;

/// <summary>What the evidence of a study says of a claim.</summary>
public enum VerdictKind
{
    /// <summary>The predictions are met, placebos hold, and at least two independent witnesses agree.</summary>
    Supported,

    /// <summary>An interval excludes what the claim predicts, and nothing meets it.</summary>
    Contradicted,

    /// <summary>Findings or sources disagree with one another.</summary>
    Mixed,

    /// <summary>Every interval holds both the prediction and its contrary.</summary>
    NotDetectable,

    /// <summary>No observation could settle it.</summary>
    Untestable,

    /// <summary>The record does not carry what a test needs, or only one witness of the two.</summary>
    NotYetTested,
}

/// <summary>A verdict with the findings behind it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Kind">The verdict.</param>
/// <param name="For">Keys of the findings that agree.</param>
/// <param name="Against">Keys of the findings that disagree.</param>
/// <param name="Silent">Keys of the findings that cannot tell.</param>
/// <param name="Absent">Keys of findings that are undefined or missing.</param>
/// <param name="Witnesses">Witnesses among the findings that agree, no two of which rest on a common origin: an origin each, or several joined by a plus where a finding needs them all.</param>
public sealed record Verdict(
    Claim Claim,
    VerdictKind Kind,
    IReadOnlyList<string> For,
    IReadOnlyList<string> Against,
    IReadOnlyList<string> Silent,
    IReadOnlyList<string> Absent,
    IReadOnlyList<string> Witnesses);

/// <summary>Gives each claim its verdict by rule, never by prose (methods specification §8.4).</summary>
/// <remarks>A test whose placebo shows the same thing does not count as agreement: it is silent. Agreement needs two witnesses
/// that do not rest on one another; with a single one the claim stays <see cref="VerdictKind.NotYetTested"/>.</remarks>
public static class Adjudication
{
    /// <summary>How many independent witnesses a support needs.</summary>
    public const int WitnessesNeeded = 2;

    /// <summary>The verdict on one claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="book">The findings of the run.</param>
    /// <param name="originsOf">The independent origins that a finding rests on.</param>
    public static Verdict Judge(Claim claim, FindingBook book, Func<Finding, IEnumerable<string>> originsOf)
    {
        var bearings = claim.Tests.ToLookup(test => BearingOf(test, book), test => test.Finding);
        var agreeing = Keys(bearings[Bearing.For]);
        var witnesses = IndependentWitnesses.Among([.. agreeing.Select(key => book.Find(key)!)], originsOf);
        var kind = (claim.Untested, bearings.Contains(Bearing.For), bearings.Contains(Bearing.Against), bearings.Contains(Bearing.Silent)) switch
        {
            ({ IsUntestable: true }, _, _, _) => VerdictKind.Untestable,
            (_, true, true, _) => VerdictKind.Mixed,
            (_, false, true, _) => VerdictKind.Contradicted,
            (_, true, false, _) => witnesses.Count >= WitnessesNeeded ? VerdictKind.Supported : VerdictKind.NotYetTested,
            (_, false, false, true) => VerdictKind.NotDetectable,
            _ => VerdictKind.NotYetTested,
        };
        return new Verdict(claim, kind, agreeing, Keys(bearings[Bearing.Against]), Keys(bearings[Bearing.Silent]), Keys(bearings[Bearing.Absent]), witnesses);
    }

    private static Bearing BearingOf(ClaimTest test, FindingBook book)
    {
        var bearing = test.BearingOf(book.Find(test.Finding));
        return bearing == Bearing.For && test.Placebos.Any(p => ShowsSomething(book.Find(p))) ? Bearing.Silent : bearing;
    }

    private static bool ShowsSomething(Finding? placebo) => placebo?.Interval is { } interval && (interval.Low > 0 || interval.High < 0);

    private static List<string> Keys(IEnumerable<string> keys) => [.. keys.Distinct().Order(StringComparer.Ordinal)];
}
