using System.Collections.Frozen;
using System.Globalization;
using Oxus.Domain;
using Oxus.Domain.Actors;
using Oxus.Domain.Record;
using Oxus.Domain.Time;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Sources;
using Oxus.Evidence.Studies;
using Oxus.Evidence.Wording;
using Oxus.Reports.Charts;
using Oxus.Reports.Text;
using Oxus.Reports.Texts;

namespace Oxus.Reports.Pages;

/// <summary>The report in one language: how it says things, and what it has shown, so that the sources of all it shows can be put into the page.</summary>
internal sealed class Edition
{
    private readonly SortedSet<string> _shown = new(StringComparer.Ordinal);
    private readonly SortedSet<RowRef> _rows = [];
    private readonly SortedSet<string> _cited = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CodebookEntry> _codebook = new(StringComparer.Ordinal);
    private readonly ILookup<string, Finding> _byMeasure;
    private readonly Dictionary<RowRef, string?> _sourceOfRow = [];
    private readonly TextCatalogue _texts;
    private IReadOnlyList<Chart>? _charts;
    private int _figures;

    /// <summary>An edition of a report.</summary>
    public Edition(ReportInput input, Language language)
    {
        Input = input;
        Language = language;
        _texts = TextCatalogue.Of(language);
        foreach (var entry in input.Codebook) _codebook[entry.Key] = entry;
        _byMeasure = input.Findings.All.ToLookup(f => f.Key.Measure, StringComparer.Ordinal);
        NameWhatCanBeNamed();
    }

    /// <summary>What the report is made from.</summary>
    public ReportInput Input { get; }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>The study.</summary>
    public StudyReading Study => Input.Study;

    /// <summary>The findings.</summary>
    public FindingBook Book => Input.Findings;

    /// <summary>Whether the language is written from right to left.</summary>
    public bool IsRightToLeft => Language == Language.Persian;

    /// <summary>Keys of the findings shown so far.</summary>
    public IReadOnlyCollection<string> Shown => _shown;

    /// <summary>Rows shown so far without a finding between: dates of a ledger, say.</summary>
    public IReadOnlyCollection<RowRef> ShownRows => _rows;

    /// <summary>Keys of the works cited so far.</summary>
    public IReadOnlyCollection<string> Cited => _cited;

    /// <summary>Every finding of a measure, in the order of keys.</summary>
    public IEnumerable<Finding> Of(string measure) => _byMeasure[measure];

    /// <summary>The entry of a measure, or null.</summary>
    public CodebookEntry? EntryOf(string measure) => _codebook.GetValueOrDefault(measure);

    /// <summary>A sentence of the catalogue, its holes filled.</summary>
    /// <exception cref="ArgumentException">The catalogue has no such sentence, or the sentence has a hole that nothing fills.</exception>
    public Phrase Say(string key, params ReadOnlySpan<(string Hole, Phrase Value)> fillings)
    {
        var template = _texts[key];
        var said = Phrase.Nothing;
        var at = 0;
        foreach (var hole in TextCatalogue.Hole().Matches(template).Cast<System.Text.RegularExpressions.Match>())
        {
            said += template[at..hole.Index];
            said += Filling(key, hole.Groups[1].Value, fillings);
            at = hole.Index + hole.Length;
        }

        return said + template[at..];
    }

    /// <summary>What the authors of the study say at a place; nothing where they say nothing.</summary>
    public Phrase Remark(string place) => Study.Definition.Remarks.TryGetValue(place, out var remark) ? Name(remark) : Phrase.Nothing;

    /// <summary>A text in the language of the edition; where nobody translated it, it stands in English and is marked as that.</summary>
    public Phrase Text(Names text) => Language == Language.Persian && text.Fa is null ? English(text.En) : Name(text);

    /// <summary>A name in the language of the edition.</summary>
    public string Name(Names names) => names.In(Language);

    /// <summary>What a code is called: a state, a pair, a boundary, a region, an organisation, a hypothesis, a series. The code itself where nobody named it.</summary>
    public string NameOf(string code)
    {
        if (_names.TryGetValue(code, out var name)) return name;
        if (code.Split('-') is [var first, var second] && _names.TryGetValue(first, out var one) && _names.TryGetValue(second, out var other))
        {
            return $"{one} – {other}";
        }

        if (Language == Language.Persian && EntryOf(code) is not null) return TitleOf(code);
        if (Language == Language.Persian && TextCatalogue.PersianOfCode.Find($"words.{code}") is { } word) return word;
        return code.Contains(", ", StringComparison.Ordinal) ? string.Join(Say("list.separator").Plain, code.Split(", ").Select(NameOf)) : code;
    }

    /// <inheritdoc cref="NameOf(string)"/>
    public string NameOf(StateCode state) => NameOf(state.ToString());

    /// <summary>The title of a measure.</summary>
    public string TitleOf(string measure) => EntryOf(measure) is { } entry ? OfCode($"measures.{measure}.title", entry.Title) : measure;

    /// <summary>A unit.</summary>
    public string Unit(string unit) => OfCode($"units.{unit}", unit);

    /// <summary>A kind of interval.</summary>
    public string IntervalKind(string kind) => Digits(OfCode($"intervals.{kind}", kind));

    /// <summary>A word that a finding gives in place of a number.</summary>
    public string Label(string measure, string label) => _texts.Find($"labels.{measure}.{label}") ?? _texts.Find($"labels.any.{label}") ?? label;

    /// <summary>What the code says in English, in the language of the edition.</summary>
    public string OfCode(string key, string english) => Language == Language.Persian ? TextCatalogue.PersianOfCode.Find(key) ?? english : english;

    /// <summary>Whether the catalogue has a translation of a word by which a claim was coded.</summary>
    public static bool IsCoding(string word) => TextCatalogue.PersianOfCode.Find($"codings.{word}") is not null;

    /// <summary>A word by which a claim was coded. Coders wrote English; where the catalogue has no translation the word stands as it is, marked as English.</summary>
    public Phrase Coding(string word) => TextCatalogue.PersianOfCode.Find($"codings.{word}") is { } translated
        ? translated
        : new Phrase(word, $"<bdi lang=\"en\" dir=\"ltr\">{Escape.Html(word)}</bdi>");

    /// <summary>What a finding is, in words: measure, subject, period and variant.</summary>
    public Phrase Titled(Finding finding)
    {
        var parts = new List<Phrase> { TitleOf(finding.Key.Measure), NameOf(finding.Key.Subject), Period(finding.Key.Period) };
        if (finding.Key.Variant is { } variant) parts.Add(Variant(finding.Key.Measure, variant));
        return Phrase.Join(Say("list.separator").Plain, parts);
    }

    /// <summary>What a variant of a measure is called.</summary>
    public string Variant(string measure, string variant) => _texts.Find($"variants.{measure}.{variant}") ?? _texts.Find($"variants.any.{variant}") ?? NameOf(variant);

    /// <summary>Why something is undefined, with codes replaced by names.</summary>
    public string Why(Reason reason)
    {
        var template = OfCode($"reasons.{reason.Code}", reason.Template);
        var arguments = reason.Arguments.Select(a => (object)Digits(NameOf(a))).ToArray();
        return string.Format(CultureInfo.InvariantCulture, template, arguments);
    }

    /// <summary>A part of a codebook entry: <c>definition</c>, <c>edge</c>, <c>range</c>. Formulas stand from left to right in any language.</summary>
    public Phrase Codebook(CodebookEntry entry, string part, string english)
    {
        var pieces = OfCode($"measures.{entry.Key}.{part}", english).Split('`');
        if (Language != Language.Persian || pieces.Length == 1) return string.Join('`', pieces);
        var all = Phrase.Nothing;
        for (var i = 0; i < pieces.Length; i++) all += i % 2 == 0 ? pieces[i] : Formula(pieces[i]);
        return all;
    }

    private static Phrase Formula(string text) => new($"\u2066{text}\u2069", $"<bdi dir=\"ltr\" class=\"formula\">{Escape.Html(text)}</bdi>");

    /// <summary>Digits as the language writes them.</summary>
    public string Digits(string western)
    {
        var digits = NumberText.Digits(western, Language);
        return Language == Language.Persian ? digits.Replace('%', '٪') : digits;
    }

    /// <summary>A count or a year as the language writes it.</summary>
    public string Digits(int number) => Digits(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A year or a run of years.</summary>
    public string Period(Years years) => years.Count == 1 ? Digits(years.From) : Say("period", ("from", Digits(years.From)), ("to", Digits(years.To))).Plain;

    /// <summary>A number as the language writes it.</summary>
    public string Write(double value, int? decimals = null) => NumberText.Of(value, Language, new NumberStyle(decimals ?? Places(value)));

    // As many decimals as a reader can use: none from a hundred on and for whole numbers from ten on, one from ten on, otherwise two.
    private static int Places(double value) => Math.Abs(value) switch
    {
        >= 100 => 0,
        >= 10 and var size => size == Math.Floor(size) ? 0 : 1,
        _ => WordingRules.IndexDecimals,
    };

    /// <summary>The value of a finding; a click opens what it was read from. Where there is none, the reason stands in its place.</summary>
    public Phrase Number(Finding? finding, int? decimals = null) => finding switch
    {
        null => Missing(null, Say("missing.no-finding").Plain),
        { Undefined: { } reason } => Missing(finding, Why(reason)),
        { Label: { } label } => Opening(finding, Label(finding.Key.Measure, label)),
        _ => Opening(finding, Write(finding.Value!.Value, decimals ?? Decimals(finding, finding.Value!.Value))),
    };

    /// <summary>A number in the unit of a finding, as the finding itself is written.</summary>
    public string WriteLike(Finding? finding, double value) => Write(value, finding is null ? null : Decimals(finding, value));

    // What is counted in whole things is written without decimals; an index or a share that happens to be whole is not.
    private static int? Decimals(Finding finding, double value) => Counted.Contains(finding.Unit) && value == Math.Floor(value) ? 0 : null;

    private static readonly FrozenSet<string> Counted = FrozenSet.Create(
        StringComparer.Ordinal, "years", "lines", "disputes", "cycles", "models", "states", "rank", "count", "claims", "bodies", "persons", "powers", "organisations", "tonnes", "kg", "hectares", "percent", "deaths", "incidents");

    /// <summary>One end of a finding's interval, or another number that belongs to it; a click opens the finding.</summary>
    public Phrase Part(Finding finding, double value, int? decimals = null) => Opening(finding, Write(value, decimals ?? Decimals(finding, value)));

    /// <summary>The interval of a finding, <c>0.48 to 0.73</c>, or its one end where the other is open; nothing where it has none, or one without width.</summary>
    public Phrase Range(Finding? finding, int? decimals = null) => finding?.Interval switch
    {
        null => Phrase.Nothing,
        { } point when point.Low == point.High => Phrase.Nothing,
        { Low: double.NegativeInfinity, High: var high } => Say("range.at-most", ("high", Part(finding, high, decimals))),
        { Low: var low, High: double.PositiveInfinity } => Say("range.at-least", ("low", Part(finding, low, decimals))),
        var (low, high, _) => Unbroken(Say("range.both", ("low", Part(finding, low, decimals)), ("high", Part(finding, high, decimals)))),
    };

    /// <summary>A value with its interval below it, for cells of tables: a number without its interval is not printed where it has one.</summary>
    public Phrase Stacked(Finding? finding, int? decimals = null) => finding is { IsDefined: true, Interval: { } interval } && interval.Low != interval.High
        ? Number(finding, decimals) + new Phrase(" ", " <span class=\"interval\">") + Range(finding, decimals) + new Phrase("", "</span>")
        : Number(finding, decimals);

    private static Phrase Unbroken(Phrase phrase) => new(phrase.Plain, $"<span class=\"range\">{phrase.Html}</span>");

    /// <summary>A value with its interval and what kind of interval it is.</summary>
    public Phrase WithRange(Finding? finding, int? decimals = null) => finding is { IsDefined: true, Interval: { } interval } && interval.Low != interval.High
        ? Say("value-with-range", ("value", Number(finding, decimals)), ("range", Range(finding, decimals)), ("kind", IntervalKind(interval.Kind)))
        : Number(finding, decimals);

    /// <summary>The coverage of a finding as a percentage; nothing where the question does not arise.</summary>
    public Phrase Coverage(Finding finding) => finding.Coverage is { } share
        ? Opening(finding, Digits($"{Math.Round(100 * share)}%"))
        : Phrase.Nothing;

    /// <summary>Any text that opens a finding.</summary>
    public Phrase Opening(Finding finding, string text)
    {
        Show(finding);
        return new Phrase(text, $"<button data-finding=\"{Escape.Html(finding.Key.ToString())}\">{Escape.Html(text)}</button>");
    }

    /// <summary>Any text that opens a row of the record or of a definition.</summary>
    public Phrase Opening(RowRef row, string text)
    {
        _rows.Add(row);
        return new Phrase(text, $"<button data-row=\"{Escape.Html(row.ToString())}\">{Escape.Html(text)}</button>");
    }

    /// <summary>Any text that opens the finding under a key; the text alone where the book has no such finding.</summary>
    public Phrase OpeningKey(string key, string text, bool isGap)
    {
        if (Book.Find(key) is not { } finding) return text;
        Show(finding);
        return new Phrase(text, $"<button{(isGap ? " class=\"gap\"" : "")} data-finding=\"{Escape.Html(key)}\">{Escape.Html(text)}</button>");
    }

    /// <summary>Notes that a finding is shown.</summary>
    public void Show(Finding finding) => _shown.Add(finding.Key.ToString());

    /// <summary>Notes that what stands behind a mark of a chart is shown.</summary>
    public void Show(Mark mark)
    {
        _shown.UnionWith(mark.Datum.Findings);
        _rows.UnionWith(mark.Datum.Rows);
    }

    /// <summary>The charts of the report, made once for an edition.</summary>
    public IReadOnlyList<Chart> Charts => _charts ??= Reports.Figures.Catalogue.ChartsOf(Input);

    /// <summary>The number of the next figure.</summary>
    public int NextFigure() => ++_figures;

    /// <summary>The source that a row names; null for a row of ours.</summary>
    public string? SourceOf(RowRef row)
    {
        if (_sourceOfRow.TryGetValue(row, out var source)) return source;
        source = Study.Rows.Find(row)?.Source;
        _sourceOfRow.Add(row, source);
        return source;
    }

    /// <summary>A number in a style.</summary>
    public string Write(double value, NumberStyle style) => NumberText.Of(value, Language, style);

    /// <summary>A range in a style.</summary>
    public string WriteRange(double low, double high, NumberStyle style) => NumberText.Range(low, high, Language, style);

    /// <summary>A work as author and year, with a link to the bibliography.</summary>
    public Phrase Cite(string key)
    {
        if (!Study.Literature.TryGetValue(key, out var work)) return key;
        _cited.Add(key);
        var text = AuthorDate(work);
        return new Phrase(text, $"<a class=\"cite\" href=\"#work-{Escape.Html(key)}\"><bdi>{Escape.Html(text)}</bdi></a>");
    }

    /// <summary>A date as precise as it is known.</summary>
    public string Date(PartialDate date) => Digits(date.ToString());

    /// <summary>Words that stand in English in every edition, marked as such.</summary>
    public static Phrase English(string text) => new(text, $"<bdi lang=\"en\" dir=\"ltr\">{Escape.Html(text)}</bdi>");

    /// <summary>A name in Latin letters that must not turn the direction of a line.</summary>
    public static Phrase Latin(string text) => new(text, $"<bdi dir=\"ltr\">{Escape.Html(text)}</bdi>");

    private Phrase Missing(Finding? finding, string why)
    {
        if (finding is null) return new Phrase(why, $"<span class=\"gap\">{Escape.Html(why)}</span>");
        Show(finding);
        return new Phrase(why, $"<button class=\"gap\" data-finding=\"{Escape.Html(finding.Key.ToString())}\">{Escape.Html(why)}</button>");
    }

    private static Phrase Filling(string key, string hole, ReadOnlySpan<(string Hole, Phrase Value)> fillings)
    {
        foreach (var (name, value) in fillings)
        {
            if (name == hole) return value;
        }

        throw new ArgumentException($"the sentence {key} leaves {{{hole}}} open", nameof(key));
    }

    private static string AuthorDate(Work work)
    {
        var authors = work.Authors.Split(" & ");
        var first = Surname(authors[0]);
        var shown = authors.Length switch
        {
            1 => first.Contains(';', StringComparison.Ordinal) ? first[..first.IndexOf(';', StringComparison.Ordinal)] + " et al." : first,
            2 when !authors[0].Contains("., ", StringComparison.Ordinal) => $"{first} & {Surname(authors[1])}",
            _ => $"{first} et al.",
        };
        return $"{shown} {work.Year}";
    }

    private static string Surname(string author)
    {
        var comma = author.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? author : author[..comma];
    }

    private void NameWhatCanBeNamed()
    {
        foreach (var (code, state) in Study.States) _names[code.ToString()] = Name(state.Names);
        foreach (var (code, group) in Study.Groups) _names.TryAdd(code, Name(group.Names));
        foreach (var organisation in Study.Record.Organisations) _names.TryAdd(organisation.Code, Name(organisation.Names));
        foreach (var boundary in Study.Definition.Complex.Boundaries) _names.TryAdd(boundary.Code, Name(boundary.Names));
        foreach (var adjacent in Study.Definition.Complex.Adjacent) _names.TryAdd(adjacent.Code, Name(adjacent.Names));
        foreach (var region in Study.Definition.Regions) _names.TryAdd(region.Code, Name(region.Names));
        foreach (var facet in Study.Sectors.Sectors.Concat(Study.Sectors.Levels)) _names.TryAdd(facet.Code, Name(facet.Names));
        foreach (var series in Study.Record.Series) _names.TryAdd(series.Code, Name(series.Names));
        if (Study.Threat is { } threat)
        {
            foreach (var dimension in threat.Dimensions) _names.TryAdd(dimension.Code, Name(dimension.Names));
        }

        if (Study.Registration is { } registration)
        {
            foreach (var variable in registration.Plan.Outcomes.Concat(registration.Plan.Exposures)) _names.TryAdd(variable.Code, Name(variable.Names));
            foreach (var control in registration.Plan.Controls) _names.TryAdd(control.Code, Name(control.Names));
            foreach (var term in (string[])["sum", "minimum", "difference"]) _names.TryAdd(term, Say($"terms.{term}").Plain);
        }
    }
}
