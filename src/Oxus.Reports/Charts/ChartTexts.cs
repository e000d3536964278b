using Oxus.Domain;

namespace Oxus.Reports.Charts;

/// <summary>What is said of a chart.</summary>
/// <param name="Code">Its name in file names and anchors: small letters, digits and hyphens.</param>
/// <param name="Title">What it shows, as a headline.</param>
/// <param name="Caption">What the reader must know to read it: units, ranges, what is left out.</param>
/// <param name="Alt">What it says, in words, for those who do not see it.</param>
/// <param name="Source">Where its data come from, as it is printed: a sentence that names itself a source.</param>
public sealed record ChartTexts(string Code, Names Title, Names Caption, Names Alt, Names Source);
