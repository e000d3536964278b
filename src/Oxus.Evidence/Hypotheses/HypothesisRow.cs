namespace Oxus.Evidence.Hypotheses;

/// <summary>What became of one hypothesis, as text for a terminal.</summary>
/// <param name="Code">Its number: <c>H1</c>.</param>
/// <param name="Statement">The statement.</param>
/// <param name="IsRival">Whether it is a rival explanation.</param>
/// <param name="Effect">The coefficient in standard deviations of the outcome.</param>
/// <param name="Interval">Its permutation interval.</param>
/// <param name="PValue">The permutation p-value.</param>
/// <param name="Detectable">The least effect that this design would have detected, with the rivals in the model and, after a stroke, without them.</param>
/// <param name="Outcome">What the rule of the plan makes of it.</param>
/// <param name="Sentence">The same in one careful sentence.</param>
public sealed record HypothesisRow(
    string Code,
    string Statement,
    bool IsRival,
    string Effect,
    string Interval,
    string PValue,
    string Detectable,
    string Outcome,
    string Sentence);
