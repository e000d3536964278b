using Oxus.Domain;
using Oxus.Domain.Actors;
using Oxus.Domain.Complexes;
using Oxus.Domain.Time;

namespace Oxus.Evidence.Studies;

/// <summary>What a study is about, as its <c>study.yaml</c> says: the question, the complex, the years, the states of its test and its seed.</summary>
/// <param name="Code">Its code, which is the name of its folder.</param>
/// <param name="Names">Its title.</param>
/// <param name="Question">The question it answers.</param>
/// <param name="AnswerSubject">What the answer is about, as a noun phrase that sentences of the report take up.</param>
/// <param name="Years">The years it covers.</param>
/// <param name="Seed">The seed of all its random streams.</param>
/// <param name="Complex">The complex with its alternative boundaries.</param>
/// <param name="Panel">The states among which hypotheses are tested; null where the study tests none.</param>
/// <param name="Regions">Areas that figures may be about beside states and pairs.</param>
/// <param name="Documents">Documents whose claims it holds.</param>
/// <param name="Tables">The tables of its record.</param>
public sealed record StudyDefinition(
    string Code,
    Names Names,
    Names Question,
    Names AnswerSubject,
    Years Years,
    ulong Seed,
    Complex Complex,
    Panel? Panel,
    IReadOnlyList<Region> Regions,
    IReadOnlyList<Document> Documents,
    IReadOnlyList<RecordTable> Tables)
{
    /// <summary>What the authors of the study have to say in its report, by the place it is said in: <c>answer-limit</c>, <c>can-tell</c>, <c>cannot-tell</c>, <c>complex-type</c>. A report without them says what holds for any study.</summary>
    public IReadOnlyDictionary<string, Names> Remarks { get; init; } = new Dictionary<string, Names>(StringComparer.Ordinal);

    /// <summary>Every state that the study names: members under any boundary, insulators, neighbours, powers and the panel, in the order of their codes.</summary>
    public IReadOnlyList<StateCode> States { get; } =
    [
        .. Complex.Boundaries.SelectMany(b => b.Members)
            .Concat(Complex.Insulators)
            .Concat(Complex.Adjacent.SelectMany(a => a.Members))
            .Concat(Complex.GlobalPowers)
            .Concat(Panel?.States ?? [])
            .Distinct()
            .Order(),
    ];
}

/// <summary>The states among which hypotheses are tested.</summary>
/// <param name="Names">What they are called together.</param>
/// <param name="States">The states, in the order of their codes.</param>
public sealed record Panel(Names Names, IReadOnlyList<StateCode> States);

/// <summary>An area that a published figure is about, which is neither a state nor a pair.</summary>
/// <param name="Code">Its code: <c>CENTRAL-ASIA</c>.</param>
/// <param name="Names">Its names.</param>
/// <param name="Members">Its members, where they are certain.</param>
public sealed record Region(string Code, Names Names, IReadOnlyList<StateCode> Members);

/// <summary>A document whose claims a study holds, known by the hash of its text.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Sha256">SHA-256 of its text, in lower-case hexadecimal.</param>
/// <param name="Language">Its language, as an IETF tag.</param>
/// <param name="Pages">How many pages it has.</param>
public sealed record Document(string Code, Names Title, string Sha256, string Language, int Pages);

/// <summary>A table of the record.</summary>
/// <param name="File">Its path in the study's folder.</param>
/// <param name="Kind">Which columns it has: <c>indicators</c>, <c>treaties</c>, <c>ties</c>, <c>events</c>, <c>memberships</c>, <c>votes</c>, <c>linkages</c>.</param>
public sealed record RecordTable(string File, string Kind);
