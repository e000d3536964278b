namespace Oxus.Outputs;

/// <summary>The folder that a run leaves its results in. A reader sees the last whole run or the next whole run, never a part of one.</summary>
/// <remarks>Results are written to a folder beside it and put in its place when they are complete. If a run is killed between the two
/// moves, the next one finds the older folder under its set-aside name and puts it back first.</remarks>
public sealed class OutputFolder
{
    /// <summary>The file that marks a folder as one of ours; no other folder is ever replaced.</summary>
    public const string Mark = "run.json";

    private readonly string _name;
    private readonly string _parent;

    /// <summary>The folder at <paramref name="path"/>, which need not exist yet.</summary>
    /// <exception cref="IOException">Something else stands there: a file, or a folder that no run of Oxus made.</exception>
    public OutputFolder(string path)
    {
        Path = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        _name = System.IO.Path.GetFileName(Path);
        _parent = System.IO.Path.GetDirectoryName(Path) ?? throw new IOException($"{path} cannot hold results: it is the root of a file system");
        if (File.Exists(Path)) throw new IOException($"{path} is a file; results need a folder of their own");
        if (Directory.Exists(Path) && !IsOurs(Path) && Directory.EnumerateFileSystemEntries(Path).Any())
        {
            throw new IOException($"{path} holds files that no run of Oxus made; name an empty or a new folder with --out");
        }
    }

    /// <summary>The full path.</summary>
    public string Path { get; }

    private string SetAside => System.IO.Path.Combine(_parent, $".{_name}.before");

    private string Next => System.IO.Path.Combine(_parent, $".{_name}.next-{Environment.ProcessId}");

    /// <summary>The path of a file in the folder.</summary>
    public string PathOf(string file) => System.IO.Path.Combine(Path, file);

    /// <summary>Has <paramref name="write"/> fill a new folder, then puts it in the place of the old one.</summary>
    /// <exception cref="IOException">The disk is full, or the folder cannot be written; nothing has changed.</exception>
    public void Replace(Action<string> write)
    {
        Directory.CreateDirectory(_parent);
        Recover();
        var next = Next;
        if (Directory.Exists(next)) Directory.Delete(next, recursive: true);
        Directory.CreateDirectory(next);
        try
        {
            write(next);
            if (!IsOurs(next)) throw new InvalidOperationException($"a run must leave {Mark} in its folder");
            if (Directory.Exists(Path)) Directory.Move(Path, SetAside);
            Directory.Move(next, Path);
        }
        catch
        {
            if (Directory.Exists(next)) Directory.Delete(next, recursive: true);
            Recover();
            throw;
        }

        if (Directory.Exists(SetAside)) Directory.Delete(SetAside, recursive: true);
    }

    /// <summary>Clears away what killed runs left behind, and puts the last whole run back where it belongs.</summary>
    public void Recover()
    {
        if (!Directory.Exists(_parent)) return;
        if (Directory.Exists(SetAside))
        {
            if (IsOurs(Path)) Directory.Delete(SetAside, recursive: true);
            else
            {
                if (Directory.Exists(Path)) Directory.Delete(Path, recursive: true);
                Directory.Move(SetAside, Path);
            }
        }

        foreach (var left in Directory.GetDirectories(_parent, $".{_name}.next-*"))
        {
            if (!IsLive(left)) Directory.Delete(left, recursive: true);
        }
    }

    private static bool IsOurs(string folder) => File.Exists(System.IO.Path.Combine(folder, Mark));

    // A folder of a process that still runs is being written at this moment.
    private static bool IsLive(string left)
    {
        if (!int.TryParse(left[(left.LastIndexOf('-') + 1)..], out var process) || process == Environment.ProcessId) return false;
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
}
