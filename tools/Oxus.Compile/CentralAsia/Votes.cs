using System.Globalization;

namespace Oxus.Compile.CentralAsia;

/// <summary>How each pair of states voted on the roll calls of the General Assembly in a year: nine counts, from Voeten's record of votes.</summary>
/// <remarks>A roll call counts in the year of its date. The file drops those who were absent; absence is no vote, and such a roll call is not counted for the pair. A pair without a common roll call has no row.</remarks>
internal static class Votes
{
    private const string RollCalls = "un-votes/un_roll_calls_1990_2012.csv";
    private const string Cast = "un-votes/un_votes_1990_2012.csv";
    private static readonly string[] Choices = ["yes", "abstain", "no"];

    /// <summary>The file and how it follows.</summary>
    internal static Compilation Compilation { get; } =
        RecordTable.Compilation("votes", "first,second,year,yy,ya,yn,ay,aa,an,ny,na,nn,source,locator", Read);

    private static IEnumerable<string[]> Read(SourceFolder sources)
    {
        var years = sources.Rows(RollCalls).ToDictionary(r => r["rcid"], r => int.Parse(r["date"].AsSpan(0, 4), CultureInfo.InvariantCulture), StringComparer.Ordinal);
        var counts = new Dictionary<(string First, string Second, int Year), int[]>();
        foreach (var rollCall in sources.Rows(Cast).Where(r => RecordStates.OfIso2(r["country_code"]) is not null).GroupBy(r => r["rcid"], StringComparer.Ordinal))
        {
            var year = years[rollCall.Key];
            if (!RecordTable.Has(year)) continue;
            var votes = rollCall.Select(r => (State: RecordStates.OfIso2(r["country_code"])!, Choice: Array.IndexOf(Choices, r["vote"]))).OrderBy(v => v.State, StringComparer.Ordinal).ToList();
            for (var i = 0; i < votes.Count; i++)
            {
                for (var j = i + 1; j < votes.Count; j++)
                {
                    var pair = (votes[i].State, votes[j].State, year);
                    if (!counts.TryGetValue(pair, out var table)) counts[pair] = table = new int[Choices.Length * Choices.Length];
                    table[(Choices.Length * votes[i].Choice) + votes[j].Choice]++;
                }
            }
        }

        return counts.Select(c => (string[])[c.Key.First, c.Key.Second, $"{c.Key.Year}", .. c.Value.Select(n => $"{n}"), "unga-votes-2021", Words(c.Key)]);
    }

    private static string Words((string First, string Second, int Year) pair) =>
        $"{Path.GetFileName(Cast)} rows of {LettersOf(pair.First)} and {LettersOf(pair.Second)} on the roll calls that {Path.GetFileName(RollCalls)} dates {pair.Year}";

    private static string LettersOf(string state) => RecordStates.All.Single(s => s.Code == state).Iso2;
}
