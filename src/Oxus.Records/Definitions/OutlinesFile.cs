using System.Text.Json;
using Oxus.Domain.Actors;
using Oxus.Domain.Complexes;
using Oxus.Records.Inputs;

namespace Oxus.Records.Definitions;

/// <summary>Reads <c>definitions/geometry/outlines.json</c>.</summary>
internal static class OutlinesFile
{
    private const string Path = "definitions/geometry/outlines.json";
    private const int FewestPoints = 4;

    /// <summary>The outlines; none, with problems noted, where the file cannot be read.</summary>
    public static IReadOnlyList<Outline> Read(DefinitionFiles files, Shelf<State> states)
    {
        if (files.Text(Path) is not { } text) return [];
        try
        {
            var outlines = new List<Outline>();
            foreach (var state in JsonSerializer.Deserialize<JsonElement>(text.Text).GetProperty("states").EnumerateArray())
            {
                if (OutlineOf(state, text, states, files.Problems) is { } outline) outlines.Add(outline);
            }

            return outlines;
        }
        catch (JsonException e)
        {
            var line = (int)(e.LineNumber ?? 0) + 1;
            files.Problems.Add(Path, line, "", text.LineAt(line) is { Length: > 60 } whole ? whole[..60] + "…" : text.LineAt(line), "JSON");
            return [];
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            files.Problems.Add(Path, 1, "", "another shape of JSON", "{\"source\": …, \"states\": [{\"code\": …, \"label\": […], \"rings\": […]}]}");
            return [];
        }
    }

    private static Outline? OutlineOf(JsonElement state, InputText text, Shelf<State> states, Problems problems)
    {
        var code = state.GetProperty("code").GetString() ?? "";
        // Outlines may show territories that are no states of the system; those have a place on a map and none in the record.
        if (!StateCode.TryParse(code, out var known)) problems.Add(Path, LineOf(text, code), "code", code, states.Expected);
        var rings = state.GetProperty("rings").EnumerateArray().Select(ring => (IReadOnlyList<GeoPoint>)[.. ring.EnumerateArray().Select(PointOf)]).ToList();
        var label = PointOf(state.GetProperty("label"));
        if (rings.SelectMany(r => r).Append(label).FirstOrDefault(p => p.Longitude is < -180 or > 180 || p.Latitude is < -90 or > 90) is var off && off != default)
        {
            problems.Add(Path, LineOf(text, code), "rings", $"[{off.Longitude}, {off.Latitude}]", "degrees: longitude from -180 to 180, latitude from -90 to 90");
        }

        if (rings.Any(r => r.Count < FewestPoints || r[0] != r[^1])) problems.Add(Path, LineOf(text, code), "rings", "an open ring", "rings of four points or more that end where they begin");
        return known == default ? null : new Outline(known, label, rings);
    }

    private static GeoPoint PointOf(JsonElement point) => new(point[0].GetDouble(), point[1].GetDouble());

    private static int LineOf(InputText text, string code) =>
        1 + text.Text.AsSpan(0, Math.Max(0, text.Text.IndexOf($"\"{code}\"", StringComparison.Ordinal))).Count('\n');
}
