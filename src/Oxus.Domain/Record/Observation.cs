namespace Oxus.Domain.Record;

/// <summary>One recorded value with the range its source gives, and the row it stands in.</summary>
/// <param name="Value">The value, in the unit of its series.</param>
/// <param name="Low">The lower end of the range the source gives, if it gives one.</param>
/// <param name="High">The upper end.</param>
/// <param name="IsPartial">Whether the source itself is known to cover only a part (voluntary seizure reports, say): never to be read as a total.</param>
/// <param name="Source">The source it was compiled from.</param>
/// <param name="Row">The row it stands in.</param>
public sealed record Observation(double Value, double? Low, double? High, bool IsPartial, string Source, RowRef Row);
