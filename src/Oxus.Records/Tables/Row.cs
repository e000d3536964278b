using System.Globalization;
using Oxus.Domain.Actors;
using Oxus.Domain.Record;
using Oxus.Domain.Time;

namespace Oxus.Records.Tables;

/// <summary>A row of a table: its fields by column, as what they must be. A field that is not refuses the row.</summary>
/// <param name="columns">The columns of the table and their places.</param>
/// <param name="fields">The fields as written.</param>
/// <param name="place">Where it stands.</param>
/// <param name="known">What it may name.</param>
internal sealed class Row(IReadOnlyDictionary<string, int> columns, IReadOnlyList<string> fields, RowRef place, KnownCodes known)
{
    /// <summary>Where it stands.</summary>
    public RowRef Place => place;

    /// <summary>The field in a column as written.</summary>
    public string this[string column] => fields[columns[column]];

    /// <summary>A refusal of what stands in a column.</summary>
    public RowRefusedException Refused(string column, string expected) => new(column, this[column], expected);

    /// <summary>A text that is not empty.</summary>
    public string Text(string column) => this[column] is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw Refused(column, "text that is not empty");

    /// <summary>A word in small letters, digits, points and hyphens.</summary>
    public string Word(string column) => this[column] is { Length: > 0 } text && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.')
        ? text
        : throw Refused(column, "a word in small letters, such as rivalry");

    /// <summary>The source of the row. Its locator must stand beside it.</summary>
    public string Source()
    {
        var source = Text("source");
        if (!known.IsSource(source)) throw Refused("source", "the code of a source in definitions/sources.yaml, definitions/organisations/sources.yaml or the study's sources.yaml");
        Text("locator");
        return source;
    }

    /// <summary>A state.</summary>
    public StateCode State(string column) => known.State(this[column]) ?? throw Refused(column, StateExpected);

    /// <summary>An armed group.</summary>
    public string Group(string column) => known.IsGroup(this[column]) ? this[column] : throw Refused(column, "the code of an armed group in definitions/groups.yaml");

    /// <summary>A series.</summary>
    public Series Series(string column) => known.Series(this[column]) ?? throw Refused(column, "the code of a series in definitions/series.yaml or the study's series.yaml");

    /// <summary>The pair in two columns, whose codes stand in the order of letters.</summary>
    public Dyad Pair(string first, string second) => Ordered(State(first), State(second), second);

    /// <summary>Whom a value is about: a state or a region, or a pair where the series is about pairs.</summary>
    public string Subject(string column, bool isDyadic)
    {
        var subject = this[column];
        if (!isDyadic) return known.State(subject) is not null || known.IsRegion(subject) ? subject : throw Refused(column, $"{StateExpected}, or that of a region in study.yaml");
        if (subject.Split('-') is [var one, var other] && known.State(one) is { } first && known.State(other) is { } second) return Ordered(first, second, column).ToString();
        throw Refused(column, "a pair of states, such as KAZ-UZB");
    }

    /// <summary>States and groups separated by a space; none where the column is empty.</summary>
    public IReadOnlyList<string> Actors(string column)
    {
        if (this[column].Length == 0) return [];
        var actors = this[column].Split(' ');
        foreach (var actor in actors)
        {
            if (known.State(actor) is null && !known.IsGroup(actor)) throw new RowRefusedException(column, actor, "codes of states or armed groups with one space between");
        }

        return actors.Distinct().Count() == actors.Length ? actors : throw Refused(column, "each actor once");
    }

    /// <summary>A year of the study.</summary>
    public int Year(string column) => this[column].Length == 4 && int.TryParse(this[column], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && known.Years.Has(year)
        ? year
        : throw Refused(column, $"a year from {known.Years.From} to {known.Years.To}, those of the study");

    /// <summary>Years of the study.</summary>
    public Years Years(string column)
    {
        if (!Domain.Time.Years.TryParse(this[column], out var years)) throw Refused(column, "a year or a run of years in which the first is not after the last, such as 1996-2018");
        return known.Years.Has(years.From) && known.Years.Has(years.To) ? years : throw Refused(column, $"years from {known.Years.From} to {known.Years.To}, those of the study");
    }

    /// <summary>The spell in two columns. The first date must stand; an empty last one leaves it open.</summary>
    public Spell Spell(string from, string to)
    {
        var spell = new Spell(Date(from), this[to].Length == 0 ? null : Date(to));
        return spell.IsBackwards ? throw Refused(to, $"no date before {spell.From}, on which it begins") : spell;
    }

    /// <summary>A number; null where the column is empty.</summary>
    public double? NumberOrNull(string column)
    {
        if (this[column].Length == 0) return null;
        return Numbers.TryParse(this[column], out var value) ? value : throw Refused(column, "a number with a point before its decimals");
    }

    /// <summary>A whole number that is not negative.</summary>
    public int Count(string column) => int.TryParse(this[column], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        ? count
        : throw Refused(column, "a whole number that is not negative");

    /// <summary>A flag: 0 or 1.</summary>
    public bool Flag(string column) => this[column] switch
    {
        "0" => false,
        "1" => true,
        _ => throw Refused(column, "0 or 1"),
    };

    /// <summary>A word out of several.</summary>
    public T OneOf<T>(string column, IReadOnlyDictionary<string, T> words) =>
        words.TryGetValue(this[column], out var value) ? value : throw Refused(column, $"one of {string.Join(", ", words.Keys)}");

    private const string StateExpected = "the code of a state in definitions/states.yaml";

    private PartialDate Date(string column) => PartialDate.TryParse(this[column], out var date) ? date : throw Refused(column, "a date: yyyy, yyyy-mm or yyyy-mm-dd");

    private Dyad Ordered(StateCode first, StateCode second, string column) => first.CompareTo(second) switch
    {
        < 0 => new Dyad(first, second),
        0 => throw Refused(column, "another state than the first"),
        _ => throw Refused(column, $"the pair in the order of letters: {second}, {first}"),
    };
}
