using Oxus.Domain.Actors;
using Oxus.Domain.Record;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;

namespace Oxus.Measures.Ties;

/// <summary>The states among which ties are looked at, and what the record lists of a kind of tie or event.</summary>
internal static class TieSpan
{
    /// <summary>The subject that stands for the panel of the study.</summary>
    public const string Panel = "panel";

    /// <summary>The states that a subject stands for: the panel, or the members of a boundary; null where it is neither.</summary>
    public static IReadOnlyList<StateCode>? StatesOf(StudyReading study, string subject) => subject == Panel
        ? study.Definition.Panel?.States
        : study.Definition.Complex.Boundaries.FirstOrDefault(b => b.Code == subject)?.Members;

    /// <summary>The word under which a record declares the years of a kind of tie: treaties are declared together.</summary>
    public static string Declared(string kind) => TieKinds.SecurityPacts.Contains(kind) ? TieKinds.Treaties : kind;

    public static Reason NoSuchStates(string subject) =>
        new(MissingKind.NotApplicable, "no-such-states", $"{subject} is neither the panel of the study nor a boundary of its complex");
}
