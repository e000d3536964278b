using Oxus.Domain.Actors;

namespace Oxus.Inference.Terms;

/// <summary>How undemocratic the less undemocratic of two states is: min(1 − Dᵢ, 1 − Dⱼ), D being V-Dem's index of electoral democracy. Rulers who fear for their regimes protect one another (Allison 2008).</summary>
public sealed class SharedAutocracy : IPairTerm
{
    private const string Democracy = "polyarchy";

    /// <inheritdoc/>
    public string Code => "shared-autocracy";

    /// <inheritdoc/>
    public string Unit => "from 0 to 1";

    /// <inheritdoc/>
    public string Definition => "the lesser of the two states' 1 − electoral democracy";

    /// <inheritdoc/>
    public Cell Of(TermInput input, Dyad pair, int year)
    {
        if (input.Carried(Democracy, pair.First, year) is not { } one) return Cell.None(Gaps.NoValue(Democracy, pair.First, year));
        if (input.Carried(Democracy, pair.Second, year) is not { } other) return Cell.None(Gaps.NoValue(Democracy, pair.Second, year));
        return Cell.Of(Math.Min(1 - one.Value, 1 - other.Value), [one.Row, other.Row]);
    }
}
