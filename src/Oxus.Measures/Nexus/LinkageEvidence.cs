using Oxus.Domain.Actors;
using Oxus.Domain.Organisations;
using Oxus.Domain.Record;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;

namespace Oxus.Measures.Nexus;

/// <summary>What is recorded of links between armed groups and the drug trade, by state and year.</summary>
internal sealed class LinkageEvidence
{
    private const double HighestLevel = 4;
    private const double WitnessesAsked = 2;

    private readonly StudyReading _study;
    private readonly HashSet<StateCode> _members;
    private readonly ILookup<StateCode, Linkage> _byState;
    private readonly int _from, _to;

    /// <summary>Gathers the evidence of a study.</summary>
    public LinkageEvidence(StudyReading study)
    {
        _study = study;
        _members = [.. study.Definition.Complex.Boundaries.SelectMany(b => b.Members)];
        _byState = study.Record.Linkages.ToLookup(l => l.State);
        _from = study.Record.Linkages.Select(l => l.When.From).DefaultIfEmpty(int.MaxValue).Min();
        _to = study.Record.Linkages.Select(l => l.When.To).DefaultIfEmpty(int.MinValue).Max();
    }

    /// <summary>The finding of a state and year.</summary>
    public Finding Of(CodebookEntry entry, StateCode state, int year)
    {
        var subject = state.ToString();
        var found = _byState[state].Where(l => l.When.Has(year)).ToList();
        if (found.Count > 0) return Evidenced(entry, subject, year, found);
        if (!_members.Contains(state))
        {
            var outside = new Reason(MissingKind.NotCovered, "linkage-outside-complex", $"evidence of linkage is gathered for the states of the complex alone, and {subject} is none of them");
            return Finding.Missing(entry, subject, year, outside);
        }

        if (year < _from || year > _to)
        {
            return Finding.Missing(entry, subject, year, new Reason(MissingKind.NotCovered, "linkage-not-covered", $"no source of linkage speaks of {year}"));
        }

        // Nothing evidenced is 0 by design. That nobody is known to have looked stands in the coverage and in the range.
        return Finding.Of(entry, subject, year, 0, Reads.Of(_study.Record.Linkages.Select(l => l.Row))) with
        {
            Interval = new Interval(0, 1, "nothing evidenced"),
            Coverage = 0,
        };
    }

    private Finding Evidenced(CodebookEntry entry, string subject, int year, List<Linkage> found)
    {
        var strongest = found.MaxBy(l => (l.Level, l.Confidence))!;
        var play = strongest.Confidence switch { Confidence.Low => 1, Confidence.Medium => 0.5, _ => 0 };
        var witnesses = found.Select(l => _study.Sources.TryGetValue(l.Source, out var source) ? source.Origin : l.Source).Distinct().Count();
        return Finding.Of(entry, subject, year, strongest.Level / HighestLevel, Reads.Of(found.Select(l => l.Row))) with
        {
            Interval = new Interval(Math.Max(0, strongest.Level - play) / HighestLevel, Math.Min(HighestLevel, strongest.Level + play) / HighestLevel, "confidence of the coding"),
            Coverage = Math.Min(1, witnesses / WitnessesAsked),
        };
    }
}
