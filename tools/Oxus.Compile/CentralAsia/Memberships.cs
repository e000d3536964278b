using System.Globalization;

namespace Oxus.Compile.CentralAsia;

/// <summary>Memberships in intergovernmental organisations from COW IGO 3, all organisations, one row for each run of years with the same status.</summary>
/// <remarks>Full membership (1) is a member; associate membership (2) and observer status (3) are an observer; none (0), not coded (-9) and not in being (-1) make no row, so a year that is not coded ends a run.
/// Organisations go by the data set's own abbreviation, as its file of organisations spells it.</remarks>
internal static class Memberships
{
    private const string States = "cow-igo/state_year_format3_1990_2014.csv";
    private const string Organisations = "cow-igo/igo_year_format3_1990_2014.csv";

    /// <summary>The file and how it follows.</summary>
    internal static Compilation Compilation { get; } =
        RecordTable.Compilation("memberships", "organisation,state,status,years,source,locator", Read);

    private static IEnumerable<string[]> Read(SourceFolder sources)
    {
        var names = sources.Rows(Organisations).Select(r => r["ioname"]).Distinct(StringComparer.Ordinal).ToList();
        var states = sources.Rows(States)
            .Where(r => RecordStates.OfCow(r["ccode"]) is not null && RecordTable.Has(YearOf(r)))
            .GroupBy(r => RecordStates.OfCow(r["ccode"])!, StringComparer.Ordinal);
        foreach (var state in states)
        {
            var years = state.OrderBy(YearOf).ToList();
            foreach (var name in names)
            {
                // Columns of the file of states carry the abbreviation in lower case.
                var column = name.ToLowerInvariant();
                foreach (var run in Runs(years, column))
                {
                    var (from, to) = (YearOf(run.Rows[0]), YearOf(run.Rows[^1]));
                    yield return [$"cow-igo:{name}", state.Key, run.Status, from == to ? $"{from}" : $"{from}-{to}", "cow-igo-3", $"{Locator.Of(States, run.Rows)} column {column}"];
                }
            }
        }
    }

    private static List<(string Status, List<SourceRow> Rows)> Runs(List<SourceRow> years, string column)
    {
        var runs = new List<(string Status, List<SourceRow> Rows)>();
        foreach (var row in years)
        {
            if (StatusOf(row[column]) is not { } status) continue;
            if (runs is [.., var last] && last.Status == status && YearOf(last.Rows[^1]) == YearOf(row) - 1) last.Rows.Add(row);
            else runs.Add((status, [row]));
        }

        return runs;
    }

    private static string? StatusOf(string code) => code switch
    {
        "1" => "member",
        "2" or "3" => "observer",
        "0" or "-9" or "-1" => null,
        _ => throw new InvalidDataException($"\"{code}\" is no status of COW IGO 3"),
    };

    private static int YearOf(SourceRow row) => int.Parse(row["year"], CultureInfo.InvariantCulture);
}
