using Oxus.Domain.Actors;
using Oxus.Evidence.Findings;

namespace Oxus.Inference.Terms;

/// <summary>How alike two states vote in the UN General Assembly, as it was measured.</summary>
public sealed class VoteAgreement : IPairTerm
{
    /// <inheritdoc/>
    public string Code => "vote-agreement";

    /// <inheritdoc/>
    public string Unit => "from 0 to 1";

    /// <inheritdoc/>
    public string Definition => "the finding vote-agreement of the pair and year";

    /// <inheritdoc/>
    public Cell Of(TermInput input, Dyad pair, int year)
    {
        var key = new FindingKey("vote-agreement", pair.ToString(), year);
        return input.Measured.Find(key) switch
        {
            { Value: { } value } => Cell.From(value, key),
            { Undefined: { } reason } => Cell.None(reason),
            _ => Cell.None(Gaps.NoFinding(key)),
        };
    }
}
