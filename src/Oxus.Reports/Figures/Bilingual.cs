using Oxus.Domain;
using Oxus.Domain.Actors;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;
using Oxus.Reports.Charts;
using Oxus.Reports.Pages;

namespace Oxus.Reports.Figures;

/// <summary>What figures are defined with: every text in both languages at once, so that one definition serves all editions.</summary>
internal sealed class Bilingual
{
    private const int SourcesNamed = 5;

    private readonly Dictionary<string, IReadOnlySet<string>> _sources = new(StringComparer.Ordinal);

    /// <summary>Both editions of a report.</summary>
    public Bilingual(ReportInput input)
    {
        English = new Edition(input, Language.English);
        Persian = new Edition(input, Language.Persian);
        Members = [.. Study.Definition.Complex.Boundaries[0].Members.Order()];
    }

    /// <summary>The English edition.</summary>
    public Edition English { get; }

    /// <summary>The Persian edition.</summary>
    public Edition Persian { get; }

    /// <summary>The study.</summary>
    public StudyReading Study => English.Study;

    /// <summary>The findings.</summary>
    public FindingBook Book => English.Book;

    /// <summary>The members under the boundary that the study prints first.</summary>
    public IReadOnlyList<StateCode> Members { get; }

    /// <summary>Every finding of a measure.</summary>
    public IEnumerable<Finding> Of(string measure) => English.Of(measure);

    /// <summary>A sentence in both languages.</summary>
    public Names Say(string key, params (string Hole, Names Value)[] fillings) => new(
        English.Say(key, [.. fillings.Select(f => (f.Hole, (Phrase)f.Value.En))]).Plain,
        Persian.Say(key, [.. fillings.Select(f => (f.Hole, (Phrase)f.Value.In(Language.Persian)))]).Plain);

    /// <summary>Something said in both languages.</summary>
    public Names Both(Func<Edition, string> say) => new(say(English), say(Persian));

    /// <summary>A name in Latin letters, isolated in Persian so that it does not turn the direction of its line.</summary>
    public static Names Latin(string text) => new(text, $"\u2068{text}\u2069");

    /// <summary>What a code is called.</summary>
    public Names NameOf(string code) => Both(e => e.NameOf(code));

    /// <summary>What a state is called.</summary>
    public Names NameOf(StateCode state) => NameOf(state.ToString());

    /// <summary>The title of a measure.</summary>
    public Names TitleOf(string measure) => Both(e => e.TitleOf(measure));

    /// <summary>A year or a run of years.</summary>
    public Names Period(Domain.Time.Years years) => Both(e => e.Period(years));

    /// <summary>A finding as a mark shows it; where there is none, a gap.</summary>
    public Datum Datum(Finding? finding) => finding is null
        ? Charts.Datum.Absent(Say("missing.no-finding"))
        : Charts.Datum.Of(
            finding.Interval is { } width && width.Low == width.High ? finding with { Interval = null } : finding,
            finding.Undefined is { } reason ? Both(e => e.Why(reason)) : null,
            finding.Label is { } label ? Both(e => e.Label(finding.Key.Measure, label)) : null) with
        {
            RangeKind = finding.Interval is { } interval ? Both(e => e.IntervalKind(interval.Kind)) : null,
        };

    /// <summary>What is said of a figure: its texts stand under its kind, its sources are those of the rows that its findings were read from.</summary>
    public ChartTexts Texts(string code, string kind, IEnumerable<Finding> shown, params (string Hole, Names Value)[] fillings) =>
        TextsOf(code, kind, shown.SelectMany(SourcesOf).Distinct(StringComparer.Ordinal), fillings);

    /// <summary>What is said of a figure whose sources are known.</summary>
    public ChartTexts TextsOf(string code, string kind, IEnumerable<string> sources, params (string Hole, Names Value)[] fillings) => new(
        code,
        Say($"figures.{kind}.title", fillings),
        Say($"figures.{kind}.caption", fillings),
        Say($"figures.{kind}.alt", fillings),
        SourceLine(sources));

    private Names SourceLine(IEnumerable<string> sources)
    {
        var titles = sources.Select(code => Study.Sources.TryGetValue(code, out var s) ? (s.Title, s.Version) : (Title: code, Version: ""))
            .Distinct().OrderBy(s => s.Title, StringComparer.Ordinal)
            .Select(s => s.Version.Length > 0 ? $"{s.Title} ({s.Version})" : s.Title).ToList();
        if (titles.Count == 0) return Say("figure.source-ours");
        var shown = titles.Take(SourcesNamed).Select(Latin).ToList();
        var named = new Names(string.Join("; ", shown.Select(n => n.En)), string.Join("؛ ", shown.Select(n => n.Fa)));
        return titles.Count <= SourcesNamed
            ? Say("figure.source", ("sources", named))
            : Say("figure.source-more", ("sources", named), ("more", Both(e => e.Digits(titles.Count - SourcesNamed))));
    }

    // Through findings down to rows: a number that rests on other numbers has their sources.
    private IReadOnlySet<string> SourcesOf(Finding finding)
    {
        var key = finding.Key.ToString();
        if (_sources.TryGetValue(key, out var known)) return known;
        var sources = new HashSet<string>(StringComparer.Ordinal);
        _sources[key] = sources;
        foreach (var row in finding.Reads.Each())
        {
            if (English.SourceOf(row) is { } source) sources.Add(source);
        }

        foreach (var read in finding.Reads.Findings)
        {
            if (Book.Find(read) is { } other) sources.UnionWith(SourcesOf(other));
        }

        return sources;
    }
}
