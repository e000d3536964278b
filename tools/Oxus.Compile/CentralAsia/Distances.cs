namespace Oxus.Compile.CentralAsia;

/// <summary>Distances between states in kilometres, between their largest cities and between their capitals, from CEPII GeoDist.</summary>
internal static class Distances
{
    private const string File = "cepii-geodist/dist_cepii.csv";
    private static readonly Column[] Columns = [new("distance", "dist"), new("capital-distance", "distcap")];

    /// <summary>The file and how it follows.</summary>
    internal static Compilation Compilation { get; } = Indicator.Table("distances", Read);

    private static IEnumerable<Indicator> Read(SourceFolder sources) =>
        from row in sources.Rows(File)
        let first = RecordStates.OfIso3(row["iso_o"])
        let second = RecordStates.OfIso3(row["iso_d"])
        where first is not null && second is not null && string.CompareOrdinal(first, second) < 0
        from column in Columns
        select new Indicator(column.Series, $"{first}-{second}", Year: null, Indicator.Text(Indicator.Number(row[column.Name])), "", "", IsPartial: false, "cepii-geodist", Locator.Of(File, row));
}
