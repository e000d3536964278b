namespace Oxus.Domain.Organisations;

/// <summary>How much a status counts as taking part: member 1, observer ½, partner ¼, everything else 0.</summary>
/// <remarks>The weights of the methods specification §5.1. A suspended member counts 0.</remarks>
public static class ParticipationWeight
{
    /// <summary>The weight of a status, from 0 to 1.</summary>
    public static double Of(MembershipStatus status) => status switch
    {
        MembershipStatus.Member => 1,
        MembershipStatus.Observer => 0.5,
        MembershipStatus.Partner => 0.25,
        _ => 0,
    };
}
