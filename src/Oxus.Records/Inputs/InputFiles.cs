using System.Security.Cryptography;
using System.Text;

namespace Oxus.Records.Inputs;

/// <summary>The text files that a study rests on: the definitions that all studies share, and its own. Each is read once, so that what was understood is what was hashed.</summary>
/// <remarks>Paths are those of the record: <c>definitions/…</c> for shared files, relative to the study's folder for its own.</remarks>
internal sealed class InputFiles
{
    /// <summary>What paths of shared definitions begin with.</summary>
    public const string Shared = "definitions/";

    private static readonly string[] Kinds = [".yaml", ".json", ".csv"];

    private static readonly EnumerationOptions Listing = new() { RecurseSubdirectories = true, MaxRecursionDepth = 4, IgnoreInaccessible = false };

    private readonly SortedDictionary<string, string> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (byte[] Bytes, string Sha256)> _read = [];

    private InputFiles()
    {
    }

    /// <summary>All files, by path.</summary>
    public IEnumerable<string> Paths => _places.Keys;

    /// <summary>Lists the files of both folders. A folder that is missing or cannot be read is a problem.</summary>
    public static InputFiles In(string definitions, string study, Problems problems)
    {
        var files = In(definitions, problems);
        files.List(study, "", problems);
        return files;
    }

    /// <summary>Lists the files that all studies share, and those of no study.</summary>
    public static InputFiles In(string definitions, Problems problems)
    {
        var files = new InputFiles();
        files.List(definitions, Shared, problems);
        return files;
    }

    /// <summary>Whether a file stands at a path.</summary>
    public bool Has(string path) => _places.ContainsKey(path);

    /// <summary>The paths in a folder, in the order of letters.</summary>
    public IEnumerable<string> Under(string folder) => _places.Keys.Where(p => p.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>The text of a file; null, with a problem noted, where it is missing, cannot be read or is no text in UTF-8.</summary>
    public InputText? Read(string path, string expected, Problems problems)
    {
        if (!Has(path))
        {
            problems.Add(path, 0, "", "no such file", expected);
            return null;
        }

        return BytesOf(path, problems) is { } read ? InputText.Decode(path, read.Sha256, read.Bytes, problems) : null;
    }

    /// <summary>A hash over the paths and hashes of all files: it changes when any file does. A file that cannot be read is a problem.</summary>
    public string Fingerprint(string salt, Problems problems)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(salt));
        foreach (var path in Paths)
        {
            if (BytesOf(path, problems) is { } read) hash.AppendData(Encoding.UTF8.GetBytes($"\n{path} {read.Sha256}"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private (byte[] Bytes, string Sha256)? BytesOf(string path, Problems problems)
    {
        if (_read.TryGetValue(path, out var known)) return known;
        try
        {
            var bytes = File.ReadAllBytes(_places[path]);
            return _read[path] = (bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(path, 0, "", $"a file that cannot be read: {e.Message}", "a file that this user may read");
            return null;
        }
    }

    private void List(string folder, string prefix, Problems problems)
    {
        var expected = prefix.Length > 0 ? "the folder of definitions" : "the folder of a study";
        if (File.Exists(folder) || !Directory.Exists(folder))
        {
            problems.Add(folder, 0, "", File.Exists(folder) ? "a file" : "no such folder", expected);
            return;
        }

        try
        {
            foreach (var place in Directory.EnumerateFiles(folder, "*", Listing))
            {
                if (!Kinds.Contains(Path.GetExtension(place), StringComparer.Ordinal)) continue;
                var path = Path.GetRelativePath(folder, place).Replace('\\', '/');
                // What a study keeps in a folder of this name can never be mistaken for what all studies share.
                if (prefix.Length > 0 || !path.StartsWith(Shared, StringComparison.Ordinal)) _places[prefix + path] = place;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(folder, 0, "", $"a folder that cannot be read: {e.Message}", $"{expected}, which this user may read");
        }
    }
}
