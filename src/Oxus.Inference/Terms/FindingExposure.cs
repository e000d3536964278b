using Oxus.Domain.Actors;
using Oxus.Evidence.Findings;

namespace Oxus.Inference.Terms;

/// <summary>What a state is exposed to, as it was measured: the finding of a measure for the state and year.</summary>
/// <param name="code">The code by which plans name it.</param>
/// <param name="measure">The measure.</param>
/// <param name="variant">Its variant, for one dimension of threat, say.</param>
public sealed class FindingExposure(string code, string measure, string? variant = null) : IStateTerm
{
    /// <inheritdoc/>
    public string Code => code;

    /// <inheritdoc/>
    public string Unit => "from 0 to 1";

    /// <inheritdoc/>
    public string Definition => variant is null ? $"the finding {measure} of the state and year" : $"the finding {measure} of the state and year, variant {variant}";

    /// <inheritdoc/>
    public Cell Of(TermInput input, StateCode state, int year)
    {
        var key = new FindingKey(measure, state.ToString(), year, variant);
        return input.Measured.Find(key) switch
        {
            null => Cell.None(Gaps.NoFinding(key)),
            { Value: { } value } => Cell.From(value, key),
            { Undefined: { } reason } => Cell.None(reason),
            _ => Cell.None(Gaps.NoFinding(key)),
        };
    }
}
