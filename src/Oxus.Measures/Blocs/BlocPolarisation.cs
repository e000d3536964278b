using Oxus.Domain.Complexes;
using Oxus.Evidence.Findings;

namespace Oxus.Measures.Blocs;

/// <summary>Polarisation of the members of a complex into blocs, over the maximal cliques of their pacts: NPI, with its parts GPOL and CMOI.</summary>
public sealed class BlocPolarisation : IComplexMeasure
{
    /// <summary>Its entry of the codebook.</summary>
    public static CodebookEntry Entry { get; } = new(
        "bloc-polarisation",
        "Polarisation into blocs",
        Unit: "index",
        Range: "[0, 1]",
        Definition: "Over the k maximal cliques c, of at least two members, of the graph of pacts of defence, offence or consultation, n members having any: gpol: GPOL = 4 Σ|c|(n − |c|) / (k n²), with n² − 1 for odd n. "
            + "cmoi: CMOI = mean over ordered pairs i ≠ j of Oᵢⱼ/Oⱼⱼ, Oᵢⱼ counting the cliques that hold both. The bare key: NPI = GPOL (1 − CMOI).",
        Edge: "Members without pacts are left out: counted as cliques of one they would come out as polarised. Undefined where no member has a pact, and in years whose treaties the record does not list completely. "
            + "One bloc that holds all gives 0. No interval: the graph is complete and nothing is sampled.",
        Cite: "maoz2006",
        Registry: "m08");

    /// <inheritdoc/>
    public IReadOnlyList<CodebookEntry> Entries => [Entry];

    /// <inheritdoc/>
    public IEnumerable<Finding> Of(ComplexYear complex)
    {
        var graph = PactGraph.Of(complex, out var why);
        var polarisation = graph is null ? null : NetworkPolarisation.Of(graph.Neighbours);
        var reads = graph is null ? Reads.Nothing : Reads.Of(graph.Rows);
        foreach (var variant in new[] { null, "gpol", "cmoi" })
        {
            yield return polarisation is { } found
                ? Finding.Of(Entry, complex.Boundary.Code, complex.Year, variant switch { "gpol" => found.Spread, "cmoi" => found.Overlap, _ => found.Index }, reads, variant)
                : Finding.Missing(Entry, complex.Boundary.Code, complex.Year, why ?? NoPacts(complex), reads, variant);
        }
    }

    private static Reason NoPacts(ComplexYear complex) =>
        new(MissingKind.NotApplicable, "no-pacts", $"no two members of {complex.Boundary.Code} have a pact of defence, offence or consultation in {complex.Year}");
}
