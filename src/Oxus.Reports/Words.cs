using Oxus.Domain.Organisations;
using Oxus.Evidence.Claims;
using Oxus.Evidence.Hypotheses;
using Oxus.Evidence.Sources;
using Oxus.Evidence.Wording;

namespace Oxus.Reports;

/// <summary>The words under which kinds stand in tables and in keys of texts.</summary>
internal static class Words
{
    public static string Of(VerdictKind kind) => VerdictWords.Of(kind);

    public static string Of(ClaimKind kind) => Dashed(kind);

    public static string Of(MembershipStatus status) => Dashed(status);

    public static string Of(Confidence confidence) => Dashed(confidence);

    public static string Of(Redistribution redistribution) => Dashed(redistribution);

    public static string Of(VariableRole role) => Dashed(role);

    public static string Of(EvidenceStrength strength) => Dashed(strength);

    private static string Dashed<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return string.Concat(name.Select((letter, at) => char.IsUpper(letter) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
    }
}
