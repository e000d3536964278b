using System.Security.Cryptography;
using System.Text;
using Oxus.Domain;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Sources;
using Oxus.Evidence.Studies;
using Oxus.Inference;
using Oxus.Numerics;
using Oxus.Outputs;
using Oxus.Records;
using Oxus.Reports;
using Oxus.Runs;

namespace Oxus;

/// <summary>A study and everything one does with it: read it, check it, run it, walk its numbers back. The front door of Oxus: each command of the program is one call here.</summary>
/// <param name="places">Where its files stand.</param>
/// <param name="clock">The clock that dates runs and times their steps.</param>
public sealed class Study(StudyPlaces places, TimeProvider clock)
{
    private const int Steps = 5;

    private StudyReading? _reading;

    private StudyFolder Folder => new(Places.Definitions, Places.Folder, Places.Store);

    /// <summary>Where its files stand.</summary>
    public StudyPlaces Places { get; } = places;

    /// <summary>A study of a checkout, by its code.</summary>
    /// <exception cref="WrongInputException">The checkout has no such study; those it has are named.</exception>
    public static Study Find(string root, string code, TimeProvider clock, string? store = null, string? output = null)
    {
        var places = StudyPlaces.In(root, code, store, output);
        return File.Exists(Path.Combine(places.Folder, "study.yaml"))
            ? new Study(places, clock)
            : throw new WrongInputException(
                Path.Combine("studies", code), 0, "", "no study.yaml", $"a study; this checkout has {string.Join(", ", StudyPlaces.CodesIn(root))} (oxus new {code} makes one)");
    }

    /// <summary>Reads the study: its definitions, its record, its claims.</summary>
    /// <exception cref="WrongInputException">A file cannot be used as it stands.</exception>
    public StudyReading Read(IProgress<string>? notes = null, CancellationToken cancel = default) => Folder.Read(notes, cancel);

    /// <summary>Reads without stopping at the first wrong file, and gives every problem and rejected row.</summary>
    public IReadOnlyList<Rejection> Check(CancellationToken cancel = default) => Folder.Check(cancel);

    /// <summary>Runs the study and leaves its results in the folder of results; where nothing has changed since the last run, its results stand.</summary>
    /// <exception cref="WrongInputException">A file cannot be used as it stands.</exception>
    /// <exception cref="IOException">The results cannot be written; what stood there before still does.</exception>
    public StudyRun Run(RunOptions options, IProgress<RunStep>? progress = null, CancellationToken cancel = default)
    {
        var folder = new OutputFolder(Places.Output);
        folder.Recover();
        var inputs = Folder.Fingerprint();
        if (!options.Anew && Earlier(inputs, options.Seed, cancel) is { } earlier) return earlier;

        var started = clock.GetUtcNow();
        var seconds = new Dictionary<string, double>(StringComparer.Ordinal);
        var number = 0;
        T Timed<T>(string step, Func<T> work)
        {
            cancel.ThrowIfCancellationRequested();
            progress?.Report(new RunStep(step, ++number, Steps));
            var before = clock.GetTimestamp();
            var result = work();
            seconds[step] = Math.Round(clock.GetElapsedTime(before).TotalSeconds, 2);
            return result;
        }

        IProgress<string>? Detail(string step) => progress is null ? null : new Relay(detail => progress.Report(new RunStep(step, number, Steps, detail)));

        IReplicator replicator = new LocalReplicator(options.Workers);
        var study = Seeded(Timed("reading the record", () => Read(Detail("reading the record"), cancel)), options.Seed);
        var measured = Timed("measuring the complex", () => new FindingBook(Estimation.Measured(study, Measures.Catalogue.All, replicator, cancel)));
        var tested = Timed("testing the hypotheses", () => new HypothesisTests().Run(study, measured, replicator, Detail("testing the hypotheses"), cancel));
        var (findings, verdicts) = Timed("judging the claims", () =>
        {
            var book = new FindingBook([.. measured.All, .. tested]);
            var judged = Estimation.Judged(study, book);
            return (new FindingBook([.. book.All, .. judged.Counts]), judged.Verdicts);
        });

        var fingerprint = ProgramFingerprint.Of(inputs, study.Definition.Seed);
        var record = new RunRecord(
            Places.Code, fingerprint, ProgramFingerprint.Version, ProgramFingerprint.Value, study.Definition.Seed, started, seconds, study.Inputs, new Dictionary<string, string>(StringComparer.Ordinal));
        var run = new StudyRun(study, findings, verdicts, record, IsEarlier: false);
        folder.Replace(next =>
        {
            var outputs = Timed("writing the report", () => Write(run, next, cancel));
            run = run with { Record = record with { Outputs = outputs, Seconds = seconds } };
            run.Record.Write(next);
        });
        return run;
    }

    /// <summary>The last whole run in the folder of results, whatever has changed since; null where there is none.</summary>
    public StudyRun? Last(CancellationToken cancel = default)
    {
        var folder = new OutputFolder(Places.Output);
        folder.Recover();
        return RunRecord.Read(folder.Path) is { } record && File.Exists(folder.PathOf(ResultFiles.Findings)) ? Reopen(record, cancel) : null;
    }

    /// <summary>The findings of one measure, computed now and left nowhere.</summary>
    /// <exception cref="ArgumentException">No measure bears <paramref name="key"/>.</exception>
    public (FindingBook Findings, StudyReading Study) Measure(string key, RunOptions options, CancellationToken cancel = default)
    {
        var measure = Measures.Catalogue.Find(key) ?? throw new ArgumentException($"no measure bears the key {key}", nameof(key));
        var study = Seeded(Read(notes: null, cancel), options.Seed);
        return (new FindingBook(Estimation.Measured(study, [measure], new LocalReplicator(options.Workers), cancel)), study);
    }

    // A run made with --seed is not the one that is asked for when no seed is given. Files are hashed and findings read while the record is: whoever changed nothing should not wait.
    private StudyRun? Earlier(string inputs, ulong? seed, CancellationToken cancel)
    {
        if (RunRecord.Read(Places.Output) is not { } record || record.Fingerprint != ProgramFingerprint.Of(inputs, seed ?? record.Seed)) return null;
        var findings = Task.Run(() => IsWhole(record) ? ReadFindings() : null, cancel);
        _reading ??= Read(notes: null, cancel);
        var found = findings.GetAwaiter().GetResult();
        return found is not null && (seed is not null || record.Seed == _reading.Definition.Seed) ? Reopened(record, _reading, found) : null;
    }

    private StudyRun Reopen(RunRecord record, CancellationToken cancel)
    {
        var findings = Task.Run(ReadFindings, cancel);
        _reading ??= Read(notes: null, cancel);
        return Reopened(record, _reading, findings.GetAwaiter().GetResult());
    }

    private FindingBook ReadFindings() => FindingLines.Read(Path.Combine(Places.Output, ResultFiles.Findings));

    private static StudyRun Reopened(RunRecord record, StudyReading reading, FindingBook findings)
    {
        var study = Seeded(reading, record.Seed);
        return new StudyRun(study, findings, Estimation.Judged(study, findings).Verdicts, record, IsEarlier: true);
    }

    private bool IsWhole(RunRecord record) => record.Outputs.Count > 0 && record.Outputs.All(o =>
    {
        var path = Path.Combine(Places.Output, o.Key);
        return File.Exists(path) && HashOf(path) == o.Value;
    });

    private static StudyReading Seeded(StudyReading study, ulong? seed) =>
        seed is { } other ? study with { Definition = study.Definition with { Seed = other } } : study;

    private static SortedDictionary<string, string> Write(StudyRun run, string folder, CancellationToken cancel)
    {
        var outputs = new SortedDictionary<string, string>(StringComparer.Ordinal);
        void Leave(string file, Action<Stream> write)
        {
            cancel.ThrowIfCancellationRequested();
            var path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var stream = File.Create(path)) write(stream);
            outputs[file] = HashOf(path);
        }

        void LeaveText(string file, string text) => Leave(file, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

        Leave(ResultFiles.Findings, stream => FindingLines.Write(stream, run.Findings, run.Study.Rows));
        LeaveText(ResultFiles.Rejections, RejectionTable.Of(run.Study.Rejections));
        var input = run.ForReport();
        foreach (var (path, content) in Report.Tables(input)) LeaveText(path, content);
        foreach (var (path, content) in Report.Figures(input)) LeaveText(path, content);
        LeaveText(ResultFiles.ReportIn(Language.English), Report.Html(input, Language.English));
        LeaveText(ResultFiles.ReportIn(Language.Persian), Report.Html(input, Language.Persian));
        return outputs;
    }

    private static string HashOf(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private sealed class Relay(Action<string> hear) : IProgress<string>
    {
        public void Report(string value) => hear(value);
    }
}
