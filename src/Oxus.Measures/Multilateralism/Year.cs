using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;

namespace Oxus.Measures.Multilateralism;

/// <summary>The findings of one measure in one year, for measures that rest on it.</summary>
internal sealed class Year
{
    private readonly Dictionary<(string Subject, string? Variant), Finding> _findings;

    private Year(IEnumerable<Finding> findings) => _findings = findings.ToDictionary(f => (f.Key.Subject, f.Key.Variant));

    /// <summary>What a measure finds in a year.</summary>
    public static Year Of(StateMeasure measure, StudyReading study, SecurityBodies bodies) => new(measure.In(study, bodies));

    /// <summary>The finding of a state; where a variant was not given because its number is unknown, that number's finding.</summary>
    public Finding Of(string state, string? variant = null) => _findings.GetValueOrDefault((state, variant)) ?? _findings[(state, null)];
}
