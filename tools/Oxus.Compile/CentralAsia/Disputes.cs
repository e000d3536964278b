using System.Globalization;

namespace Oxus.Compile.CentralAsia;

/// <summary>Militarised disputes between two states of the record, one row a dispute and pair, from the revision by Gibler, Miller and Little 2.2.1.</summary>
/// <remarks>The file lists a pair in both directions and every year; a row here spans the years. Intensity is the higher of the two levels of hostility (1 to 5). Deaths are the sum over both of the range that each one's level of
/// fatalities stands for: open above where a level is unknown or is the highest. A level counts all of a state's dead in a dispute, so where more than two states took part the dead of a pair may be none, and the range begins at 0.</remarks>
internal static class Disputes
{
    private const string File = "gml-mid/gml_dirdisp.csv";

    private static readonly Dictionary<string, (int Low, int? High)> Fatalities = new(StringComparer.Ordinal)
    {
        ["0"] = (0, 0),
        ["1"] = (1, 25),
        ["2"] = (26, 100),
        ["3"] = (101, 250),
        ["4"] = (251, 500),
        ["5"] = (501, 999),
        ["6"] = (1000, null),
        ["-9"] = (0, null),
    };

    /// <summary>The rows of the table of events.</summary>
    internal static IEnumerable<string[]> Read(SourceFolder sources) =>
        from row in sources.Rows(File)
        let first = RecordStates.OfCow(row["ccode1"])
        let second = RecordStates.OfCow(row["ccode2"])
        where first is not null && second is not null && row["sidea1"] == "1" && RecordTable.Has(YearOf(row))
        group row by (Dispute: row["dispnum"], SideA: first, SideB: second) into rows
        let years = rows.Select(YearOf).Order().ToList()
        let hostility = rows.Max(r => Math.Max(LevelOf(r["hostlev1"]), LevelOf(r["hostlev2"])))
        let one = Fatalities[rows.First()["fatality1"]]
        let other = Fatalities[rows.First()["fatality2"]]
        let alone = rows.All(r => r["numa"] == "1" && r["numb"] == "1")
        select (string[])
        [
            "militarised-dispute",
            $"gml-{rows.Key.Dispute}",
            years[0] == years[^1] ? $"{years[0]}" : $"{years[0]}-{years[^1]}",
            rows.Key.SideA,
            rows.Key.SideB,
            $"{hostility}",
            alone ? $"{one.Low + other.Low}" : "0",
            $"{one.High + other.High}",
            "gml-mid-2.2.1",
            Locator.Of(File, rows),
        ];

    private static int YearOf(SourceRow row) => int.Parse(row["year"], CultureInfo.InvariantCulture);

    private static int LevelOf(string level) => int.Parse(level, CultureInfo.InvariantCulture);
}
