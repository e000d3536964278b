using System.Globalization;

namespace Oxus.Compile.CentralAsia;

/// <summary>A column of a published file and the series it becomes, with the columns of its bounds where the file has them.</summary>
/// <param name="Series">Our series.</param>
/// <param name="Name">The column.</param>
/// <param name="Low">The column of the lower bound.</param>
/// <param name="High">The column of the upper bound.</param>
internal sealed record Column(string Series, string Name, string? Low = null, string? High = null);

/// <summary>A published file with one row a state and year: each of the named columns becomes a series. An empty field is a value that is missing, and makes no row.</summary>
/// <param name="File">The file.</param>
/// <param name="Source">Our code of the source.</param>
/// <param name="State">The column that names the state.</param>
/// <param name="Of">Our code for what stands there.</param>
/// <param name="Year">The column of the year.</param>
/// <param name="Columns">The columns taken.</param>
internal sealed record StateYearColumns(string File, string Source, string State, Func<string, string?> Of, string Year, params IReadOnlyList<Column> Columns)
{
    /// <summary>The rows of the study's states and years.</summary>
    internal IEnumerable<Indicator> Read(SourceFolder sources)
    {
        foreach (var row in sources.Rows(File))
        {
            var year = int.Parse(row[Year], CultureInfo.InvariantCulture);
            if (Of(row[State]) is not { } state || !RecordTable.Has(year)) continue;
            foreach (var column in Columns.Where(c => row[c.Name].Length > 0))
            {
                yield return new Indicator(column.Series, state, year, Shortest(row[column.Name]), Bound(row, column.Low), Bound(row, column.High), IsPartial: false, Source, Locator.Of(File, row));
            }
        }
    }

    private static string Bound(SourceRow row, string? column) => column is null ? "" : Shortest(row[column]);

    private static string Shortest(string number) => Indicator.Text(Indicator.Number(number));
}
