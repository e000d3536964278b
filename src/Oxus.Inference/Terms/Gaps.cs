using Oxus.Domain.Actors;
using Oxus.Evidence.Findings;

namespace Oxus.Inference.Terms;

/// <summary>Why a variable of the test has no value.</summary>
internal static class Gaps
{
    public static Reason NoValue(string series, StateCode state, int year) =>
        new(MissingKind.NotRecorded, "test.no-value", $"no {series} of {state} for {year} or the two years before");

    public static Reason NotCovered(string what, int year) => new(MissingKind.NotCovered, "test.not-covered", $"no source of {what} covers {year}");

    public static Reason NoFinding(FindingKey key) => new(MissingKind.NotCovered, "test.no-finding", $"nothing was measured under {key.ToString()}");

    public static Reason NoTies(Dyad pair, int year) =>
        new(MissingKind.NotApplicable, "test.no-ties", $"{pair.ToString()} share no pact and no body in {year}, so there is no form of them");
}
