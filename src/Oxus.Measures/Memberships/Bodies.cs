using Oxus.Evidence.Findings;

namespace Oxus.Measures.Memberships;

/// <summary>The sentences that say why nothing can be said of a state in an organisation.</summary>
internal static class Bodies
{
    public static Reason Unknown(string? code) =>
        new(MissingKind.NotCovered, "no-such-organisation", $"the definitions hold no organisation of the code {code ?? "(none)"}");

    public static Reason NotAState(string subject) =>
        new(MissingKind.NotApplicable, "not-a-state", $"{subject} is no state, and only states are members");
}
