using Oxus.Evidence.Sources;

namespace Oxus.Records.Inputs;

/// <summary>What was found wrong so far. Reading goes on after a problem, so that an author sees all of them at once.</summary>
internal sealed class Problems
{
    private readonly List<Rejection> _found = [];

    /// <summary>How many.</summary>
    public int Count => _found.Count;

    /// <summary>The problems in the order of files and lines.</summary>
    public IReadOnlyList<Rejection> InOrder =>
        [.. _found.Distinct().OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Column, StringComparer.Ordinal)];

    /// <summary>Notes one.</summary>
    public void Add(string file, int line, string column, string found, string expected) => _found.Add(new Rejection(file, line, column, found, expected));

    /// <summary>Stops with every problem, if there is one.</summary>
    /// <exception cref="WrongInputException">There is one.</exception>
    public void ThrowIfAny()
    {
        if (_found.Count > 0) throw new WrongInputException(InOrder);
    }
}
