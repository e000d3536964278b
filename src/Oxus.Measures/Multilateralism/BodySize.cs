using Oxus.Domain.Organisations;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;

namespace Oxus.Measures.Multilateralism;

/// <summary>The size of a security body: how many states of its ledger are members, observers or partners at the end of a year.</summary>
public sealed class BodySize : StateMeasure
{
    /// <summary>Its key, which closeness reads.</summary>
    internal const string Key = "body-size";

    /// <inheritdoc/>
    public override CodebookEntry Entry { get; } = new(
        Key,
        "Size of a security body",
        Unit: "states",
        Range: "1 or more",
        Definition: "The number of states whose status in the body is member, observer or partner at the end of the year, by the ledger of its definition.",
        Edge: "Given for the bodies of participation in the years they have a member in the complex. States that the ledger does not follow are not counted. No interval.",
        Cite: "ipi2024");

    /// <inheritdoc/>
    internal override IEnumerable<Finding> In(StudyReading study, SecurityBodies bodies) => bodies.Bodies.Select(body =>
    {
        var participants = SecurityBodies.Participants(body, bodies.Year);
        return Finding.Of(Entry, body.Code, bodies.Year, participants.Count, Reads.Of([.. participants, body.Row]));
    });

    /// <summary>The size and the name of the finding that holds it.</summary>
    internal static (int Size, FindingKey Key) Of(Organisation body, int year) =>
        (SecurityBodies.Participants(body, year).Count, new FindingKey(Key, body.Code, year));
}
