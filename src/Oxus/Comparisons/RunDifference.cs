using Oxus.Evidence.Findings;
using Oxus.Evidence.Sources;
using Oxus.Outputs;

namespace Oxus.Comparisons;

/// <summary>What became of a number between two runs.</summary>
public enum ChangeKind
{
    /// <summary>Only the later run has it.</summary>
    Added,

    /// <summary>Only the earlier run has it.</summary>
    Removed,

    /// <summary>Both have it, and it differs.</summary>
    Changed,
}

/// <summary>A finding that differs between two runs, and why.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Key">Its key.</param>
/// <param name="Before">The finding in the earlier run.</param>
/// <param name="After">The finding in the later run.</param>
/// <param name="Why">What else changed that it depends on: files it reads, the version of its method, the program, the seed.</param>
public sealed record FindingChange(ChangeKind Kind, string Key, Finding? Before, Finding? After, IReadOnlyList<string> Why);

/// <summary>How two runs differ: which files changed, and which numbers, and why.</summary>
/// <param name="Inputs">Files that were added, removed or changed, in words.</param>
/// <param name="Changes">Findings that differ, in the order of keys.</param>
/// <param name="Same">How many findings are the same.</param>
public sealed record RunDifference(IReadOnlyList<string> Inputs, IReadOnlyList<FindingChange> Changes, int Same)
{
    /// <summary>Compares two folders of results.</summary>
    /// <exception cref="WrongInputException">One of them holds no run.</exception>
    public static RunDifference Between(string before, string after)
    {
        var (earlier, later) = (Open(before), Open(after));
        var files = Files(earlier.Record).Keys.Union(Files(later.Record).Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(path => (Path: path, Before: Files(earlier.Record).GetValueOrDefault(path), After: Files(later.Record).GetValueOrDefault(path)))
            .Where(f => f.Before != f.After)
            .ToList();
        var changedFiles = files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var keys = earlier.Book.All.Concat(later.Book.All).Select(f => f.Key).DistinctBy(k => k.ToString()).Order();
        var changes = new List<FindingChange>();
        var same = 0;
        foreach (var key in keys)
        {
            var (one, other) = (earlier.Book.Find(key), later.Book.Find(key));
            if (one is not null && other is not null && SameResult(one, other)) same++;
            else changes.Add(Explained(key, one, other));
        }

        return new RunDifference([.. files.Select(f => $"{f.Path}: {(f.Before is null ? "added" : f.After is null ? "removed" : "changed")}")], changes, same);

        FindingChange Explained(FindingKey key, Finding? one, Finding? other)
        {
            var why = new List<string>();
            if (one is not null && other is not null && one.Version != other.Version) why.Add($"the method has version {other.Version} instead of {one.Version}");
            var read = Tables(one, earlier.Book).Union(Tables(other, later.Book), StringComparer.Ordinal).Where(t => changedFiles.Contains(t)).Order(StringComparer.Ordinal);
            why.AddRange(read.Select(table => $"{table} changed"));
            if (earlier.Record.Seed != later.Record.Seed && (one ?? other)!.Seed is not null) why.Add($"seed {later.Record.Seed} instead of {earlier.Record.Seed}");
            if (why.Count == 0 && changedFiles.Count > 0) why.Add($"a definition changed: {string.Join(", ", changedFiles.Order(StringComparer.Ordinal).Take(3))}");
            if (why.Count == 0 && earlier.Record.Program != later.Record.Program) why.Add($"the program changed ({earlier.Record.Version} to {later.Record.Version})");
            return new FindingChange(one is null ? ChangeKind.Added : other is null ? ChangeKind.Removed : ChangeKind.Changed, key.ToString(), one, other, why);
        }
    }

    private static (RunRecord Record, FindingBook Book) Open(string folder)
    {
        var findings = Path.Combine(folder, ResultFiles.Findings);
        return RunRecord.Read(folder) is { } record && File.Exists(findings)
            ? (record, FindingLines.Read(findings))
            : throw new WrongInputException(folder, 0, "", Directory.Exists(folder) ? "no run of Oxus" : "no such folder", $"a folder of results with {OutputFolder.Mark} and {ResultFiles.Findings}");
    }

    private static Dictionary<string, string> Files(RunRecord record) => record.Inputs.ToDictionary(i => i.Path, i => i.Sha256, StringComparer.Ordinal);

    private static bool SameResult(Finding one, Finding other) =>
        one.Value == other.Value && one.Label == other.Label && one.Interval == other.Interval && one.Coverage == other.Coverage && Equals(one.Undefined, other.Undefined);

    private static HashSet<string> Tables(Finding? finding, FindingBook book)
    {
        var tables = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<Finding>();
        if (finding is not null) waiting.Push(finding);
        while (waiting.TryPop(out var next))
        {
            tables.UnionWith(next.Reads.Rows.Keys);
            foreach (var key in next.Reads.Findings)
            {
                if (seen.Add(key) && book.Find(key) is { } read) waiting.Push(read);
            }
        }

        return tables;
    }
}
