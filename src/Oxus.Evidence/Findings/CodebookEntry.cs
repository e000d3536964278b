namespace Oxus.Evidence.Findings;

/// <summary>What a measure is, for the codebook: enough for a reader to recompute it by hand.</summary>
/// <param name="Key">Its key, as findings name it.</param>
/// <param name="Title">Its title in English; catalogues hold the others under the key.</param>
/// <param name="Unit">The unit of its values.</param>
/// <param name="Range">The values it can take, in words or as an interval.</param>
/// <param name="Definition">The formula and what its letters mean.</param>
/// <param name="Edge">When it is undefined, and what is done at the edges.</param>
/// <param name="Cite">Key of the work it comes from.</param>
/// <param name="Registry">Its number in the measure registry (m01 to m18), where it has one.</param>
/// <param name="Version">Raised whenever the same record would give another number.</param>
/// <param name="SourcesStandApart">Whether each source behind a finding tells the whole of it, as with a figure that several publish. False where it is made from all of them together.</param>
public sealed record CodebookEntry(
    string Key,
    string Title,
    string Unit,
    string Range,
    string Definition,
    string Edge,
    string Cite,
    string? Registry = null,
    int Version = 1,
    bool SourcesStandApart = false);
