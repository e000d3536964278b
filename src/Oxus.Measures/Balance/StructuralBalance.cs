using Oxus.Domain.Complexes;
using Oxus.Evidence.Findings;

namespace Oxus.Measures.Balance;

/// <summary>Structural balance of a complex: its frustration L, F = 1 − 2L/m, and the share of balanced triangles, over pacts, rivalries and fatal clashes.</summary>
public sealed class StructuralBalance : IComplexMeasure
{
    /// <summary>Its entry of the codebook.</summary>
    public static CodebookEntry Entry { get; } = new(
        "frustration",
        "Frustration of the signed graph of relations",
        Unit: "lines",
        Range: "0 to m/2; balance, triangles and walks [0, 1]",
        Definition: "A line is positive where two members have a pact of defence, offence or consultation at the end of the year, negative where they are strategic rivals then or clashed fatally within five years, and negative where both are true. "
            + "The bare key: L, the least number of lines that stand against a division into two camps, over every division. balance: F = 1 − 2L/m, m counting the lines. triangles: the share of triangles whose signs multiply to plus. "
            + "walks: tr exp(A) / tr exp(|A|) over closed walks of every length, A holding the signs (Estrada & Benzi 2014). cycles: the number of independent cycles, m − n + c.",
        Edge: "Undefined in years whose treaties, rivalries or armed conflicts the record does not list completely; balance also without lines, triangles without triangles, walks without lines. Where cycles is 0 the graph is a forest, and F = 1 is a convention. "
            + "Exact for up to 25 members with lines; refused beyond. No interval: every division is tried and nothing is sampled. "
            + "Coverage: share of the lists needed (treaties and rivalries of the year, conflicts and disputes of five years) that the record holds.",
        Cite: "aref2019",
        Registry: "m11");

    /// <inheritdoc/>
    public IReadOnlyList<CodebookEntry> Entries => [Entry];

    /// <inheritdoc/>
    public IEnumerable<Finding> Of(ComplexYear complex)
    {
        var relations = Relations.Of(complex, out var why);
        var reads = relations is null ? Reads.Nothing : Reads.Of(relations.Rows);
        foreach (var (variant, unit) in new[] { (null, Entry.Unit), ("balance", "index"), ("triangles", "share"), ("walks", "index"), ("cycles", "cycles") })
        {
            var result = relations is null ? (null, why) : One(complex, relations.Graph, variant);
            var finding = result.Value is { } value
                ? Finding.Of(Entry, complex.Boundary.Code, complex.Year, value, reads, variant)
                : Finding.Missing(Entry, complex.Boundary.Code, complex.Year, result.Why!, reads, variant);
            yield return finding with { Unit = unit, Coverage = relations?.Coverage };
        }
    }

    private static (double? Value, Reason? Why) One(ComplexYear complex, SignedGraph graph, string? variant)
    {
        var (boundary, year) = (complex.Boundary.Code, complex.Year);
        if (variant == "cycles") return (graph.IndependentCycles(), null);
        if (variant == "walks" && graph.Lines > 0) return (WalkBalance.Of(graph), null);
        if (variant == "triangles")
        {
            var (all, balanced) = graph.Triangles();
            return all > 0
                ? ((double)balanced / all, null)
                : (null, new Reason(MissingKind.NotApplicable, "no-triangles", $"no three members of {boundary} are all in relation with one another in {year}"));
        }

        var withLines = Enumerable.Range(0, graph.Nodes).Count(i => graph.NeighboursOf(i) != 0);
        if (withLines > Frustration.MostNodes)
        {
            return (null, new Reason(MissingKind.Refused, "too-many-members", $"{withLines} members of {boundary} have relations in {year}, more than the {Frustration.MostNodes} for which every division is tried"));
        }

        var least = Frustration.Of(graph);
        if (variant is null) return (least, null);
        return Frustration.Balance(least, graph.Lines) is { } balance
            ? (balance, null)
            : (null, new Reason(MissingKind.NotApplicable, "no-relations", $"no two members of {boundary} have a pact, a rivalry or a recent clash in {year}"));
    }
}
