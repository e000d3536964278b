using Oxus.Domain.Actors;
using Oxus.Domain.Record;
using Oxus.Domain.Time;
using Oxus.Evidence.Studies;
using Oxus.Records.Definitions;

namespace Oxus.Records.Tables;

/// <summary>What rows of a record may name, and the years they may be about.</summary>
internal sealed class KnownCodes
{
    private readonly Dictionary<string, StateCode> _states;
    private readonly HashSet<string> _sources;
    private readonly IReadOnlyDictionary<string, Series> _series;
    private readonly HashSet<string> _groups;
    private readonly HashSet<string> _regions;

    /// <summary>Gathers them from definitions that had no problem.</summary>
    public KnownCodes(SharedDefinitions definitions, StudyDefinition study)
    {
        _states = definitions.States.ByCode.ToDictionary(s => s.Key, s => s.Value.Code);
        _sources = [.. definitions.Sources.ByCode.Keys];
        _series = definitions.Series.ByCode;
        _groups = [.. definitions.Groups.ByCode.Keys];
        _regions = [.. study.Regions.Select(r => r.Code)];
        Years = study.Years;
    }

    /// <summary>The years of the study.</summary>
    public Years Years { get; }

    /// <summary>A state, if the code is one's.</summary>
    public StateCode? State(string code) => _states.TryGetValue(code, out var state) ? state : null;

    /// <summary>A series, if the code is one's.</summary>
    public Series? Series(string code) => _series.GetValueOrDefault(code);

    /// <summary>Whether a code is a source's.</summary>
    public bool IsSource(string code) => _sources.Contains(code);

    /// <summary>Whether a code is an armed group's.</summary>
    public bool IsGroup(string code) => _groups.Contains(code);

    /// <summary>Whether a code is that of a region of the study.</summary>
    public bool IsRegion(string code) => _regions.Contains(code);
}
