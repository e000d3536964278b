using Oxus.Domain.Threat;
using Oxus.Records.Yaml;

namespace Oxus.Records.Definitions;

/// <summary>Reads a study's <c>threat.yaml</c>.</summary>
internal static class ThreatFile
{
    private const double UsualBounds = 0.9;

    private static readonly Dictionary<string, Transform> Transforms = new()
    {
        ["none"] = Transform.None,
        ["log1p"] = Transform.Log1p,
    };

    /// <summary>How the study measures threat; null where it does not, or where the file cannot be read.</summary>
    public static ThreatDefinition? Read(DefinitionFiles files, SharedDefinitions known)
    {
        if (files.OpenIfThere("threat.yaml", "threat") is not { } root) return null;
        root.Only("version", "draws", "floor", "coverage-floor", "carry-years", "dimensions", "trafficking", "terrorism");
        // An indicator may stand in a dimension and among those of terrorism, but in each once.
        var indicators = new Shelf<ThreatIndicator>("an indicator", "threat.yaml");
        var ofTerrorism = new Shelf<ThreatIndicator>("an indicator", "threat.yaml");
        var dimensions = new List<ThreatDimension>();
        var codes = new Shelf<ThreatDimension>("a dimension", "threat.yaml");
        foreach (var entry in root.Each("dimensions", required: true))
        {
            entry.Only("code", "names", "weight", "indicators");
            var dimension = new ThreatDimension(
                entry.Text("code"),
                entry.Names("names"),
                Positive(entry, "weight", entry.Number("weight")),
                IndicatorsOf(entry, "indicators", indicators, files, known));
            codes.Add(dimension.Code, dimension, entry.Row, "dimensions.code", files.Problems);
            dimensions.Add(dimension);
        }

        return new ThreatDefinition(
            root.Int("version"),
            (int)Positive(root, "draws", root.Int("draws")),
            Positive(root, "floor", root.Number("floor")),
            Share(root, "coverage-floor"),
            root.Int("carry-years"),
            dimensions,
            root.Inner("trafficking") is { } trafficking ? TraffickingOf(trafficking, known) : null,
            IndicatorsOf(root, "terrorism", ofTerrorism, files, known),
            root.Row);
    }

    private static IReadOnlyList<ThreatIndicator> IndicatorsOf(Entry parent, string key, Shelf<ThreatIndicator> taken, DefinitionFiles files, SharedDefinitions known)
    {
        var found = new List<ThreatIndicator>();
        foreach (var entry in parent.Each(key, required: key == "indicators"))
        {
            var indicator = IndicatorOf(entry, known);
            taken.Add(indicator.Code, indicator, entry.Row, "code", files.Problems);
            found.Add(indicator);
        }

        return found;
    }

    private static ThreatIndicator IndicatorOf(Entry entry, SharedDefinitions known)
    {
        entry.Only("code", "names", "series", "per", "mean-years", "transform", "best", "worst", "weight", "error", "caveat", "bounds", "years");
        var per = entry.Inner("per")?.Only("series", "times");
        var indicator = new ThreatIndicator(
            entry.Text("code"),
            entry.Names("names"),
            entry.Code("series", known.Series),
            per is null ? null : new Denominator(per.Code("series", known.Series), Positive(per, "times", per.Number("times"))),
            (int)Positive(entry, "mean-years", entry.Int("mean-years", 1)),
            entry.Word<Transform>("transform", Transforms, Transform.None),
            entry.Number("best"),
            entry.Number("worst"),
            Positive(entry, "weight", entry.Number("weight", 1)),
            entry.Number("error"),
            entry.NamesOrNull("caveat"),
            entry.Row,
            entry.Number("bounds", UsualBounds),
            entry.Has("years") ? entry.Years("years") : null);
        if (entry.Has("best") && indicator.Best.Equals(indicator.Worst)) entry.Refuse("worst", $"{indicator.Worst}", "another goalpost than best");
        if (indicator.Transform == Transform.Log1p && Math.Min(indicator.Best, indicator.Worst) <= -1) entry.Refuse("transform", "log1p", "none, since a goalpost lies at -1 or below");
        if (indicator.Bounds is <= 0 or >= 1) entry.Refuse("bounds", $"{indicator.Bounds}", "a probability between 0 and 1");
        if (indicator.Error < 0) entry.Refuse("error", $"{indicator.Error}", "a relative standard error of at least 0");
        return indicator;
    }

    private static TraffickingExposure TraffickingOf(Entry entry, SharedDefinitions known)
    {
        entry.Only("producer", "supply", "worst", "distance", "half-distance", "error");
        var exposure = new TraffickingExposure(
            entry.State("producer", known.States),
            entry.Code("supply", known.Series),
            Positive(entry, "worst", entry.Number("worst")),
            entry.Code("distance", known.Series),
            Positive(entry, "half-distance", entry.Number("half-distance")),
            entry.Number("error"),
            entry.Row);
        if (known.Series.Find(exposure.Distance) is { IsDyadic: false }) entry.Refuse("distance", exposure.Distance, "a series about pairs of states");
        if (known.Series.Find(exposure.Supply) is { IsDyadic: true }) entry.Refuse("supply", exposure.Supply, "a series about states");
        return exposure;
    }

    private static double Share(Entry entry, string key)
    {
        var share = entry.Number(key);
        if (share is < 0 or > 1) entry.Refuse(key, $"{share}", "a number from 0 to 1");
        return share;
    }

    // A key that is missing or no number is a problem of its own and gives zero.
    private static double Positive(Entry entry, string key, double number)
    {
        if (number < 0 || (number == 0 && entry.Words().Any(w => w.Key == key && Tables.Numbers.TryParse(w.Text, out _)))) entry.Refuse(key, $"{number}", "a number above 0");
        return number;
    }
}
