using Oxus.Domain.Complexes;
using Oxus.Domain.Record;
using Oxus.Evidence.Findings;
using Oxus.Measures.Blocs;
using Oxus.Measures.ComplexType;

namespace Oxus.Measures.Balance;

/// <summary>The relations of the members of a complex as a signed graph: positive where a pact of defence, offence or consultation holds at the end of the year, negative where the two are strategic rivals
/// then or clashed fatally within five years.</summary>
/// <remarks>Where both are true the line is negative: a rivalry or a clash is what states do, and a pact on paper outlives it.</remarks>
internal sealed class Relations
{
    private static readonly string[] Needed = [TieKinds.Treaties, TieKinds.Rivalry, EventKinds.InterstateConflict];

    private Relations(SignedGraph graph, IReadOnlyList<RowRef> rows, double coverage)
    {
        Graph = graph;
        Rows = rows;
        Coverage = coverage;
    }

    /// <summary>The signed graph, with a node for each member in the order of the complex.</summary>
    public SignedGraph Graph { get; }

    /// <summary>The rows read.</summary>
    public IReadOnlyList<RowRef> Rows { get; }

    /// <summary>Share of what would be asked that the record lists completely: treaties and rivalries of the year, armed conflicts and disputes of five years.</summary>
    public double Coverage { get; }

    /// <summary>The relations of a complex-year; null, with the reason, where treaties, rivalries or armed conflicts of the year are not listed completely.</summary>
    public static Relations? Of(ComplexYear complex, out Reason? why)
    {
        why = Unknown.TooManyMembers(complex, SignedGraph.MostNodes);
        if (why is not null) return null;
        foreach (var needed in Needed)
        {
            if (complex.Record.SilenceMeansNone(needed, complex.Year) is null)
            {
                why = Unknown.Silence(complex.Record, needed, complex.Year);
                return null;
            }
        }

        var places = complex.Members.Index().ToDictionary(m => m.Item, m => m.Index);
        var graph = new SignedGraph(complex.Members.Count);
        var declared = FatalClashes.Declared(complex.Record, complex.Year, FatalClashes.WeighsFor);
        var rows = new List<RowRef>(declared);
        rows.AddRange(Needed.Select(n => complex.Record.SilenceMeansNone(n, complex.Year)!.Value));
        foreach (var pair in complex.Dyads)
        {
            Join(complex.Ties(pair, PactGraph.Kinds), +1);
            Join(complex.Ties(pair, [TieKinds.Rivalry]), -1);
        }

        foreach (var (pair, clash) in FatalClashes.Weighing(complex))
        {
            graph.Join(places[pair.First], places[pair.Second], -1);
            rows.Add(clash.Row);
        }

        var asked = 2 + FatalClashes.Kinds.Count * FatalClashes.WeighsFor;
        return new Relations(graph, rows, (2.0 + declared.Count) / asked);

        void Join(IEnumerable<Tie> ties, int sign)
        {
            foreach (var tie in ties)
            {
                graph.Join(places[tie.Between.First], places[tie.Between.Second], sign);
                rows.AddRange(tie.Rows);
            }
        }
    }
}
