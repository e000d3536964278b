namespace Oxus.Evidence.Claims;

/// <summary>The words under which verdicts stand in keys, tables and catalogues of text.</summary>
public static class VerdictWords
{
    /// <summary>The word of a verdict: <c>not-yet-tested</c>.</summary>
    public static string Of(VerdictKind kind) => kind switch
    {
        VerdictKind.Supported => "supported",
        VerdictKind.Contradicted => "contradicted",
        VerdictKind.Mixed => "mixed",
        VerdictKind.NotDetectable => "not-detectable",
        VerdictKind.Untestable => "untestable",
        _ => "not-yet-tested",
    };
}
