using System.Globalization;
using Oxus.Domain;
using Oxus.Domain.Actors;
using Oxus.Domain.Record;
using Oxus.Domain.Time;
using Oxus.Records.Definitions;
using Oxus.Records.Inputs;

namespace Oxus.Records.Yaml;

/// <summary>An entry of a definition file, read key by key. What is missing or of the wrong kind is noted as a problem, and a neutral value stands in for it until reading ends.</summary>
internal sealed class Entry
{
    private readonly YamlMap _map;
    private readonly string _file;
    private readonly string _path;
    private readonly Problems _problems;

    private Entry(YamlMap map, string file, string path, Problems problems) => (_map, _file, _path, _problems) = (map, file, path, problems);

    /// <summary>The file's outermost entry.</summary>
    public static Entry? Root(YamlNode node, string file, Problems problems)
    {
        if (node is YamlMap map) return new Entry(map, file, "", problems);
        problems.Add(file, node.Line, "", node.Described, "an entry with keys");
        return null;
    }

    /// <summary>Where it stands.</summary>
    public RowRef Row => new(_file, _map.Line);

    /// <summary>Whether a key stands in it.</summary>
    public bool Has(string key) => _map.Find(key) is not null;

    /// <summary>The keys and the texts under them, where texts stand under them.</summary>
    public IEnumerable<(string Key, string Text, int Line)> Words() =>
        _map.Pairs.Where(p => p.Value is YamlScalar).Select(p => (p.Key, ((YamlScalar)p.Value).Text, p.Line));

    /// <summary>Notes a problem with what stands under a key.</summary>
    public void Refuse(string key, string found, string expected) =>
        _problems.Add(_file, _map.Find(key)?.Line ?? _map.Line, Column(key), found, expected);

    /// <summary>Notes each key that is none of those that mean something.</summary>
    public Entry Only(params ReadOnlySpan<string> keys)
    {
        foreach (var pair in _map.Pairs)
        {
            if (!keys.Contains(pair.Key)) _problems.Add(_file, pair.Line, Column(pair.Key), "a key that means nothing here", $"one of {string.Join(", ", keys.ToArray())}");
        }

        return this;
    }

    /// <summary>A text that must stand there.</summary>
    public string Text(string key) => Required(key) switch
    {
        { Value: YamlScalar { Text.Length: > 0 } scalar } => scalar.Text,
        { } pair => Wrong(pair, "text that is not empty", ""),
        null => "",
    };

    /// <summary>A text that may be left out.</summary>
    public string? TextOrNull(string key) => Has(key) ? Text(key) : null;

    /// <summary>A whole number.</summary>
    public int Int(string key, int? otherwise = null) => Parsed<int>(
        key, otherwise, "a whole number", (string text, out int value) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value));

    /// <summary>A seed.</summary>
    public ulong Seed(string key) => Parsed<ulong>(
        key, null, "a whole number that is not negative", (string text, out ulong value) => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value));

    /// <summary>A number.</summary>
    public double Number(string key, double? otherwise = null) => Parsed<double>(key, otherwise, "a number", Tables.Numbers.TryParse);

    /// <summary>A number that may be left out.</summary>
    public double? NumberOrNull(string key) => Has(key) ? Number(key) : null;

    /// <summary>A truth value.</summary>
    public bool Flag(string key, bool? otherwise = null) => Parsed<bool>(key, otherwise, "true or false", (string text, out bool value) =>
    {
        value = text == "true";
        return text is "true" or "false";
    });

    /// <summary>A date.</summary>
    public PartialDate Date(string key) => Parsed<PartialDate>(key, null, "a date: yyyy, yyyy-mm or yyyy-mm-dd", PartialDate.TryParse);

    /// <summary>Years.</summary>
    public Years Years(string key) => Parsed<Years>(key, null, "a year or a run of years, such as 1995 or 1996-2018", Domain.Time.Years.TryParse);

    /// <summary>The spell from the key <c>from</c> to the key <c>to</c>, either of which may be left out.</summary>
    public Spell Spell()
    {
        var spell = new Spell(DateOrNull("from"), DateOrNull("to"));
        if (spell.IsBackwards) Refuse("to", $"{spell.To}", $"no date before {spell.From}, on which it begins");
        return spell;
    }

    /// <summary>A word out of several.</summary>
    public T Word<T>(string key, IReadOnlyDictionary<string, T> words, T? otherwise = null)
        where T : struct => Parsed(key, otherwise, $"one of {string.Join(", ", words.Keys)}", words.TryGetValue);

    /// <summary>Names in the languages of the house.</summary>
    public Names Names(string key) => Required(key) is { } pair ? AsNames(pair.Value, pair.Line, key) : new Names("");

    /// <summary>Names, or a plain text, which is English.</summary>
    public Names TextOrNames(string key) => _map.Find(key) is { Value: YamlMap } ? Names(key) : new Names(Text(key));

    /// <summary>Names that may be left out.</summary>
    public Names? NamesOrNull(string key) => Has(key) ? Names(key) : null;

    /// <summary>A list of names.</summary>
    public IReadOnlyList<Names> EachNames(string key) => [.. Items(key).Select(item => AsNames(item, item.Line, key))];

    /// <summary>A code that definitions must know.</summary>
    public string Code<T>(string key, Shelf<T> known)
    {
        var code = Text(key);
        if (code.Length > 0 && !known.Knows(code)) Refuse(key, code, known.Expected);
        return code;
    }

    /// <summary>The code of a state.</summary>
    public StateCode State(string key, Shelf<State> states)
    {
        var code = Code(key, states);
        if (StateCode.TryParse(code, out var state)) return state;
        if (code.Length > 0 && !states.IsWhole) Refuse(key, code, "the code of a state, such as TJK");
        return default;
    }

    /// <summary>Codes of states, none twice.</summary>
    public IReadOnlyList<StateCode> States(string key, Shelf<State> states, bool required = false)
    {
        var found = new List<StateCode>();
        foreach (var (text, line) in Texts(key, required))
        {
            if (!StateCode.TryParse(text, out var state) || !states.Knows(text)) _problems.Add(_file, line, Column(key), text, states.Expected);
            else if (found.Contains(state)) _problems.Add(_file, line, Column(key), text, "each state once");
            else found.Add(state);
        }

        return found;
    }

    /// <summary>Codes that definitions must know.</summary>
    public IReadOnlyList<string> Codes<T>(string key, Shelf<T> known) => Words(key, known.Knows, known.Expected);

    /// <summary>Words of which each must be right.</summary>
    public IReadOnlyList<string> Words(string key, Func<string, bool>? isRight = null, string expected = "", bool required = false)
    {
        var found = new List<string>();
        foreach (var (text, line) in Texts(key, required))
        {
            if (isRight?.Invoke(text) == false) _problems.Add(_file, line, Column(key), text, expected);
            found.Add(text);
        }

        return found;
    }

    /// <summary>Numbers.</summary>
    public IReadOnlyList<double> Numbers(string key) => [.. Texts(key, required: false).Select(t =>
    {
        if (!Tables.Numbers.TryParse(t.Text, out var value)) _problems.Add(_file, t.Line, Column(key), t.Text, "a number");
        return value;
    })];

    /// <summary>Whole numbers.</summary>
    public IReadOnlyList<int> Ints(string key) => [.. Texts(key, required: true).Select(t =>
    {
        if (!int.TryParse(t.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)) _problems.Add(_file, t.Line, Column(key), t.Text, "a whole number");
        return value;
    })];

    /// <summary>An entry within this one.</summary>
    public Entry? Inner(string key, bool required = false) => (required ? Required(key) : _map.Find(key)) switch
    {
        null => null,
        { Value: YamlMap map } => new Entry(map, _file, Column(key), _problems),
        { } pair => Wrong<Entry?>(pair, "an entry with keys", null),
    };

    /// <summary>The entries of a list.</summary>
    public IEnumerable<Entry> Each(string key, bool required = false)
    {
        if (required) Required(key);
        foreach (var item in Items(key))
        {
            if (item is YamlMap map) yield return new Entry(map, _file, Column(key), _problems);
            else _problems.Add(_file, item.Line, Column(key), item.Described, "an entry with keys");
        }
    }

    // A date that is none is a problem already, and is left out of comparisons.
    private PartialDate? DateOrNull(string key) => Has(key) && Date(key) is var date && date != default ? date : null;

    private delegate bool TryParse<T>(string text, out T value);

    private T Parsed<T>(string key, T? otherwise, string expected, TryParse<T> parse)
        where T : struct
    {
        if (otherwise is { } left && !Has(key)) return left;
        return Required(key) switch
        {
            { Value: YamlScalar scalar } when parse(scalar.Text, out var value) => value,
            { } pair => Wrong(pair, expected, default(T)),
            null => default,
        };
    }

    private Names AsNames(YamlNode node, int line, string key)
    {
        if (node is not YamlMap map)
        {
            _problems.Add(_file, line, Column(key), node.Described, "names such as {en: …, fa: …}");
            return new Names("");
        }

        var names = new Entry(map, _file, Column(key), _problems).Only("en", "fa", "ru");
        return new Names(names.Text("en"), names.TextOrNull("fa"), names.TextOrNull("ru"));
    }

    private IEnumerable<(string Text, int Line)> Texts(string key, bool required)
    {
        if (required) Required(key);
        foreach (var item in Items(key))
        {
            if (item is YamlScalar { Text.Length: > 0 } scalar) yield return (scalar.Text, scalar.Line);
            else _problems.Add(_file, item.Line, Column(key), item.Described, "text that is not empty");
        }
    }

    private IReadOnlyList<YamlNode> Items(string key) => _map.Find(key) switch
    {
        null => [],
        { Value: YamlList list } => list.Items,
        { } pair => Wrong<IReadOnlyList<YamlNode>>(pair, "a list", []),
    };

    private YamlPair? Required(string key)
    {
        var pair = _map.Find(key);
        if (pair is null) _problems.Add(_file, _map.Line, Column(key), "no such key", $"the key {key}");
        return pair;
    }

    private T Wrong<T>(YamlPair pair, string expected, T standIn)
    {
        _problems.Add(_file, pair.Line, Column(pair.Key), pair.Value.Described, expected);
        return standIn;
    }

    private string Column(string key) => _path.Length == 0 ? key : $"{_path}.{key}";
}
