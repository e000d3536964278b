using Oxus.Numerics;

namespace Oxus.Tests.Records.Tables;

/// <summary>Whatever happens to a table, each of its rows is either accepted or rejected, and none is both or lost.</summary>
public class MutilatedTablesTests
{
    private static readonly string[] Scraps = ["\"", ",", "\"\"", "XYZ", "-", "9999", "", "\r", "é", "1e400", "0.1.2", " ", ";"];

    public static TheoryData<string> Tables => ["figures", "treaties", "ties", "events", "memberships", "votes", "linkages"];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Read_is_accepted_and_rejected(string table)
    {
        using var study = new MadeUpStudy(withSchemas: false);
        var path = $"record/{table}.csv";
        var whole = File.ReadAllText(study.PathOf(path));
        for (var replication = 0; replication < 40; replication++)
        {
            var chance = new RandomStream(20261125, replication);
            var spoilt = Spoilt(whole, chance);
            study.Write(path, spoilt);
            // A carriage return by itself ends a line too.
            var rows = spoilt.ReplaceLineEndings("\n").Count(c => c == '\n') - 1;
            var reading = study.Read();
            var input = reading.Inputs.Single(i => i.Path == path);
            var accepted = Enumerable.Range(2, rows).Count(line => reading.Rows.Find(new(path, line)) is not null);
            Assert.Equal(rows, input.Read);
            Assert.Equal(input.Rejected, reading.Rejections.Count(r => r.File == path));
            Assert.Equal(rows, accepted + input.Rejected);
            Assert.All(reading.Rejections, r => Assert.Null(reading.Rows.Find(new(path, r.Line))));
        }
    }

    // Scraps are put in or letters taken out below the header, and rows are repeated and swapped.
    private static string Spoilt(string text, RandomStream chance)
    {
        var lines = text.TrimEnd('\n').Split('\n').ToList();
        for (var blow = chance.Next(1, 6); blow > 0; blow--)
        {
            var at = chance.Next(1, lines.Count);
            var letter = chance.Next(lines[at].Length + 1);
            switch (chance.Next(4))
            {
                case 0:
                    lines[at] = lines[at].Insert(letter, Scraps[chance.Next(Scraps.Length)]);
                    break;
                case 1:
                    lines[at] = lines[at][..letter];
                    break;
                case 2:
                    lines.Insert(at, lines[chance.Next(1, lines.Count)]);
                    break;
                default:
                    var other = chance.Next(1, lines.Count);
                    (lines[at], lines[other]) = (lines[other], lines[at]);
                    break;
            }
        }

        return string.Join('\n', lines) + "\n";
    }
}
