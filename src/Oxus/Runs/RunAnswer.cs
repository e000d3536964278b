using Oxus.Evidence.Hypotheses;

namespace Oxus.Runs;

/// <summary>What a run says first, for a terminal: the answer, the hypotheses, and where the record is thin.</summary>
/// <param name="Answer">The answer to the study's question in one careful sentence.</param>
/// <param name="Hypotheses">What became of each hypothesis and rival.</param>
/// <param name="ThinData">Where the record is thin, a sentence each.</param>
public sealed record RunAnswer(string Answer, IReadOnlyList<HypothesisRow> Hypotheses, IReadOnlyList<string> ThinData);
