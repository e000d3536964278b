using Oxus.Domain.Actors;
using Oxus.Domain.Complexes;
using Oxus.Domain.Threat;
using Oxus.Evidence.Claims;
using Oxus.Evidence.Hypotheses;
using Oxus.Evidence.Sources;

namespace Oxus.Evidence.Studies;

/// <summary>A file that a run was made from.</summary>
/// <param name="Path">Its path, relative to the checkout or to the study.</param>
/// <param name="Sha256">SHA-256 of its bytes, in lower-case hexadecimal.</param>
/// <param name="Read">Rows or entries read; accepted and rejected together.</param>
/// <param name="Rejected">Rows rejected.</param>
public sealed record InputFile(string Path, string Sha256, int Read, int Rejected);

/// <summary>Everything a study was read to be, as values: its definition, its record, and what is known of sources, claims and hypotheses. Nothing in it changes.</summary>
/// <param name="Definition">What the study is about.</param>
/// <param name="Record">What it knows.</param>
/// <param name="States">All states that the definitions name.</param>
/// <param name="Groups">All armed groups that the definitions name.</param>
/// <param name="Sectors">Sectors and levels.</param>
/// <param name="Outlines">Outlines of states for maps.</param>
/// <param name="Threat">How threat is measured; null where the study does not.</param>
/// <param name="Registration">The registered test; null where the study has none.</param>
/// <param name="Claims">Claims of documents.</param>
/// <param name="Tensions">Disagreements of documents with themselves.</param>
/// <param name="Sources">Sources, by code.</param>
/// <param name="Literature">Works cited, by key.</param>
/// <param name="Rows">Rows of the record and of definitions as written, for the trace.</param>
/// <param name="Rejections">Rows that could not be understood.</param>
/// <param name="Inputs">The files read.</param>
public sealed record StudyReading(
    StudyDefinition Definition,
    StudyRecord Record,
    IReadOnlyDictionary<StateCode, State> States,
    IReadOnlyDictionary<string, ArmedGroup> Groups,
    SectorMap Sectors,
    IReadOnlyList<Outline> Outlines,
    ThreatDefinition? Threat,
    Registration? Registration,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Tension> Tensions,
    IReadOnlyDictionary<string, Source> Sources,
    IReadOnlyDictionary<string, Work> Literature,
    IRecordRows Rows,
    IReadOnlyList<Rejection> Rejections,
    IReadOnlyList<InputFile> Inputs);
