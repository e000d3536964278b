using Oxus.Domain.Actors;
using Oxus.Domain.Organisations;
using Oxus.Domain.Record;

namespace Oxus.Inference.Terms;

/// <summary>Regional bodies that two states share, by what the bodies work on.</summary>
internal static class SharedBodies
{
    /// <summary>Drugs and terrorism: the issues that the question is about.</summary>
    public static readonly string[] NarcoOrTerrorism = ["narco", "terrorism"];

    /// <summary>Everything security is made of in this question.</summary>
    public static readonly string[] Security = ["military", "political", "narco", "terrorism"];

    /// <summary>Σ wᵢ wⱼ depth / 5 over bodies that work on one of the issues and whose depth is recorded.</summary>
    public static Cell Depth(TermInput input, Dyad pair, int year, params ReadOnlySpan<string> issues)
    {
        var total = 0.0;
        var rows = new List<RowRef>();
        foreach (var body in input.Bodies)
        {
            if (!body.WorksOn(issues) || body.DepthIn(year) is not { } depth) continue;
            var (one, other) = Both(input, body, pair, year, rows);
            if (one * other <= 0) continue;
            total += one * other * depth.Level / 5;
            rows.Add(depth.Row);
        }

        return Cell.Of(total, rows);
    }

    /// <summary>How many bodies that work on one of the issues, and that pass a condition, both are full members of.</summary>
    public static Cell Count(TermInput input, Dyad pair, int year, Func<Organisation, bool> counts, params ReadOnlySpan<string> issues)
    {
        var total = 0;
        var rows = new List<RowRef>();
        foreach (var body in input.Bodies)
        {
            if (!body.WorksOn(issues) || !counts(body)) continue;
            var (one, other) = Both(input, body, pair, year, rows);
            if (one >= 1 && other >= 1) total++;
        }

        return Cell.Of(total, rows);
    }

    private static (double One, double Other) Both(TermInput input, Organisation body, Dyad pair, int year, List<RowRef> rows)
    {
        var one = input.Standing(body, pair.First, year);
        var other = input.Standing(body, pair.Second, year);
        if (one.Entry is { } first) rows.Add(first.Row);
        if (other.Entry is { } second) rows.Add(second.Row);
        return (one.Weight, other.Weight);
    }
}
