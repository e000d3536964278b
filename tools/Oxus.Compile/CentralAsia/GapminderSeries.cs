namespace Oxus.Compile.CentralAsia;

/// <summary>An indicator of Gapminder's Systema Globalis, one file each, and the series it becomes.</summary>
/// <param name="Series">Our series.</param>
/// <param name="Indicator">The indicator's own name.</param>
internal sealed record GapminderSeries(string Series, string Indicator)
{
    /// <summary>The rows of the study's states and years.</summary>
    internal IEnumerable<Indicator> Read(SourceFolder sources) => new StateYearColumns(
        $"gapminder-sg/ddf--datapoints--{Indicator}--by--geo--time.csv", "gapminder-sg", "geo", RecordStates.OfIso3, "time", new Column(Series, Indicator)).Read(sources);

    /// <summary>The file of a table of such series and how it follows.</summary>
    internal static Compilation Table(string name, params IReadOnlyList<GapminderSeries> series) =>
        CentralAsia.Indicator.Table(name, [.. series.Select(s => new Func<SourceFolder, IEnumerable<Indicator>>(s.Read))]);
}
