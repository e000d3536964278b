using Oxus.Domain;
using Oxus.Domain.Record;

namespace Oxus.Evidence.Claims;

/// <summary>What kind of statement a claim is, and so what may be asked of it.</summary>
public enum ClaimKind
{
    /// <summary>Empirical, testable with public data.</summary>
    Testable,

    /// <summary>Empirical, testable in part.</summary>
    Partly,

    /// <summary>Empirical, but settled by reading a document rather than by data.</summary>
    Document,

    /// <summary>A definition, an opinion or a remark on the literature, kept because it fixes how something is measured.</summary>
    Conceptual,

    /// <summary>A restatement of earlier claims in a conclusion.</summary>
    Restatement,
}

/// <summary>Where a passage stands in a document, without its words: the document by the hash of its bytes, the passage by code points of its text.</summary>
/// <param name="Document">Code of the source document.</param>
/// <param name="Page">The page in order.</param>
/// <param name="Start">Offset of the first code point, lines ending in a bare line feed.</param>
/// <param name="Length">Length in code points.</param>
public sealed record Passage(string Document, int Page, int Start, int Length);

/// <summary>One statement of a document, in our own words, coded, and with the tests that bear on it.</summary>
/// <param name="Code">Its number: <c>C032</c>.</param>
/// <param name="Kind">What kind of statement it is.</param>
/// <param name="Text">Our paraphrase.</param>
/// <param name="Passage">Where the document says it.</param>
/// <param name="Cites">Works the document leans on for it, by key.</param>
/// <param name="Actors">Actors it names, by code or in words.</param>
/// <param name="Place">Where it is about.</param>
/// <param name="When">The time it is about, as far as the document tells; <c>unclear</c> is a value.</param>
/// <param name="Sectors">Sectors, by code.</param>
/// <param name="Levels">Levels, by code.</param>
/// <param name="Mechanism">From what to what, in a few words.</param>
/// <param name="Tests">The findings that bear on it and what it predicts of each.</param>
/// <param name="Untested">Why it has no test, where it has none.</param>
public sealed record Claim(
    string Code,
    ClaimKind Kind,
    Names Text,
    Passage Passage,
    IReadOnlyList<string> Cites,
    IReadOnlyList<string> Actors,
    string Place,
    string When,
    IReadOnlyList<string> Sectors,
    IReadOnlyList<string> Levels,
    string Mechanism,
    IReadOnlyList<ClaimTest> Tests,
    Untested? Untested)
{
    /// <summary>Whether it says something of the world that could be so or not, and so gets a verdict. Definitions, opinions and restatements get none.</summary>
    public bool IsEmpirical => Kind is not (ClaimKind.Conceptual or ClaimKind.Restatement);

    /// <summary>Where it stands in the ledger.</summary>
    public RowRef Row { get; init; }
}

/// <summary>Why a claim has no test.</summary>
/// <param name="IsUntestable">True where no observation could settle it; false where data could, and the record lacks them.</param>
/// <param name="Why">The reason, or the data it waits for.</param>
public sealed record Untested(bool IsUntestable, Names Why);

/// <summary>A disagreement of a document with itself.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Text">What disagrees with what, in our own words.</param>
/// <param name="Claims">The claims concerned.</param>
public sealed record Tension(string Code, Names Text, IReadOnlyList<string> Claims);
