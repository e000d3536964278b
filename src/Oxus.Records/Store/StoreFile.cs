using DuckDB.NET.Data;

namespace Oxus.Records.Store;

/// <summary>Opens DuckDB files, and says in plain words why one cannot be opened or written.</summary>
internal static class StoreFile
{
    /// <summary>Opens a file. Nothing is ever fetched from a network for it.</summary>
    public static DuckDBConnection Open(string path, bool toRead)
    {
        var builder = new DuckDBConnectionStringBuilder { DataSource = path };
        builder["access_mode"] = toRead ? "READ_ONLY" : "READ_WRITE";
        builder["autoinstall_known_extensions"] = "false";
        builder["autoload_known_extensions"] = "false";
        var connection = new DuckDBConnection(builder.ConnectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Runs a statement.</summary>
    public static void Run(this DuckDBConnection store, string statement)
    {
        using var command = store.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    /// <summary>Whether a failure says that another program holds the file.</summary>
    public static bool IsLocked(Exception e) => e.Message.Contains("lock", StringComparison.OrdinalIgnoreCase) || e.Message.Contains("being used by another process", StringComparison.OrdinalIgnoreCase);

    /// <summary>A failure to write, in words for the one who can mend it.</summary>
    public static IOException Explained(string path, Exception e)
    {
        var (why, what) = e switch
        {
            _ when IsFull(e) => ("no space is left on the disk", "free some"),
            _ when IsLocked(e) => ("another program has it open", "close that program"),
            UnauthorizedAccessException => ("this user may not write there", "allow it"),
            _ => (e.Message.Trim(), "see that the folder can be written"),
        };
        return new IOException($"{path}: the store cannot be written: {why} (expected a place for a file; {what}, or name another place with --store). The study's files and any earlier store are as they were.", e);
    }

    private static bool IsFull(Exception e)
    {
        const int noSpaceOnUnix = 28;
        const int diskFullOnWindows = 0x70;
        return (e is IOException && (e.HResult & 0xFFFF) is noSpaceOnUnix or diskFullOnWindows)
            || e.Message.Contains("No space left", StringComparison.OrdinalIgnoreCase)
            || e.Message.Contains("not enough space", StringComparison.OrdinalIgnoreCase);
    }
}
