using Oxus.Domain.Complexes;
using Oxus.Evidence.Findings;
using Oxus.Measures.Polarity;

namespace Oxus.Measures.Blocs;

/// <summary>How near the blocs of a complex come to two halves, by their shares of capability: RQ = 4 Σ πᵢ²(1 − πᵢ).</summary>
public sealed class BlocShares : IComplexMeasure
{
    /// <summary>Its entry of the codebook.</summary>
    public static CodebookEntry Entry { get; } = new(
        "bloc-bipolarity",
        "Bipolarity of blocs by capability",
        Unit: "index",
        Range: "[0, 1]",
        Definition: "RQ = 4 Σ πᵢ² (1 − πᵢ), where πᵢ is bloc i's share of the complex's sum of CINC; a bloc is a set of members linked by pacts of defence, offence or consultation, directly or through others, "
            + "and a member without pacts is a bloc of its own. 1 for two blocs of one half each, 0 for a single bloc.",
        Edge: "Undefined where a member's CINC is not recorded and in years whose treaties the record does not list completely. Interval: the range over capability measures, blocs held fixed; it is no sampling error.",
        Cite: "reynalquerol2002",
        Registry: "m08");

    /// <inheritdoc/>
    public IReadOnlyList<CodebookEntry> Entries => [Entry];

    /// <inheritdoc/>
    public IEnumerable<Finding> Of(ComplexYear complex)
    {
        if (PactGraph.Of(complex, out var why) is not { } graph)
        {
            yield return Finding.Missing(Entry, complex.Boundary.Code, complex.Year, why!);
            yield break;
        }

        if (CapabilityShares.Of(complex, out why) is not { } shares)
        {
            yield return Finding.Missing(Entry, complex.Boundary.Code, complex.Year, why!, Reads.Of(graph.Rows));
            yield break;
        }

        var blocs = graph.Blocs().ToList();
        var value = Shares.Bipolarity(ByBloc(shares.OfIndex));
        var others = shares.Alternatives([.. shares.OfComponents.Keys]).Select(s => Shares.Bipolarity(ByBloc(s))).ToList();
        yield return Finding.Of(Entry, complex.Boundary.Code, complex.Year, value, Reads.Of([.. graph.Rows, .. shares.Rows])) with
        {
            Interval = CapabilityMeasure.Range(value, others),
            Coverage = shares.Coverage,
        };

        double[] ByBloc(IReadOnlyList<double> members) =>
            [.. blocs.Select(bloc => members.Where((_, i) => (bloc >> i & 1) == 1).Sum())];
    }
}
