using Oxus.Domain.Complexes;
using Oxus.Domain.Organisations;
using Oxus.Domain.Record;
using Oxus.Domain.Time;
using Oxus.Evidence.Findings;

namespace Oxus.Measures.Memberships;

/// <summary>Who was what in an organisation in a year, as a data set of the field codes it.</summary>
/// <param name="Spells">The memberships that hold in the year.</param>
/// <param name="Silence">The declaration by which a state that is not named was nothing in it.</param>
internal sealed record CodedMemberships(IReadOnlyList<MembershipSpell> Spells, RowRef Silence)
{
    /// <summary>The word under which a record declares which years of memberships it lists completely.</summary>
    public const string Declared = "memberships";

    /// <summary>The memberships of an organisation; null where the data set does not know it then, or does not list the year completely.</summary>
    public static CodedMemberships? Of(StudyRecord record, Organisation body, int year)
    {
        var codes = CodesOf(body, year);
        if (codes.Count == 0 || record.SilenceMeansNone(Declared, year) is not { } silence || !record.Memberships.Any(m => codes.Contains(m.Organisation))) return null;
        return new CodedMemberships([.. record.Memberships.Where(m => codes.Contains(m.Organisation) && m.When.Has(year))], silence);
    }

    /// <summary>Why the memberships of an organisation are not known.</summary>
    public static Reason WhyNot(StudyRecord record, Organisation body, int year) => record.SilenceMeansNone(Declared, year) is null
        ? Unknown.Silence(record, Declared, year)
        : NotKnown(body, year);

    /// <summary>That no data set knows an organisation in a year, or in any of several.</summary>
    public static Reason NotKnown(Organisation body, Years years) =>
        new(MissingKind.NotCovered, "organisation-not-coded", $"no data set of memberships in the record knows {body.Code} in {years}");

    private static HashSet<string> CodesOf(Organisation body, int year) =>
        [.. body.Codes.Where(c => c.When.HoldsAtEndOf(year)).Select(c => $"{c.System}:{c.Code}")];
}
