using System.Security.Cryptography;

namespace Oxus.Compile;

/// <summary>The folder where published files lie, one folder a source.</summary>
/// <param name="root">The folder.</param>
public sealed class SourceFolder(string root)
{
    /// <summary>The full path of a published file, given as <c>cow-nmc/cow_nmc.csv</c>.</summary>
    /// <exception cref="FileNotFoundException">It is not there.</exception>
    public string PathOf(string file)
    {
        var path = Path.Combine(root, file);
        return File.Exists(path) ? path : throw new FileNotFoundException($"the published file {file} is not in {root}", path);
    }

    /// <summary>The rows of a comma-separated published file, each with its line number.</summary>
    public IEnumerable<SourceRow> Rows(string file) => SourceRow.ReadAll(PathOf(file));

    /// <summary>SHA-256 of a published file, in lower-case hexadecimal.</summary>
    public string Sha256Of(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(PathOf(file))));
}
