using Oxus.Domain;

namespace Oxus.Reports.Charts;

/// <summary>An actor of a network.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Class">The code of its class; null where the chart has none.</param>
/// <param name="Datum">What its size shows; null where all are alike.</param>
public sealed record NetworkNode(string Code, Names Name, string? Class = null, Datum? Datum = null);

/// <summary>A tie between two actors.</summary>
/// <param name="From">The code of one.</param>
/// <param name="To">The code of the other.</param>
/// <param name="IsPositive">Whether it binds (a solid line) or sets against each other (a broken one).</param>
/// <param name="Datum">What stands behind it; its value, where it has one, decides the width.</param>
public sealed record NetworkTie(string From, string To, bool IsPositive, Datum Datum);

/// <summary>The ties of one year. Actors keep their places in all panels, so that only ties change from one to the next.</summary>
/// <param name="Title">Its title; null where the chart has one panel only.</param>
/// <param name="Ties">The ties.</param>
public sealed record NetworkPanel(Names? Title, IReadOnlyList<NetworkTie> Ties)
{
    /// <summary>Codes of the actors in this panel; all where empty.</summary>
    public IReadOnlyList<string> Present { get; init; } = [];

    internal bool Shows(NetworkNode node) => Present.Count == 0 || Present.Contains(node.Code);
}

/// <summary>How the actors of a network are placed.</summary>
public enum NetworkLayout
{
    /// <summary>On a circle, in their given order.</summary>
    Circle,

    /// <summary>Those with common positive ties close to one another, by stress (Kamada and Kawai 1989; Gansner, Koren and North 2004), started from the circle: the same input gives the same picture.</summary>
    Stress,
}

/// <summary>Who is tied to whom, with which sign; alone or year by year as small multiples.</summary>
/// <param name="Texts">What is said of it.</param>
/// <param name="Nodes">The actors.</param>
/// <param name="Panels">The panels, in the order of reading.</param>
public sealed record NetworkChart(ChartTexts Texts, IReadOnlyList<NetworkNode> Nodes, IReadOnlyList<NetworkPanel> Panels)
    : Chart(Texts)
{
    /// <inheritdoc/>
    public override string Kind => "network";

    /// <summary>How the actors are placed.</summary>
    public NetworkLayout Layout { get; init; } = NetworkLayout.Circle;

    /// <summary>The classes of actors in the order of the legend; empty where all are alike.</summary>
    public IReadOnlyList<Class> Classes { get; init; } = [];

    /// <summary>What a solid line means in the legend.</summary>
    public Names Positive { get; init; } = new("Positive tie", "پیوند مثبت", "Положительная связь");

    /// <summary>What a broken line means in the legend.</summary>
    public Names Negative { get; init; } = new("Negative tie", "پیوند منفی", "Отрицательная связь");

    /// <inheritdoc/>
    public override IEnumerable<Mark> Marks
    {
        get
        {
            foreach (var panel in Panels)
            {
                foreach (var tie in panel.Ties) yield return MarkOf(panel, NodeOf(tie.From), NodeOf(tie.To), tie);
                foreach (var node in Nodes.Where(n => n.Datum is not null && panel.Shows(n))) yield return MarkOf(panel, node);
            }
        }
    }

    /// <summary>The actor under a code.</summary>
    internal NetworkNode NodeOf(string code) =>
        Nodes.FirstOrDefault(n => n.Code == code) ?? throw new ArgumentException($"a tie of {Code} names the actor {code}, whom the network does not have", nameof(code));

    internal Mark MarkOf(NetworkPanel panel, NetworkNode node) => new(
        Joined(panel.Title ?? Nameless, node.Name),
        node.Datum!,
        ("panel", $"{PlaceOf(Panels, panel)}"),
        ("node", node.Code))
    { Class = node.Class };

    internal Mark MarkOf(NetworkPanel panel, NetworkNode from, NetworkNode to, NetworkTie tie) => new(
        Joined(panel.Title ?? Nameless, from.Name, to.Name, tie.IsPositive ? Positive : Negative),
        tie.Datum,
        ("panel", $"{PlaceOf(Panels, panel)}"),
        ("from", tie.From),
        ("to", tie.To),
        ("sign", tie.IsPositive ? "positive" : "negative"));
}
