using Oxus.Domain.Actors;
using Oxus.Domain.Organisations;

namespace Oxus.Inference.Terms;

/// <summary>How many technical and cultural organisations both states belong to: the placebo, since a threat from drugs and armed groups has no business there.</summary>
/// <remarks>The list names organisations of the COW IGO data on weights and measures, plants and animals, crops, patents, posts, railways, roads, science, monuments and culture. It leaves out
/// money, trade, energy, development and everything political, and was fixed before any estimate.</remarks>
public sealed class JointOtherBodies : IOutcome
{
    private const string Coverage = "memberships";

    private static readonly HashSet<string> Technical =
    [
        "cow-igo:BIPM", "cow-igo:EAPO", "cow-igo:EMPPO", "cow-igo:ICAC", "cow-igo:ICCROM", "cow-igo:IEXB", "cow-igo:IGC", "cow-igo:IHO", "cow-igo:IIF",
        "cow-igo:IOcC", "cow-igo:IOEz", "cow-igo:IOLM", "cow-igo:ITTO", "cow-igo:ITVRC", "cow-igo:IUPCT", "cow-igo:IUPIP", "cow-igo:IUPLAW", "cow-igo:IUPNVP",
        "cow-igo:IVWO", "cow-igo:JINR", "cow-igo:OCR", "cow-igo:OIV", "cow-igo:PIARC", "cow-igo:RCFC", "cow-igo:Turksoy", "cow-igo:UPU", "cow-igo:WMO", "cow-igo:WTOURO",
    ];

    /// <inheritdoc/>
    public string Code => "joint-other-bodies";

    /// <inheritdoc/>
    public string Unit => "organisations";

    /// <inheritdoc/>
    public string Definition => "number of technical and cultural organisations of the COW IGO data of which both states are full members in the year";

    /// <inheritdoc/>
    public Concept Concept => Concept.Unrelated;

    /// <inheritdoc/>
    public Cell Of(TermInput input, Dyad pair, int year)
    {
        if (!input.Record.Covers(Coverage, year)) return Cell.None(Gaps.NotCovered(Coverage, year));
        var one = Spells(input, pair.First, year);
        var other = Spells(input, pair.Second, year);
        var joint = one.Where(spell => other.Any(o => o.Organisation == spell.Organisation)).ToList();
        var rows = joint.Concat(other.Where(o => joint.Any(j => j.Organisation == o.Organisation))).Select(spell => spell.Row);
        return Cell.Of(joint.Count, joint.Count > 0 ? rows : input.Record.SeriesOf(Coverage)!.Coverages.Where(c => c.Years.Has(year)).Select(c => c.Row));
    }

    private static List<MembershipSpell> Spells(TermInput input, StateCode state, int year) =>
    [
        .. input.MembershipsOf(state).Where(s => s.When.Has(year) && s.Status == MembershipStatus.Member && Technical.Contains(s.Organisation)),
    ];
}
