using Oxus.Domain;
using Oxus.Reports.Text;

namespace Oxus.Reports.Charts;

/// <summary>A chart as data: what is shown and what stands behind each mark, without any drawing. One definition serves report, app, SVG file and JSON twin.</summary>
/// <param name="Texts">What is said of it.</param>
public abstract record Chart(ChartTexts Texts)
{
    /// <summary>The kind of chart, as the JSON twin names it: <c>map</c>, <c>lines</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>Its name in file names and anchors.</summary>
    public string Code => Texts.Code;

    /// <summary>How its numbers are written.</summary>
    public NumberStyle Numbers { get; init; } = NumberStyle.Index;

    /// <summary>Every mark, in the order of reading.</summary>
    public abstract IEnumerable<Mark> Marks { get; }

    /// <summary>A label from several names, joined by commas in the manner of each language.</summary>
    private protected static Names Joined(params ReadOnlySpan<Names> names)
    {
        var en = new List<string>();
        var fa = new List<string>();
        var ru = new List<string>();
        foreach (var name in names)
        {
            if (name.En.Length == 0) continue;
            en.Add(name.En);
            fa.Add(name.In(Language.Persian));
            ru.Add(name.In(Language.Russian));
        }

        return new Names(string.Join(", ", en), string.Join("، ", fa), string.Join(", ", ru));
    }

    private protected static Names Nameless { get; } = new("");

    private protected static Names NameIn(IReadOnlyList<Class> classes, string? code) => classes.FirstOrDefault(c => c.Code == code)?.Name ?? Nameless;

    /// <summary>The place of an item in its list, from 1.</summary>
    private protected static int PlaceOf<T>(IReadOnlyList<T> list, T item)
        where T : class
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (ReferenceEquals(list[i], item)) return i + 1;
        }

        throw new ArgumentException("the item is not of this chart", nameof(item));
    }

    /// <summary>A year as a name.</summary>
    private protected static Names Year(int year) => new($"{year}", NumberText.Year(year, Language.Persian));
}
