using Oxus.Domain.Record;
using Oxus.Records.Inputs;

namespace Oxus.Records.Definitions;

/// <summary>Things that definitions name by a code: states, groups, sources, series.</summary>
/// <param name="kind">What each of them is, in words of a message: <c>a state</c>.</param>
/// <param name="where">The file that defines them.</param>
internal sealed class Shelf<T>(string kind, string where)
{
    private readonly Dictionary<string, (T Value, RowRef Place)> _things = [];

    /// <summary>The things by their codes.</summary>
    public IReadOnlyDictionary<string, T> ByCode => _things.ToDictionary(t => t.Key, t => t.Value.Value);

    /// <summary>The things, in the order of their codes.</summary>
    public IEnumerable<T> All => _things.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => t.Value.Value);

    /// <summary>Whether every file of theirs could be read. Where one could not, nobody knows which codes exist, and none is called unknown.</summary>
    public bool IsWhole { get; set; } = true;

    /// <summary>What a message expects where a code is unknown.</summary>
    public string Expected => $"the code of {kind} in {where}";

    /// <summary>Whether a code may be used.</summary>
    public bool Knows(string code) => !IsWhole || _things.ContainsKey(code);

    /// <summary>What a code stands for, if it is known.</summary>
    public T? Find(string code) => _things.TryGetValue(code, out var thing) ? thing.Value : default;

    /// <summary>Puts a thing on the shelf. A code that is taken is a problem.</summary>
    public void Add(string code, T thing, RowRef place, string column, Problems problems)
    {
        if (code.Length == 0 || _things.TryAdd(code, (thing, place))) return;
        var first = _things[code].Place;
        problems.Add(place.Table, place.Line, column, code, $"a code of its own; {first.Table} line {first.Line} has it already");
    }
}
