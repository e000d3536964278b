using Oxus.Evidence.Findings;
using Oxus.Evidence.Sources;
using Oxus.Evidence.Studies;

namespace Oxus.Traces;

/// <summary>Rows of one source in one table that a finding was read from.</summary>
/// <param name="Table">The table or definition file.</param>
/// <param name="Source">The source, or null for a definition of ours.</param>
/// <param name="Rows">The rows as written.</param>
public sealed record TracedRows(string Table, Source? Source, IReadOnlyList<RecordRow> Rows);

/// <summary>A finding walked back: the findings it was read from, each walked back in turn, and the rows with their sources, citations and licences.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="From">The findings it was read from.</param>
/// <param name="Rows">The rows it was read from, by table and source.</param>
public sealed record Trace(Finding Finding, IReadOnlyList<Trace> From, IReadOnlyList<TracedRows> Rows)
{
    /// <summary>Walks a finding back to rows and sources.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="book">The findings of the run.</param>
    /// <param name="study">What the run read.</param>
    /// <exception cref="InvalidOperationException">A row or a finding it names does not exist: the run and the study are of different days.</exception>
    public static Trace Of(Finding finding, FindingBook book, StudyReading study) => Of(finding, book, study, []);

    /// <summary>Whether the walk reaches rows, a definition, or a method that reads none.</summary>
    public bool ReachesGround => Rows.Count > 0 || From.Count == 0 || From.Any(f => f.ReachesGround);

    private static Trace Of(Finding finding, FindingBook book, StudyReading study, HashSet<string> above)
    {
        var key = finding.Key.ToString();
        above.Add(key);
        var from = finding.Reads.Findings
            .Where(read => !above.Contains(read))
            .Select(read => Of(book.Find(read) ?? throw Lost(key, read), book, study, above))
            .ToList();
        above.Remove(key);
        var rows = finding.Reads.Each()
            .Select(place => study.Rows.Find(place) ?? throw Lost(key, place.ToString()))
            .GroupBy(row => (row.Ref.Table, row.Source))
            .Select(g => new TracedRows(g.Key.Table, g.Key.Source is { } source ? study.Sources.GetValueOrDefault(source) : null, [.. g]))
            .ToList();
        return new Trace(finding, from, rows);
    }

    private static InvalidOperationException Lost(string key, string place) =>
        new($"{key} was read from {place}, which is no longer there: the study has changed since the run; run it again");
}
