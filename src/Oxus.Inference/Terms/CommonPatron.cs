using Oxus.Domain.Actors;
using Oxus.Domain.Record;

namespace Oxus.Inference.Terms;

/// <summary>How many global powers both states have a bilateral security treaty with: patrons who may have brought them together.</summary>
/// <remarks>Only bilateral treaties count: a treaty that many share with a power is the multilateral tie that is to be explained.</remarks>
public sealed class CommonPatron : IPairTerm
{
    /// <inheritdoc/>
    public string Code => "common-patron";

    /// <inheritdoc/>
    public string Unit => "powers";

    /// <inheritdoc/>
    public string Definition => "number of global powers outside the pair with which each of the two states has a bilateral security treaty at the end of the year";

    /// <inheritdoc/>
    public Cell Of(TermInput input, Dyad pair, int year)
    {
        if (!input.Record.Covers(Pacts.Coverage, year)) return Cell.None(Gaps.NotCovered(Pacts.Coverage, year));
        var patrons = 0;
        var rows = new List<RowRef>(Pacts.Declaration(input, year));
        foreach (var power in input.Study.Definition.Complex.GlobalPowers)
        {
            if (pair.Has(power)) continue;
            var one = Bilateral(input, new Dyad(pair.First, power), year);
            var other = Bilateral(input, new Dyad(pair.Second, power), year);
            rows.AddRange(one.Concat(other).SelectMany(tie => tie.Rows));
            if (one.Count > 0 && other.Count > 0) patrons++;
        }

        return Cell.Of(patrons, rows);
    }

    private static List<Tie> Bilateral(TermInput input, Dyad pair, int year) =>
        [.. Pacts.Of(input, pair, year, [.. TieKinds.SecurityPacts]).Where(tie => tie.Instrument?.IsBilateral == true)];
}
