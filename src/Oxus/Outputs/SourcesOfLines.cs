using Oxus.Domain.Record;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Sources;

namespace Oxus.Outputs;

/// <summary>Which source stands behind which line of a table, looked up once a line.</summary>
internal sealed class SourcesOfLines(IRecordRows rows)
{
    /// <summary>What stands for the source of a row of ours: a definition or a plan of the study.</summary>
    public const string Own = "definition";

    private readonly Dictionary<RowRef, string> _known = [];

    /// <summary>The source of a row.</summary>
    public string Of(RowRef row)
    {
        if (!_known.TryGetValue(row, out var source)) _known[row] = source = rows.Find(row)?.Source ?? Own;
        return source;
    }

    /// <summary>Runs of lines by the source behind them, sources in the order of letters.</summary>
    public IEnumerable<(string Source, IReadOnlyList<LineRun> Lines)> Of(string table, IReadOnlyList<LineRun> runs)
    {
        var bySource = new SortedDictionary<string, List<LineRun>>(StringComparer.Ordinal);
        foreach (var run in runs)
        {
            for (var line = run.From; line <= run.To; line++)
            {
                var source = Of(new RowRef(table, line));
                if (!bySource.TryGetValue(source, out var lines)) bySource[source] = lines = [];
                if (lines.Count > 0 && lines[^1].To == line - 1) lines[^1] = lines[^1] with { To = line };
                else lines.Add(new LineRun(line, line));
            }
        }

        return bySource.Select(s => (s.Key, (IReadOnlyList<LineRun>)s.Value));
    }
}
