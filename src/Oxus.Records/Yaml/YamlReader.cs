using Oxus.Records.Inputs;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Oxus.Records.Yaml;

/// <summary>Reads plain YAML with the line of every piece: one document, no anchors, no tags, no key twice.</summary>
internal sealed class YamlReader
{
    private const int Deepest = 24;

    private readonly InputText _file;
    private readonly Problems _problems;
    private readonly IParser _events;

    private YamlReader(InputText file, Problems problems)
    {
        (_file, _problems) = (file, problems);
        _events = new Parser(new StringReader(file.Text));
    }

    /// <summary>The document of a file; null, with every problem noted, where it is not plain YAML.</summary>
    public static YamlNode? Read(InputText file, Problems problems)
    {
        var before = problems.Count;
        var reader = new YamlReader(file, problems);
        try
        {
            var root = reader.Document();
            return problems.Count == before ? root : null;
        }
        catch (YamlException e)
        {
            var line = (int)Math.Max(1, e.Start.Line);
            problems.Add(file.Path, line, "", file.LineAt(line), $"plain YAML here or shortly before; {Sentence(e)}");
            return null;
        }
    }

    private YamlNode? Document()
    {
        _events.Consume<StreamStart>();
        if (_events.Accept<StreamEnd>(out _))
        {
            _problems.Add(_file.Path, 1, "", "comments alone", "its content as docs/formats.md says");
            return null;
        }

        _events.Consume<DocumentStart>();
        var root = Node(0);
        _events.Consume<DocumentEnd>();
        if (_events.Accept<DocumentStart>(out var second)) Refuse(second.Start, "a second document", "one document");
        return root;
    }

    private YamlNode Node(int depth)
    {
        if (depth > Deepest) throw new YamlException(_events.Current!.Start, _events.Current.End, $"entries stand more than {Deepest} deep");
        if (_events.TryConsume<AnchorAlias>(out var alias))
        {
            Refuse(alias.Start, $"*{alias.Value}", "the content itself, without an anchor");
            return new YamlScalar("", LineOf(alias.Start));
        }

        if (_events.Current is NodeEvent { Anchor.IsEmpty: false } anchored) Refuse(anchored.Start, $"&{anchored.Anchor.Value}", "content without an anchor");
        if (_events.Current is NodeEvent { Tag.IsEmpty: false } tagged) Refuse(tagged.Start, tagged.Tag.Value, "content without a tag");
        if (_events.TryConsume<Scalar>(out var scalar)) return new YamlScalar(scalar.Value, LineOf(scalar.Start));
        return _events.TryConsume<SequenceStart>(out var list) ? List(list, depth) : Map(_events.Consume<MappingStart>(), depth);
    }

    private YamlList List(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        while (!_events.TryConsume<SequenceEnd>(out _)) items.Add(Node(depth + 1));
        return new YamlList(items, LineOf(start.Start));
    }

    private YamlMap Map(MappingStart start, int depth)
    {
        var pairs = new List<YamlPair>();
        var lines = new Dictionary<string, int>();
        while (!_events.TryConsume<MappingEnd>(out _))
        {
            var at = _events.Current!.Start;
            if (Node(depth + 1) is not YamlScalar { Text: var key, Line: var line })
            {
                Refuse(at, "a list or an entry as a key", "a word as a key");
                Node(depth + 1);
                continue;
            }

            if (!lines.TryAdd(key, line)) _problems.Add(_file.Path, line, key, key, $"each key once; it stands on line {lines[key]} already");
            pairs.Add(new YamlPair(key, Node(depth + 1), line));
        }

        return new YamlMap(pairs, LineOf(start.Start));
    }

    private void Refuse(Mark at, string found, string expected) => _problems.Add(_file.Path, LineOf(at), "", found, expected);

    private static int LineOf(Mark mark) => (int)mark.Line;

    private static string Sentence(YamlException e)
    {
        var message = (e.InnerException?.Message ?? e.Message).Replace("  ", " ", StringComparison.Ordinal).Trim().TrimEnd('.');
        return message.Length > 0 ? char.ToLowerInvariant(message[0]) + message[1..] : "it cannot be read";
    }
}
