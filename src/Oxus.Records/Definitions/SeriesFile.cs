using Oxus.Domain.Record;
using Oxus.Records.Yaml;

namespace Oxus.Records.Definitions;

/// <summary>Reads <c>series.yaml</c>, the shared one and a study's own.</summary>
internal static class SeriesFile
{
    private const string Required = "definitions/series.yaml";

    private static readonly Dictionary<string, bool> Subjects = new()
    {
        ["state"] = false,
        ["dyad"] = true,
    };

    private static readonly Dictionary<string, Absence> Silence = new()
    {
        ["zero"] = Absence.Zero,
    };

    /// <summary>Puts each series of a file on its shelf.</summary>
    public static void Read(DefinitionFiles files, string path, SharedDefinitions known)
    {
        if (path != Required && !files.Has(path)) return;
        if (files.Open(path, "series") is not { } root)
        {
            known.Series.IsWhole = false;
            return;
        }

        foreach (var entry in root.Only("series").Each("series", required: true))
        {
            var series = SeriesOf(entry, known);
            known.Series.Add(series.Code, series, entry.Row, "series.code", files.Problems);
        }
    }

    private static Series SeriesOf(Entry entry, SharedDefinitions known)
    {
        entry.Only("code", "names", "unit", "range", "subject", "constant", "coverage");
        var range = entry.Inner("range")?.Only("min", "max");
        var (least, greatest) = (range?.NumberOrNull("min"), range?.NumberOrNull("max"));
        if (least >= greatest) range!.Refuse("max", $"{greatest}", $"a number above min, which is {least}");
        return new Series(
            entry.Text("code"),
            entry.Names("names"),
            entry.Text("unit"),
            least,
            greatest,
            entry.Word<bool>("subject", Subjects, otherwise: false),
            entry.Flag("constant", otherwise: false),
            [.. entry.Each("coverage", required: true).Select(c => c.Only("source", "years", "absent", "except"))
                .Select(c => new Coverage(c.Code("source", known.Sources), c.Years("years"), c.Word<Absence>("absent", Silence, Absence.NotRecorded), c.Row) { Except = c.States("except", known.States) })]);
    }
}
