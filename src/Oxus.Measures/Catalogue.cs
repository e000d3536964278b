using Oxus.Evidence.Findings;
using Oxus.Measures.Nexus;
using Oxus.Measures.Published;
using Oxus.Measures.Threat;

namespace Oxus.Measures;

/// <summary>Every measure that Oxus ships, one line each.</summary>
public static class Catalogue
{
    /// <summary>The measures, in the order of the codebook.</summary>
    public static IReadOnlyList<IMeasure> All { get; } =
    [
        new ThreatIndex(),
        new NarcoTerror(),
        new PublishedFigures(),
    ];

    /// <summary>The entries of all measures, in the order of the codebook.</summary>
    public static IEnumerable<CodebookEntry> Entries => All.SelectMany(m => m.Entries);

    /// <summary>The measure whose findings bear <paramref name="key"/>, or null.</summary>
    public static IMeasure? Find(string key) => All.FirstOrDefault(m => m.Entries.Any(e => e.Key == key));
}
