using Oxus.Domain.Actors;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;

namespace Oxus.Measures.Multilateralism;

/// <summary>Portfolio closeness: how alike two states are in the security bodies they take part in, small and dedicated bodies counting for more.</summary>
public sealed class PortfolioCloseness : StateMeasure
{
    private delegate double? Formula(ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> weights);

    private static readonly (string Variant, Formula Formula)[] Variants =
    [
        ("jaccard", Closeness.Jaccard),
        ("cosine", Closeness.Cosine),
        ("kappa", Closeness.Kappa),
    ];

    /// <inheritdoc/>
    public override CodebookEntry Entry { get; } = new(
        "portfolio-closeness",
        "Closeness of memberships in security bodies",
        Unit: "index",
        Range: "jaccard and cosine [0, 1]; kappa [−1, 1]",
        Definition: "Over the bodies o of participation, with a and b the two states' weights of status (member 1, observer ½, partner ¼) and u the body's weight, the share of military matters, drugs and terrorism that it works on over its size: "
            + "jaccard: Σ u min(a, b) / Σ u max(a, b). cosine: Σ u a b / √(Σ u a² Σ u b²). kappa: κ = 1 − Σ u (a − b)² / [Σ u (a − ā)² + Σ u (b − b̄)² + U (ā − b̄)²], U being Σ u.",
        Edge: "Undefined over fewer than five bodies; jaccard where neither state takes part in any, cosine where one does not, kappa where one has the same status in all. "
            + "Interval: the range over sources that give another date or status for one change of status at a time.",
        Cite: "haege2011",
        Registry: "m17");

    /// <inheritdoc/>
    internal override IEnumerable<Finding> In(StudyReading study, SecurityBodies bodies)
    {
        var sizes = bodies.Bodies.Select(body => BodySize.Of(body, bodies.Year)).ToList();
        double[] weights = [.. bodies.Bodies.Zip(sizes, (body, size) => SecurityBodies.Issues.Count(i => body.WorksOn(i)) / (double)SecurityBodies.Issues.Count / size.Size)];
        var standings = study.ComparedPairs().SelectMany(p => new[] { p.First, p.Second }).Distinct().ToDictionary(s => s, bodies.Of);
        foreach (var pair in study.ComparedPairs())
        {
            var why = study.NotYet(pair, bodies.Year) is { } state
                ? Unknown.NotYetAState(state.ToString(), bodies.Year)
                : bodies.Bodies.Count < SecurityBodies.Fewest ? bodies.Few : null;
            var (first, second) = (standings[pair.First], standings[pair.Second]);
            var reads = why is null ? Reads.Of([.. first.Select(s => s.Row), .. second.Select(s => s.Row)], sizes.Select(s => s.Key)) : Reads.Nothing;
            foreach (var (variant, formula) in Variants)
            {
                yield return why is null
                    ? Of(pair, bodies.Year, variant, formula, first, second, weights, reads)
                    : Finding.Missing(Entry, pair.ToString(), bodies.Year, why, reads, variant);
            }
        }
    }

    private Finding Of(Dyad pair, int year, string variant, Formula formula, IReadOnlyList<Standing> first, IReadOnlyList<Standing> second, double[] weights, Reads reads)
    {
        double[] a = [.. first.Select(s => s.Weight)], b = [.. second.Select(s => s.Weight)];
        if (formula(a, b, weights) is not { } value)
        {
            return Finding.Missing(Entry, pair.ToString(), year, WhyNot(pair, year, variant), reads, variant);
        }

        var (low, high) = (value, value);
        foreach (var other in Dissents(a, first, () => formula(a, b, weights)).Concat(Dissents(b, second, () => formula(a, b, weights))))
        {
            (low, high) = (Math.Min(low, other), Math.Max(high, other));
        }

        return Finding.Of(Entry, pair.ToString(), year, value, reads, variant) with { Interval = new Interval(low, high, RangeOfSources) };
    }

    private static Reason WhyNot(Dyad pair, int year, string variant) => variant == "kappa"
        ? new Reason(MissingKind.Insufficient, "constant-portfolio", $"in the pair {pair} at least one state has the same status in every security body in {year}")
        : new Reason(MissingKind.NotApplicable, "no-portfolio", $"{pair} have no pair of portfolios to compare in {year}: one or both take part in no security body of the complex");

    // What closeness would be if one dissent at a time were right: a weight is put in its place and taken back.
    private static IEnumerable<double> Dissents(double[] portfolio, IReadOnlyList<Standing> standings, Func<double?> closeness)
    {
        for (var body = 0; body < portfolio.Length; body++)
        {
            foreach (var weight in standings[body].Dissenting)
            {
                portfolio[body] = weight;
                var value = closeness();
                portfolio[body] = standings[body].Weight;
                if (value is { } found) yield return found;
            }
        }
    }
}
