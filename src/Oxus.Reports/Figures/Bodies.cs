using Oxus.Domain.Actors;
using Oxus.Domain.Organisations;
using Oxus.Evidence.Studies;

namespace Oxus.Reports.Figures;

/// <summary>The regional bodies that a study's members have been in, with the sources of their ledgers.</summary>
internal static class Bodies
{
    /// <summary>Regional bodies with an entry for a member, in the order of their founding.</summary>
    public static IReadOnlyList<Organisation> Of(StudyReading study, IReadOnlyList<StateCode> members) =>
    [
        .. study.Record.Organisations
            .Where(o => o.IsRegional && o.Ledger.Any(e => members.Contains(e.State)))
            .OrderBy(o => o.Life.From?.Earliest ?? DateOnly.MinValue).ThenBy(o => o.Code, StringComparer.Ordinal),
    ];

    /// <summary>The sources of those ledgers.</summary>
    public static IEnumerable<string> Sources(StudyReading study, IReadOnlyList<StateCode> members) =>
        Of(study, members).SelectMany(o => o.Ledger).Where(e => members.Contains(e.State)).Select(e => e.Source).Distinct(StringComparer.Ordinal);
}
