namespace Oxus.Records.Yaml;

/// <summary>A piece of a YAML file, and the line it begins on.</summary>
/// <param name="Line">The line, counted from 1.</param>
internal abstract record YamlNode(int Line)
{
    /// <summary>What it is, in words of a message.</summary>
    public abstract string Described { get; }
}

/// <summary>A text. It stays text until a reader asks for something else, so that <c>NO</c> is no truth value and <c>007</c> no number.</summary>
/// <param name="Text">The text.</param>
/// <param name="Line">The line.</param>
internal sealed record YamlScalar(string Text, int Line) : YamlNode(Line)
{
    /// <inheritdoc/>
    public override string Described => Text;
}

/// <summary>A list.</summary>
/// <param name="Items">Its items.</param>
/// <param name="Line">The line.</param>
internal sealed record YamlList(IReadOnlyList<YamlNode> Items, int Line) : YamlNode(Line)
{
    /// <inheritdoc/>
    public override string Described => "a list";
}

/// <summary>A key of an entry and what stands under it.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">What stands under it.</param>
/// <param name="Line">The line of the key.</param>
internal sealed record YamlPair(string Key, YamlNode Value, int Line);

/// <summary>An entry: keys and what stands under each, in the order written.</summary>
/// <param name="Pairs">The keys.</param>
/// <param name="Line">The line of the first key.</param>
internal sealed record YamlMap(IReadOnlyList<YamlPair> Pairs, int Line) : YamlNode(Line)
{
    /// <inheritdoc/>
    public override string Described => "an entry with keys";

    /// <summary>What stands under a key, or null.</summary>
    public YamlPair? Find(string key) => Pairs.FirstOrDefault(p => p.Key == key);
}
