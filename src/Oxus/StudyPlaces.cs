using System.Security.Cryptography;
using System.Text;

namespace Oxus;

/// <summary>Where a study, the definitions it shares with others, its store and its results stand.</summary>
/// <param name="Code">The study's code.</param>
/// <param name="Definitions">The folder of definitions.</param>
/// <param name="Folder">The study's own folder.</param>
/// <param name="Store">The file of its store.</param>
/// <param name="Output">The folder of its results.</param>
public sealed record StudyPlaces(string Code, string Definitions, string Folder, string Store, string Output)
{
    /// <summary>The usual places of a study in a checkout: its store under the user's data folder, its results under <c>out/</c>.</summary>
    /// <param name="root">The checkout.</param>
    /// <param name="code">The study's code.</param>
    /// <param name="store">Another file for the store.</param>
    /// <param name="output">Another folder for the results.</param>
    public static StudyPlaces In(string root, string code, string? store = null, string? output = null)
    {
        var folder = Path.GetFullPath(Path.Combine(root, "studies", code));
        return new StudyPlaces(
            code,
            Path.GetFullPath(Path.Combine(root, "definitions")),
            folder,
            Path.GetFullPath(store ?? Path.Combine(UserData(), "oxus", $"{code}-{Short(folder)}.duckdb")),
            Path.GetFullPath(output ?? Path.Combine(root, "out", code)));
    }

    /// <summary>The codes of all studies in a checkout, in the order of letters.</summary>
    public static IReadOnlyList<string> CodesIn(string root)
    {
        var studies = Path.Combine(root, "studies");
        return !Directory.Exists(studies)
            ? []
            : [.. Directory.GetDirectories(studies).Where(f => File.Exists(Path.Combine(f, "study.yaml"))).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];
    }

    // Two checkouts may hold a study of the same name; their stores must not be mistaken for one another.
    private static string Short(string folder) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folder)))[..8];

    private static string UserData()
    {
        var folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return folder.Length > 0 ? folder : Path.GetTempPath();
    }
}
