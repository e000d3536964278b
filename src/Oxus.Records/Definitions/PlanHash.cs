using System.Security.Cryptography;
using System.Text;

namespace Oxus.Records.Definitions;

/// <summary>The hash under which a plan is registered: SHA-256 of the text of <c>hypotheses.yaml</c> without its <c>sha256:</c> line, and without what stands from the line <c>amendments:</c> on.</summary>
public static class PlanHash
{
    /// <summary>The hash of a plan's text, in lower-case hexadecimal. Lines may end as Windows or as Unix ends them.</summary>
    public static string Of(string text)
    {
        var kept = new StringBuilder();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("amendments:", StringComparison.Ordinal))
            {
                kept.Append('\n');
                break;
            }

            if (!line.StartsWith("sha256:", StringComparison.Ordinal)) kept.Append(line).Append('\n');
        }

        // Splitting gave the text one line end more than it has.
        kept.Length--;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(kept.ToString())));
    }
}
