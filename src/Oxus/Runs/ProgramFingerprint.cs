using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Oxus.Runs;

/// <summary>What identifies the program that made a run: the module ids of its own assemblies, which a deterministic build derives from their content.</summary>
internal static class ProgramFingerprint
{
    /// <summary>Hash of the program, in lower-case hexadecimal.</summary>
    public static string Value { get; } = Compute();

    /// <summary>The version of Oxus.</summary>
    public static string Version { get; } = typeof(ProgramFingerprint).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
        ?? typeof(ProgramFingerprint).Assembly.GetName().Version!.ToString(3);

    /// <summary>Hash of everything that the results of a run depend on.</summary>
    public static string Of(string inputs, ulong seed) =>
        Hash(string.Create(CultureInfo.InvariantCulture, $"{inputs}\n{Value}\n{seed}"));

    private static string Compute()
    {
        Assembly[] rooms =
        [
            typeof(Domain.Names).Assembly, typeof(Evidence.Findings.Finding).Assembly, typeof(Inference.Catalogue).Assembly, typeof(Measures.Catalogue).Assembly,
            typeof(Numerics.Philox).Assembly, typeof(Records.StudyFolder).Assembly, typeof(Reports.Report).Assembly, typeof(ProgramFingerprint).Assembly,
        ];
        return Hash(string.Join('\n', rooms.Select(r => r.ManifestModule.ModuleVersionId.ToString("N", CultureInfo.InvariantCulture))));
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
