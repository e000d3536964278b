using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Oxus.Domain;
using Oxus.Evidence.Wording;
using Oxus.Reports;

namespace Oxus.Tests.Reports;

/// <summary>The page as a browser, a screen reader and a sceptic meet it.</summary>
public class PageTests
{
    public static TheoryData<Language> Languages => [Language.English, Language.Persian];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_number_opens_a_finding_that_the_page_holds_and_ends_in_a_row_or_a_definition(Language language)
    {
        var page = Parse(SmallStudy.Input(), language);
        var evidence = EvidenceOf(page);
        var numbers = page.QuerySelectorAll("[data-finding]").Select(e => e.GetAttribute("data-finding")!).ToList();
        Assert.NotEmpty(numbers);
        foreach (var key in numbers) Assert.True(evidence.Ends(key), $"{key} ends nowhere");
        foreach (var row in page.QuerySelectorAll("[data-row]").Select(e => e.GetAttribute("data-row")!)) Assert.True(evidence.HasRow(row), $"{row} is not in the page");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_page_loads_nothing_from_elsewhere(Language language)
    {
        var page = Parse(SmallStudy.Input(), language);
        Assert.Empty(page.QuerySelectorAll("link, img[src^='http'], script[src], iframe, object, embed, use[href^='http']"));
        foreach (var style in page.QuerySelectorAll("style")) Assert.DoesNotMatch(new Regex(@"@import|url\((?!data:)"), style.TextContent);
        foreach (var link in page.QuerySelectorAll("a[href^='http']")) Assert.Equal("noreferrer", link.GetAttribute("rel"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_same_input_gives_the_same_bytes(Language language) =>
        Assert.Equal(Report.Html(SmallStudy.Input(), language), Report.Html(SmallStudy.Input(), language));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Headings_follow_one_another_in_order_and_every_table_has_a_caption_and_heads(Language language)
    {
        var page = Parse(SmallStudy.Input(), language);
        var levels = page.QuerySelectorAll("h1,h2,h3,h4").Select(h => h.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.All(page.QuerySelectorAll("table"), t => Assert.False(string.IsNullOrWhiteSpace(t.QuerySelector("caption")?.TextContent)));
        Assert.All(page.QuerySelectorAll("th"), th => Assert.True(th.HasAttribute("scope")));
        Assert.All(page.QuerySelectorAll("figure"), f => Assert.NotNull(f.QuerySelector("figcaption")));
        Assert.All(page.QuerySelectorAll("figure"), f => Assert.NotNull(f.QuerySelector("details table")));
        Assert.NotNull(page.QuerySelector("a.skip[href='#answer']"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Ids_are_unique_and_links_within_the_page_lead_somewhere(Language language)
    {
        var page = Parse(SmallStudy.Input(), language);
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(page.QuerySelectorAll("a[href^='#']"), a => Assert.Contains(a.GetAttribute("href")![1..], ids));
    }

    [Fact]
    public void Persian_runs_from_right_to_left_and_shows_no_Western_digit_outside_names()
    {
        var page = Parse(SmallStudy.Input(), Language.Persian);
        Assert.Equal("rtl", page.DocumentElement.GetAttribute("dir"));
        Assert.Equal("fa", page.DocumentElement.GetAttribute("lang"));
        foreach (var isolated in page.QuerySelectorAll("script, style, bdi, code, svg, [lang=en], [dir=ltr]").ToList()) isolated.Remove();
        var digits = page.Body!.QuerySelectorAll("*").Where(e => e.ChildElementCount == 0 && Regex.IsMatch(Regex.Replace(e.TextContent, "\u2068[^\u2069]*\u2069", ""), "[0-9]")).Select(e => e.OuterHtml).ToList();
        Assert.True(digits.Count == 0, string.Join('\n', digits));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_gap_prints_its_reason_and_never_zero_or_nothing(Language language)
    {
        var page = Parse(SmallStudy.Input(), language);
        var gap = page.QuerySelector("[data-finding='formality-gap:ARA:2003']")!;
        Assert.Contains("gap", gap.ClassList);
        Assert.Contains(language == Language.Persian ? "۲۰۰۳" : "2003", gap.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Sentences_about_results_hold_no_forbidden_word(Language language)
    {
        var page = Parse(SmallStudy.Input("held-up"), language);
        foreach (var element in page.QuerySelectorAll(".sentence, .results dd, .limits li, .verdict-word"))
        {
            Assert.Empty(WordingRules.Breaches(element.TextContent, EvidenceStrength.Association, language));
        }
    }

    [Fact]
    public void Letters_of_a_claim_that_mean_something_to_HTML_stay_letters()
    {
        var page = Parse(SmallStudy.Input(), Language.English);
        Assert.Contains("There are <few> poles & \"peace\".", page.QuerySelector("#claim-C2")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_study_without_test_threat_claims_or_bodies_still_has_a_report()
    {
        var bare = SmallStudy.Input(isTested: false);
        bare = bare with { Verdicts = [], Findings = new([]), Study = bare.Study with { Threat = null, Claims = [], Tensions = [] } };
        foreach (var language in (Language[])[Language.English, Language.Persian]) Assert.Equal(9, Parse(bare, language).QuerySelectorAll("main > section").Length);
    }

    private static IDocument Parse(ReportInput input, Language language) => new HtmlParser().ParseDocument(Report.Html(input, language));

    internal static PageEvidence EvidenceOf(IDocument page) => new(page);
}

/// <summary>The evidence that a page carries, read as the browser reads it.</summary>
internal sealed class PageEvidence
{
    private readonly Dictionary<string, JsonElement> _findings;
    private readonly List<JsonElement> _inOrder;
    private readonly List<string> _strings;
    private readonly JsonElement _rows;

    public PageEvidence(IDocument page)
    {
        var evidence = Unpacked(page, "evidence");
        _inOrder = [.. evidence.GetProperty("findings").EnumerateArray()];
        _findings = _inOrder.ToDictionary(f => f[0].GetString()!, StringComparer.Ordinal);
        _strings = [.. evidence.GetProperty("strings").EnumerateArray().Select(s => s.GetString()!)];
        _rows = Unpacked(page, "evidence-rows").GetProperty("tables");
    }

    /// <summary>Keys of all findings held.</summary>
    public IEnumerable<string> Keys => _findings.Keys;

    /// <summary>Whether a finding is held, and walking on from it ends in rows that are held, or in nothing but definitions.</summary>
    public bool Ends(string key) => _findings.TryGetValue(key, out var finding) && Ends(finding, []);

    /// <summary>Whether a row is held: <c>record/capabilities.csv:12</c>.</summary>
    public bool HasRow(string row)
    {
        var at = row.LastIndexOf(':');
        return _rows.TryGetProperty(row[..at], out var table) && table.TryGetProperty(row[(at + 1)..], out _);
    }

    private static JsonElement Unpacked(IDocument page, string id)
    {
        using var gzip = new GZipStream(new MemoryStream(Convert.FromBase64String(page.GetElementById(id)!.TextContent)), CompressionMode.Decompress);
        return JsonDocument.Parse(gzip).RootElement;
    }

    private bool Ends(JsonElement finding, HashSet<string> seen)
    {
        if (!seen.Add(finding[0].GetString()!)) return true;
        var reads = _strings[finding[10].GetInt32()].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToList();
        var rows = _strings[finding[11].GetInt32()].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return rows.All(HasRows) && reads.All(at => Ends(_inOrder[at], seen));
    }

    private bool HasRows(string part)
    {
        var at = part.IndexOf(':', StringComparison.Ordinal);
        return part[(at + 1)..].Split(',').All(run =>
        {
            var ends = run.Split('-').Select(int.Parse).ToList();
            return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1).All(line => HasRow($"{_strings[int.Parse(part[..at])]}:{line}"));
        });
    }
}
