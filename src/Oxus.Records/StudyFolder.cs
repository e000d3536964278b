using Oxus.Evidence.Sources;
using Oxus.Evidence.Studies;
using Oxus.Records.Inputs;
using Oxus.Records.Store;
using Oxus.Records.Tables;

namespace Oxus.Records;

/// <summary>A study as it lies on disk: the folder of definitions that all studies share, its own folder, and the store that is built from both.</summary>
/// <param name="definitions">The folder of shared definitions.</param>
/// <param name="study">The study's folder, which bears its code.</param>
/// <param name="store">Where its store stands; null for none, and rows are then kept in memory.</param>
public sealed class StudyFolder(string definitions, string study, string? store = null)
{
    private static readonly string Salt = $"oxus {RecordStore.Format}";

    // Two readings of one process would write to the same place beside the store.
    private static readonly Lock Building = new();

    /// <summary>A hash over all files that the study rests on, in lower-case hexadecimal. It takes milliseconds and understands nothing; equal hashes give equal readings.</summary>
    /// <exception cref="WrongInputException">A folder or a file is missing or cannot be read.</exception>
    public string Fingerprint()
    {
        var problems = new Problems();
        var fingerprint = InputFiles.In(definitions, study, problems).Fingerprint(Salt, problems);
        problems.ThrowIfAny();
        return fingerprint;
    }

    /// <summary>Reads the study, and builds its store anew where a file has changed since. Rows that cannot be understood are rejections of the reading.</summary>
    /// <param name="notes">Hears what is out of the ordinary: a store that was damaged and is built anew, say.</param>
    /// <param name="cancel">Calls it off; files are as they were then.</param>
    /// <exception cref="WrongInputException">Definitions or headers of tables are wrong; it names every problem, by file and line.</exception>
    /// <exception cref="IOException">The store cannot be written, or another program holds it.</exception>
    public StudyReading Read(IProgress<string>? notes = null, CancellationToken cancel = default)
    {
        var problems = new Problems();
        var files = InputFiles.In(definitions, study, problems);
        problems.ThrowIfAny();
        var reading = new StudyUnderstanding(files, FolderName, problems, cancel);
        problems.ThrowIfAny();
        return reading.Whole(Stored(files, reading, problems, notes, cancel));
    }

    /// <summary>Every problem of the study: of its definitions, of its tables and of their rows, in the order of files and lines. None where all is well. The store is left alone.</summary>
    public IReadOnlyList<Rejection> Check(CancellationToken cancel = default)
    {
        var problems = new Problems();
        var files = InputFiles.In(definitions, study, problems);
        if (problems.Count > 0) return problems.InOrder;
        var reading = new StudyUnderstanding(files, FolderName, problems, cancel);
        return [.. problems.InOrder, .. reading.Rejections];
    }

    private string FolderName => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(study)));

    // Rows as written come from the store where there is one, and from memory otherwise.
    private Func<string, TableKind, IReadOnlyDictionary<int, string[]>> Stored(
        InputFiles files, StudyUnderstanding reading, Problems problems, IProgress<string>? notes, CancellationToken cancel)
    {
        if (store is null) return (table, _) => reading.Tables.First(t => t.Table.File.Path == table).Accepted.ToDictionary(r => r.Line, r => r.Fields);
        var fingerprint = files.Fingerprint(Salt, problems);
        problems.ThrowIfAny();
        var kept = new RecordStore(store);
        lock (Building)
        {
            if (!kept.IsBuiltFrom(fingerprint, notes)) kept.Build(fingerprint, reading.Tables, reading.Rejections, reading.Inputs, cancel);
        }

        return kept.RowsOf;
    }
}
