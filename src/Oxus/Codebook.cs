using Oxus.Evidence.Findings;

namespace Oxus;

/// <summary>Every key that a finding may bear, with its definition: the entries of measures, of tests, and of what the front door itself counts.</summary>
public static class Codebook
{
    /// <summary>The share of claims under each verdict.</summary>
    public static CodebookEntry ClaimsByVerdict { get; } = new(
        "claims-by-verdict",
        "Claims by verdict",
        "claims",
        "0 to the number of claims",
        "How many claims of a document received a verdict, by the rule of adjudication: each prediction of a claim is held against the interval of a finding; support needs two witnesses that do not rest on one another.",
        "A claim without a test counts as untestable or as not yet tested, as the ledger says.",
        "oxus-claims",
        "m18");

    /// <summary>The entries, in the order of the codebook.</summary>
    public static IReadOnlyList<CodebookEntry> Entries { get; } = [.. Measures.Catalogue.Entries, .. Inference.Catalogue.Entries, ClaimsByVerdict];

    /// <summary>Whether a key belongs to a measure, which can be computed by itself, rather than to a test or a count over a whole run.</summary>
    public static bool IsMeasure(string key) => Measures.Catalogue.Find(key) is not null;

    /// <summary>The entry under a key, or null.</summary>
    public static CodebookEntry? Find(string key) => Entries.FirstOrDefault(e => e.Key == key);
}
