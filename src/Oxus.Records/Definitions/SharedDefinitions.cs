using Oxus.Domain.Actors;
using Oxus.Domain.Complexes;
using Oxus.Domain.Organisations;
using Oxus.Domain.Record;
using Oxus.Evidence.Sources;

namespace Oxus.Records.Definitions;

/// <summary>What definitions name, on shelves by code: those that all studies share, and what a study adds to them.</summary>
internal sealed class SharedDefinitions
{
    /// <summary>States.</summary>
    public Shelf<State> States { get; } = new("a state", "definitions/states.yaml");

    /// <summary>Armed groups.</summary>
    public Shelf<ArmedGroup> Groups { get; } = new("an armed group", "definitions/groups.yaml");

    /// <summary>Sources.</summary>
    public Shelf<Source> Sources { get; } = new("a source", "definitions/sources.yaml, definitions/organisations/sources.yaml or the study's sources.yaml");

    /// <summary>Series.</summary>
    public Shelf<Series> Series { get; } = new("a series", "definitions/series.yaml or the study's series.yaml");

    /// <summary>Works of the literature.</summary>
    public Shelf<Work> Literature { get; } = new("a work", "definitions/literature.yaml or the study's literature.yaml");

    /// <summary>Organisations.</summary>
    public Shelf<Organisation> Organisations { get; } = new("an organisation", "definitions/organisations");

    /// <summary>Sectors and levels; null where they could not be read.</summary>
    public SectorMap? Sectors { get; private set; }

    /// <summary>Outlines of states.</summary>
    public IReadOnlyList<Outline> Outlines { get; private set; } = [];

    /// <summary>Reads the definitions that all studies share, and the series, sources and works that the study adds.</summary>
    public static SharedDefinitions Read(DefinitionFiles files)
    {
        var read = new SharedDefinitions();
        StatesFile.Read(files, read.States);
        foreach (var path in new[] { "definitions/sources.yaml", "definitions/organisations/sources.yaml", "sources.yaml" }) SourcesFile.Read(files, path, read.Sources);
        GroupsFile.Read(files, read.Groups, read.Sources);
        foreach (var path in new[] { "definitions/series.yaml", "series.yaml" }) SeriesFile.Read(files, path, read);
        foreach (var path in new[] { "definitions/literature.yaml", "literature.yaml" }) LiteratureFile.Read(files, path, read.Literature);
        OrganisationFiles.Read(files, read);
        read.Sectors = SectorsFile.Read(files);
        read.Outlines = OutlinesFile.Read(files, read.States);
        return read;
    }
}
