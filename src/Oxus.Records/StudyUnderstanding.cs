using Oxus.Domain.Threat;
using Oxus.Evidence.Claims;
using Oxus.Evidence.Hypotheses;
using Oxus.Evidence.Sources;
using Oxus.Evidence.Studies;
using Oxus.Records.Definitions;
using Oxus.Records.Inputs;
using Oxus.Records.Tables;

namespace Oxus.Records;

/// <summary>What the files of a study were understood to say. Definitions come first; rows are understood only where every definition was.</summary>
internal sealed class StudyUnderstanding
{
    private readonly DefinitionFiles _files;
    private readonly SharedDefinitions _definitions;
    private readonly StudyDefinition? _study;
    private readonly ThreatDefinition? _threat;
    private readonly Registration? _registration;
    private readonly IReadOnlyList<Claim> _claims;
    private readonly IReadOnlyList<Tension> _tensions;
    private readonly RecordParts _parts = new();

    /// <summary>Reads all files. What is wrong with definitions and headers is noted in <paramref name="problems"/>; what is wrong with rows is in <see cref="Rejections"/>.</summary>
    public StudyUnderstanding(InputFiles files, string folder, Problems problems, CancellationToken cancel)
    {
        _files = new DefinitionFiles(files, problems);
        _definitions = SharedDefinitions.Read(_files);
        _study = StudyFile.Read(_files, folder, _definitions);
        _threat = ThreatFile.Read(_files, _definitions);
        (_claims, var byCode, _tensions) = ClaimsFile.Read(_files, _study, _definitions);
        _registration = HypothesesFile.Read(_files, byCode);
        var tables = new List<TableText>();
        foreach (var listed in _study?.Tables ?? [])
        {
            cancel.ThrowIfCancellationRequested();
            if (Catalogue.Find(listed.Kind) is { } kind && TableText.Open(files, listed.File, kind, problems) is { } table) tables.Add(table);
        }

        if (problems.Count > 0) return;
        var reader = new TableReader(new KnownCodes(_definitions, _study!), _parts);
        Tables = [.. tables.Select(reader.Read)];
    }

    /// <summary>The tables with their rows.</summary>
    public IReadOnlyList<TableReading> Tables { get; } = [];

    /// <summary>Rows that could not be understood, in the order of files and lines.</summary>
    public IReadOnlyList<Rejection> Rejections => [.. Tables.SelectMany(t => t.Rejections).OrderBy(r => r.File, StringComparer.Ordinal).ThenBy(r => r.Line)];

    /// <summary>The files that were read.</summary>
    public IReadOnlyList<InputFile> Inputs =>
    [
        .. _files.Inputs.Concat(Tables.Select(t => new InputFile(t.Table.File.Path, t.Table.File.Sha256, t.Read, t.Rejections.Count))).OrderBy(i => i.Path, StringComparer.Ordinal),
    ];

    /// <summary>The reading, once nothing was wrong with definitions.</summary>
    /// <param name="rows">Gives the rows of a table by line.</param>
    public StudyReading Whole(Func<string, TableKind, IReadOnlyDictionary<int, string[]>> rows) => new(
        _study!,
        _parts.Build(_definitions.Series.ByCode, _definitions.Organisations.All),
        _definitions.States.ByCode.Values.ToDictionary(s => s.Code),
        _definitions.Groups.ByCode,
        _definitions.Sectors!,
        _definitions.Outlines,
        _threat,
        _registration,
        _claims,
        _tensions,
        _definitions.Sources.ByCode,
        _definitions.Literature.ByCode,
        new StudyRows(_study!.Tables, _files.Opened.Select(o => (o.Text.Path, o.Root)), rows),
        Rejections,
        Inputs);
}
