using Oxus.Domain.Actors;
using Oxus.Evidence.Sources;
using Oxus.Records.Definitions;
using Oxus.Records.Inputs;
using Oxus.Records.Tables;

namespace Oxus.Records;

/// <summary>What all studies share, read without any study: for laying out a new one, and for pages about the catalogue.</summary>
public static class SharedFiles
{
    /// <summary>The header that a table of each kind must have, by the name of the kind.</summary>
    public static IReadOnlyDictionary<string, string> TableHeaders { get; } = Catalogue.Kinds.ToDictionary(k => k.Name, k => k.Header, StringComparer.Ordinal);

    /// <summary>The states, by code.</summary>
    /// <exception cref="WrongInputException">The folder or its list of states cannot be used as it stands.</exception>
    public static IReadOnlyDictionary<StateCode, State> States(string definitions) =>
        Read(definitions, read => read.States.All.ToDictionary(s => s.Code));

    /// <summary>The works of the literature, by key.</summary>
    /// <exception cref="WrongInputException">The folder or its list of works cannot be used as it stands.</exception>
    public static IReadOnlyDictionary<string, Work> Literature(string definitions) =>
        Read(definitions, read => read.Literature.ByCode);

    private static T Read<T>(string definitions, Func<SharedDefinitions, T> take)
    {
        var problems = new Problems();
        var files = InputFiles.In(definitions, problems);
        problems.ThrowIfAny();
        var read = SharedDefinitions.Read(new DefinitionFiles(files, problems));
        problems.ThrowIfAny();
        return take(read);
    }
}
