namespace Oxus.Tests.Definitions;

/// <summary>Ledgers hold every change of status in the list of dated memberships that they were written from.</summary>
public sealed class MembershipListTests
{
    /// <summary>What the list dates although no status changes on that day.</summary>
    private static readonly string[] Steps =
    [
        "\"first summit", "accession started", "parliament ratified", "ratified agreement", "ratified charter", "ratified creation agreement", "ratified founding treaty",
        "renewed treaty", "signed Alma-Ata protocol",
    ];

    /// <summary>The list names some bodies otherwise: earlier names of one body, or without hyphens.</summary>
    private static readonly Dictionary<string, string> Bodies = new()
    {
        ["C5+1"] = "C5-1",
        ["CAEC"] = "CACO",
        ["CAU"] = "CACO",
        ["EurAsEC"] = "EURASEC",
        ["Heart of Asia"] = "HEART-OF-ASIA",
        ["NATO PfP"] = "NATO-PFP",
        ["Shanghai Five"] = "SHANGHAI-FIVE",
    };

    [Fact]
    public void A_change_of_status_in_the_list_stands_in_the_ledger_or_beside_an_entry_as_a_dissent()
    {
        if (Checkout.Shared is not { } shared)
        {
            Assert.Skip("the reference data beside the checkout are absent: the ledgers cannot be compared with the list");
            return;
        }

        var changes = File.ReadLines(Path.Combine(shared, "data", "memberships", "memberships.csv")).Skip(1).Select(line => line.Split(','))
            .Where(row => !Steps.Contains(row[2])).ToList();
        Assert.NotEmpty(changes);
        Assert.All(changes, row => Assert.Contains(Dates(Bodies.GetValueOrDefault(row[0], row[0]), row[1]), date => IsSame(date, row[3]) || IsNewName(row)));
    }

    // The treaty of 28 February 2002 gave the Central Asian body its fourth name, not its members their status.
    private static bool IsNewName(string[] row) => row is ["CACO", _, "signed founding treaty", "2002-02-28", ..];

    private static bool IsSame(string one, string other) => one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);

    private static IEnumerable<string> Dates(string body, string state) => OrganisationFile.Of(body).Ledger.Where(e => e.State.ToString() == state)
        .SelectMany(e => e.Dissents.Select(d => d.From.ToString()).Prepend(e.From.ToString()));
}
