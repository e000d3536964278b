using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Oxus.Evidence.Studies;

namespace Oxus.Outputs;

/// <summary>What a run was: when, from which files, by which program, how long each step took. It is written to <c>run.json</c>, the only file of a run with a date in it.</summary>
/// <param name="Study">The study.</param>
/// <param name="Fingerprint">Hash of everything the results depend on: input files, program, seed.</param>
/// <param name="Version">The version of Oxus.</param>
/// <param name="Program">Hash of the program's own files.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Started">When the run began.</param>
/// <param name="Seconds">How long each step took.</param>
/// <param name="Inputs">The files read.</param>
/// <param name="Outputs">The files written, with the SHA-256 of each.</param>
public sealed record RunRecord(
    string Study,
    string Fingerprint,
    string Version,
    string Program,
    ulong Seed,
    DateTimeOffset Started,
    IReadOnlyDictionary<string, double> Seconds,
    IReadOnlyList<InputFile> Inputs,
    IReadOnlyDictionary<string, string> Outputs)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Writes the record into a folder of results.</summary>
    public void Write(string folder) => File.WriteAllText(Path.Combine(folder, OutputFolder.Mark), JsonSerializer.Serialize(this, Format) + "\n");

    /// <summary>Reads the record of a folder of results; null where there is none, or where it is not one of ours.</summary>
    public static RunRecord? Read(string folder)
    {
        var path = Path.Combine(folder, OutputFolder.Mark);
        if (!File.Exists(path)) return null;
        try
        {
            return JsonSerializer.Deserialize<RunRecord>(File.ReadAllText(path), Format);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
