using Oxus.Domain;
using Oxus.Domain.Organisations;

namespace Oxus.Reports.Charts;

/// <summary>The classes in which charts show what a state is in an organisation: the closer the tie, the fuller the area.</summary>
public static class MembershipClasses
{
    /// <summary>From member to candidate, in the order of the legend.</summary>
    public static IReadOnlyList<Class> All { get; } =
    [
        new(CodeOf(MembershipStatus.Member), new Names("Member", "عضو", "Член"), Tone.Blue, Fill.Solid),
        new(CodeOf(MembershipStatus.Observer), new Names("Observer", "ناظر", "Наблюдатель"), Tone.Sky, Fill.Banded),
        new(CodeOf(MembershipStatus.Partner), new Names("Partner", "شریک", "Партнёр"), Tone.Green, Fill.Dotted),
        new(CodeOf(MembershipStatus.Candidate), new Names("Candidate", "نامزد عضویت", "Кандидат"), Tone.Grey, Fill.Hollow),
        new(CodeOf(MembershipStatus.Suspended), new Names("Suspended", "تعلیق‌شده", "Приостановлено"), Tone.Vermilion, Fill.Hatched),
    ];

    /// <summary>The code of the class of a status.</summary>
    public static string CodeOf(MembershipStatus status) => status switch
    {
        MembershipStatus.Member => "member",
        MembershipStatus.Observer => "observer",
        MembershipStatus.Partner => "partner",
        MembershipStatus.Candidate => "candidate",
        MembershipStatus.Suspended => "suspended",
        _ => "none",
    };
}
