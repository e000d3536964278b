using Oxus.Domain.Complexes;
using Oxus.Records.Tables;
using Oxus.Records.Yaml;

namespace Oxus.Records.Definitions;

/// <summary>Reads <c>definitions/sectors.yaml</c>.</summary>
internal static class SectorsFile
{
    private const double Tolerance = 1e-9;

    /// <summary>Sectors, levels and the map from inputs to sectors; null, with problems noted, where the file cannot be read.</summary>
    public static SectorMap? Read(DefinitionFiles files)
    {
        if (files.Open("definitions/sectors.yaml", "sectors") is not { } root) return null;
        root.Only("version", "sectors", "levels", "inputs");
        var sectors = Facets(root, "sectors", files);
        return new SectorMap(root.Int("version"), sectors, Facets(root, "levels", files), Inputs(root, sectors, files));
    }

    private static IReadOnlyList<Facet> Facets(Entry root, string key, DefinitionFiles files)
    {
        var facets = new List<Facet>();
        var shelf = new Shelf<Facet>("a sector", "definitions/sectors.yaml");
        foreach (var entry in root.Each(key, required: true))
        {
            var facet = new Facet(entry.Only("code", "names").Text("code"), entry.Names("names"));
            shelf.Add(facet.Code, facet, entry.Row, $"{key}.code", files.Problems);
            facets.Add(facet);
        }

        return facets;
    }

    private static IReadOnlyList<SectorWeights> Inputs(Entry root, IReadOnlyList<Facet> sectors, DefinitionFiles files)
    {
        var inputs = new Shelf<SectorWeights>("an input", "definitions/sectors.yaml");
        var written = new List<SectorWeights>();
        foreach (var entry in root.Each("inputs", required: true))
        {
            var weights = new Dictionary<string, double>();
            var inner = entry.Only("input", "weights").Inner("weights", required: true);
            foreach (var (sector, text, _) in inner?.Words() ?? [])
            {
                if (!sectors.Any(s => s.Code == sector)) inner!.Refuse(sector, sector, $"one of {string.Join(", ", sectors.Select(s => s.Code))}");
                if (!Numbers.TryParse(text, out var weight) || weight is < 0 or > 1) inner!.Refuse(sector, text, "a weight from 0 to 1");
                weights[sector] = weight;
            }

            if (inner is not null && Math.Abs(weights.Values.Sum() - 1) > Tolerance) entry.Refuse("weights", $"weights that sum to {weights.Values.Sum()}", "weights that sum to 1");
            var input = new SectorWeights(entry.Text("input"), weights);
            inputs.Add(input.Input, input, entry.Row, "inputs.input", files.Problems);
            written.Add(input);
        }

        return written;
    }
}
