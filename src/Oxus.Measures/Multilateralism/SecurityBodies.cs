using Oxus.Domain.Actors;
using Oxus.Domain.Organisations;
using Oxus.Domain.Record;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;

namespace Oxus.Measures.Multilateralism;

/// <summary>The regional bodies of a complex that work on security: those on military matters, drugs or terrorism that stand at the end of a year and have a member among the states of the complex, under any boundary.</summary>
/// <remarks>Memberships of all kinds saturate (methods specification §5.2: five republics share 35 to 45 organisations in 2014), and global bodies have everyone in them; neither tells states apart.</remarks>
internal sealed class SecurityBodies
{
    /// <summary>What a body must work on to count.</summary>
    public static readonly IReadOnlyList<string> Issues = ["military", "narco", "terrorism"];

    /// <summary>The fewest bodies over which states are compared.</summary>
    public const int Fewest = 5;

    private SecurityBodies(int year, IReadOnlyList<Organisation> bodies)
    {
        Year = year;
        Bodies = bodies;
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The bodies, in the order of their codes.</summary>
    public IReadOnlyList<Organisation> Bodies { get; }

    /// <summary>The bodies of a study's complex in a year.</summary>
    public static SecurityBodies In(StudyReading study, int year)
    {
        var complex = study.ComplexStates();
        return new SecurityBodies(year, [
            .. study.Record.Organisations
                .Where(o => o.IsRegional && Issues.Any(i => o.WorksOn(i)) && complex.Any(s => o.StatusOf(s, year) == MembershipStatus.Member))
                .OrderBy(o => o.Code, StringComparer.Ordinal),
        ]);
    }

    /// <summary>What a state is in each of the bodies.</summary>
    public IReadOnlyList<Standing> Of(StateCode state) => [.. Bodies.Select(body => Standing.Of(body, state, Year))];

    /// <summary>The entries by which a body has participants, one a state.</summary>
    public static IReadOnlyList<RowRef> Participants(Organisation body, int year) =>
    [
        .. body.Ledger.Select(e => e.State).Distinct()
            .Where(state => ParticipationWeight.Of(body.StatusOf(state, year)) > 0)
            .Select(state => body.EntryOf(state, year)!.Row),
    ];

    /// <summary>Why nothing can be said where there is no body.</summary>
    public Reason None => new(MissingKind.NotApplicable, "no-bodies", $"no regional body on military matters, drugs or terrorism has a member in the complex at the end of {Year}");

    /// <summary>Why states cannot be compared over so few bodies.</summary>
    public Reason Few => new(MissingKind.Insufficient, "few-bodies", $"the complex has {Bodies.Count} regional bodies on security in {Year}, fewer than the {Fewest} that states are compared over");
}
