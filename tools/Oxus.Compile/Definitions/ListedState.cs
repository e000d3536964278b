namespace Oxus.Compile.Definitions;

/// <summary>A code in another system, and the days between which it held where they are known.</summary>
/// <param name="System">The coding system.</param>
/// <param name="Code">The code.</param>
/// <param name="From">The first day, or empty.</param>
/// <param name="To">The last day, or empty.</param>
internal sealed record CodeText(string System, string Code, string From = "", string To = "");

/// <summary>A state as its line in the definitions says.</summary>
/// <param name="Code">Our code.</param>
/// <param name="En">Its English name.</param>
/// <param name="Fa">Its Persian name.</param>
/// <param name="Ru">Its Russian name.</param>
/// <param name="Codes">Its codes in other systems.</param>
internal sealed record ListedState(string Code, string En, string Fa, string Ru, IReadOnlyList<CodeText> Codes);
