using Oxus.Domain.Record;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;

namespace Oxus.Runs;

/// <summary>The independent origins that a finding rests on: those of the sources of its rows, and of the findings it was read from. Sources that rest on one another share an origin.</summary>
internal sealed class Origins(StudyReading study, FindingBook book)
{
    private readonly Dictionary<string, HashSet<string>> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<RowRef, string?> _rows = [];

    /// <summary>The origins of a finding.</summary>
    public IEnumerable<string> Of(Finding finding)
    {
        var key = finding.Key.ToString();
        if (_known.TryGetValue(key, out var known)) return known;
        var origins = new HashSet<string>(StringComparer.Ordinal);
        _known[key] = origins;
        foreach (var row in finding.Reads.Each())
        {
            if (OriginOf(row) is { } origin) origins.Add(origin);
        }

        foreach (var read in finding.Reads.Findings)
        {
            if (book.Find(read) is { } other) origins.UnionWith(Of(other));
        }

        return origins;
    }

    private string? OriginOf(RowRef row)
    {
        if (!_rows.TryGetValue(row, out var origin))
        {
            var source = study.Rows.Find(row)?.Source;
            _rows[row] = origin = source is null ? null : study.Sources.TryGetValue(source, out var known) ? known.Origin : source;
        }

        return origin;
    }
}
