using System.Globalization;
using DuckDB.NET.Data;
using Oxus.Evidence.Sources;
using Oxus.Evidence.Studies;
using Oxus.Records.Tables;

namespace Oxus.Records.Store;

/// <summary>The record of a study as a DuckDB file: every accepted row as written, what was rejected, and what it was all read from.</summary>
/// <remarks>It is made from the text files and can be deleted at any time. A new one is written beside the old and takes its place when it is whole, so that a
/// reader meets the old one or the new one, never a part. Tables hold fields as text, as they were written; the views beside them (<c>indicators_typed</c>) give them types.</remarks>
/// <param name="path">Where it stands.</param>
internal sealed class RecordStore(string path)
{
    /// <summary>Raised whenever the same files would give another store.</summary>
    public const int Format = 1;

    private readonly string _path = Path.GetFullPath(path);

    /// <summary>Whether it stands and was built from files with this fingerprint. A note says why not where that is out of the ordinary.</summary>
    /// <exception cref="IOException">Another program holds it.</exception>
    public bool IsBuiltFrom(string fingerprint, IProgress<string>? notes)
    {
        if (!File.Exists(_path)) return false;
        try
        {
            using var store = StoreFile.Open(_path, toRead: true);
            using var command = store.CreateCommand();
            command.CommandText = "SELECT fingerprint FROM meta WHERE format = $format";
            command.Parameters.Add(new DuckDBParameter("format", Format));
            return command.ExecuteScalar() as string == fingerprint;
        }
        catch (DuckDBException e) when (StoreFile.IsLocked(e))
        {
            throw new IOException($"{_path}: the store is held by another program (expected a file that can be read; close that program, or name another place with --store)", e);
        }
        catch (DuckDBException)
        {
            notes?.Report($"{_path}: the store could not be read and is built anew");
            return false;
        }
    }

    /// <summary>Builds it from what was read, and puts it in the place of the old one.</summary>
    /// <exception cref="IOException">It cannot be written: no space, no permission, or held by another program. The old one stands as it was.</exception>
    /// <exception cref="OperationCanceledException">Building was called off; the old one stands as it was.</exception>
    public void Build(string fingerprint, IReadOnlyList<TableReading> tables, IReadOnlyList<Rejection> rejections, IReadOnlyList<InputFile> inputs, CancellationToken cancel)
    {
        var next = $"{_path}.building-{Environment.ProcessId}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            ClearAway(next);
            using (var store = StoreFile.Open(next, toRead: false)) Fill(store, fingerprint, tables, rejections, inputs, cancel);
            // What another program may have left unwritten of the old store has no part in the new one.
            File.Delete($"{_path}.wal");
            File.Move(next, _path, overwrite: true);
        }
        catch (Exception e) when (e is DuckDBException or IOException or UnauthorizedAccessException)
        {
            Delete(next);
            throw StoreFile.Explained(_path, e);
        }
        catch
        {
            Delete(next);
            throw;
        }
    }

    /// <summary>The rows of a table by line, each as its fields as written.</summary>
    public IReadOnlyDictionary<int, string[]> RowsOf(string table, TableKind kind)
    {
        using var store = StoreFile.Open(_path, toRead: true);
        using var command = store.CreateCommand();
        command.CommandText = $"SELECT line, {Quoted(kind)} FROM {kind.Name} WHERE file = $file";
        command.Parameters.Add(new DuckDBParameter("file", table));
        using var reader = command.ExecuteReader();
        var rows = new Dictionary<int, string[]>();
        while (reader.Read()) rows[reader.GetInt32(0)] = [.. Enumerable.Range(1, kind.Columns.Count).Select(reader.GetString)];
        return rows;
    }

    private static void Fill(
        DuckDBConnection store, string fingerprint, IReadOnlyList<TableReading> tables, IReadOnlyList<Rejection> rejections, IReadOnlyList<InputFile> inputs, CancellationToken cancel)
    {
        using (var transaction = store.BeginTransaction())
        {
            foreach (var kind in Catalogue.Kinds)
            {
                store.Run($"CREATE TABLE {kind.Name} (file VARCHAR NOT NULL, line INTEGER NOT NULL, {string.Join(", ", kind.Columns.Select(c => $"\"{c}\" VARCHAR NOT NULL"))})");
                store.Run($"CREATE VIEW {kind.Name}_typed AS SELECT file, line, {string.Join(", ", kind.Columns.Select(Typed))} FROM {kind.Name}");
                Append(store, kind, tables.Where(t => t.Table.Kind == kind), cancel);
            }

            store.Run("CREATE TABLE rejections (file VARCHAR, line INTEGER, \"column\" VARCHAR, found VARCHAR, expected VARCHAR)");
            store.Run("CREATE TABLE inputs (path VARCHAR, sha256 VARCHAR, read INTEGER, rejected INTEGER)");
            store.Run("CREATE TABLE meta (format INTEGER, fingerprint VARCHAR)");
            Append(store, "rejections", rejections, (row, r) => row.AppendValue(r.File).AppendValue(r.Line).AppendValue(r.Column).AppendValue(r.Found).AppendValue(r.Expected));
            Append(store, "inputs", inputs, (row, i) => row.AppendValue(i.Path).AppendValue(i.Sha256).AppendValue(i.Read).AppendValue(i.Rejected));
            Append(store, "meta", [fingerprint], (row, f) => row.AppendValue(Format).AppendValue(f));
            cancel.ThrowIfCancellationRequested();
            transaction.Commit();
        }

        store.Run("CHECKPOINT");
    }

    private static void Append(DuckDBConnection store, TableKind kind, IEnumerable<TableReading> tables, CancellationToken cancel)
    {
        using var appender = store.CreateAppender(kind.Name);
        foreach (var table in tables)
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var (line, fields) in table.Accepted)
            {
                var row = appender.CreateRow().AppendValue(table.Table.File.Path).AppendValue(line);
                foreach (var field in fields) row.AppendValue(field);
                row.EndRow();
            }
        }
    }

    private static void Append<T>(DuckDBConnection store, string table, IEnumerable<T> things, Action<IDuckDBAppenderRow, T> write)
    {
        using var appender = store.CreateAppender(table);
        foreach (var thing in things)
        {
            var row = appender.CreateRow();
            write(row, thing);
            row.EndRow();
        }
    }

    // What a column holds does not depend on its kind: one word, one type.
    private static string Typed(string column) => column switch
    {
        "value" or "low" or "high" or "deaths_low" or "deaths_high" => $"TRY_CAST(nullif(\"{column}\", '') AS DOUBLE) AS \"{column}\"",
        "year" or "intensity" or "level" or "yy" or "ya" or "yn" or "ay" or "aa" or "an" or "ny" or "na" or "nn" => $"TRY_CAST(nullif(\"{column}\", '') AS INTEGER) AS \"{column}\"",
        "partial" or "bilateral" or "defence" or "offence" or "neutrality" or "non-aggression" or "consultation" => $"\"{column}\" = '1' AS \"{column}\"",
        _ => $"nullif(\"{column}\", '') AS \"{column}\"",
    };

    private static string Quoted(TableKind kind) => string.Join(", ", kind.Columns.Select(c => $"\"{c}\""));

    // What killed runs left behind goes; what a run that still lives is writing stays.
    private void ClearAway(string ours)
    {
        Delete(ours);
        foreach (var left in Directory.GetFiles(Path.GetDirectoryName(_path)!, $"{Path.GetFileName(_path)}.building-*"))
        {
            var process = Path.GetFileName(left)[$"{Path.GetFileName(_path)}.building-".Length..].Split('.')[0];
            if (!int.TryParse(process, NumberStyles.None, CultureInfo.InvariantCulture, out var id) || !IsLive(id)) Delete(left);
        }
    }

    private static bool IsLive(int process)
    {
        try
        {
            using var running = System.Diagnostics.Process.GetProcessById(process);
            return !running.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void Delete(string file)
    {
        try
        {
            File.Delete(file);
            File.Delete($"{file}.wal");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is out of the way of readers whether it goes now or with the next build.
        }
    }
}
