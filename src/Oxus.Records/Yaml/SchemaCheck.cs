using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;
using Oxus.Records.Inputs;

namespace Oxus.Records.Yaml;

/// <summary>Holds a definition file against its JSON schema, and says on which line it differs.</summary>
internal static partial class SchemaCheck
{
    /// <summary>Notes each difference between a file and its schema.</summary>
    public static void Check(string file, YamlNode root, JsonSchema schema, Problems problems)
    {
        foreach (var error in schema.Validate(Json(root, schema)).SelectMany(Leaves)) Note(file, root, error, problems);
    }

    /// <summary>The text of YAML as JSON. A word is a number or a truth value only where the schema asks for one.</summary>
    private static JToken Json(YamlNode node, JsonSchema? schema)
    {
        schema = schema?.ActualSchema;
        return node switch
        {
            YamlList list => new JArray(list.Items.Select(item => Json(item, schema?.Item))),
            YamlMap map => new JObject(map.Pairs.Select(p => new JProperty(p.Key, Json(p.Value, schema?.ActualProperties.GetValueOrDefault(p.Key))))),
            _ => Word(((YamlScalar)node).Text, schema?.Type ?? JsonObjectType.String),
        };
    }

    private static JValue Word(string text, JsonObjectType type)
    {
        const NumberStyles number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (type.HasFlag(JsonObjectType.Boolean) && text is "true" or "false") return new JValue(text == "true");
        if (type.HasFlag(JsonObjectType.Integer) || type.HasFlag(JsonObjectType.Number))
        {
            if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)) return new JValue(whole);
            if (ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var large)) return new JValue(large);
            if (double.TryParse(text, number, CultureInfo.InvariantCulture, out var real) && double.IsFinite(real)) return new JValue(real);
        }

        return new JValue(text);
    }

    private static IEnumerable<ValidationError> Leaves(ValidationError error) => error is ChildSchemaValidationError parent && parent.Errors.Count > 0
        ? parent.Errors.SelectMany(e => e.Value).SelectMany(Leaves)
        : [error];

    private static void Note(string file, YamlNode root, ValidationError error, Problems problems)
    {
        var (node, line) = Find(root, error.Path ?? "");
        var column = string.Join('.', Steps(error.Path ?? "").Where(s => s[0] != '['));
        // What is not an entry at all lacks all keys of one; that it is no entry says enough.
        if (error.Kind == ValidationErrorKind.PropertyRequired && node is not YamlMap) return;
        var schema = error.Schema?.ActualSchema;
        var (found, expected) = error.Kind switch
        {
            ValidationErrorKind.PropertyRequired => ("no such key", $"the key {error.Property}"),
            ValidationErrorKind.NoAdditionalPropertiesAllowed => ("a key that means nothing here", $"one of {string.Join(", ", schema?.ActualProperties.Keys ?? [])}"),
            _ => (node.Described, schema is null ? error.Kind.ToString() : Expected(error.Kind, schema)),
        };
        problems.Add(file, line, column, found, expected);
    }

    private static string Expected(ValidationErrorKind kind, JsonSchema schema) => schema.Description ?? kind switch
    {
        ValidationErrorKind.NotInEnumeration => $"one of {string.Join(", ", schema.Enumeration)}",
        ValidationErrorKind.PatternMismatch => $"text of the form {schema.Pattern}",
        ValidationErrorKind.StringTooShort or ValidationErrorKind.StringExpected => "text that is not empty",
        ValidationErrorKind.IntegerExpected => "a whole number",
        ValidationErrorKind.NumberExpected => "a number",
        ValidationErrorKind.BooleanExpected => "true or false",
        ValidationErrorKind.ArrayExpected => "a list",
        ValidationErrorKind.ObjectExpected => "an entry with keys",
        ValidationErrorKind.TooFewItems => $"at least {schema.MinItems} in the list",
        ValidationErrorKind.NumberTooSmall when schema.ExclusiveMinimum is { } above => $"a number above {above}",
        ValidationErrorKind.NumberTooSmall => $"a number of at least {schema.Minimum}",
        ValidationErrorKind.NumberTooBig => $"a number of at most {schema.Maximum}",
        _ => kind.ToString(),
    };

    // A step into what is not there stops at what is: the entry that lacks the key.
    private static (YamlNode Node, int Line) Find(YamlNode root, string path)
    {
        var (node, line) = (root, root.Line);
        foreach (var step in Steps(path))
        {
            if (node is YamlMap map && map.Find(step) is { } pair) (node, line) = (pair.Value, pair.Line);
            else if (node is YamlList list && step[0] == '[' && int.Parse(step[1..^1], CultureInfo.InvariantCulture) is var at && at < list.Items.Count) (node, line) = (list.Items[at], list.Items[at].Line);
            else break;
        }

        return (node, line);
    }

    private static IEnumerable<string> Steps(string path) => Step().Matches(path).Select(m => m.Value);

    [GeneratedRegex(@"\[[0-9]+\]|[^#/.\[\]]+")]
    private static partial Regex Step();
}
