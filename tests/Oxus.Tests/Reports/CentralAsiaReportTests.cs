using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Oxus.Domain;
using Oxus.Reports.Texts;
using Oxus.Tests.Studies.CentralAsia;

namespace Oxus.Tests.Reports;

/// <summary>The report of the real study: complete in Persian, every number of it grounded, light enough to send.</summary>
[Collection(CentralAsiaResults.Name)]
public sealed class CentralAsiaReportTests(CentralAsiaRun central)
{
    private const int MostBytes = 4_000_000;

    [Fact]
    public void Every_unit_and_every_kind_of_interval_has_its_Persian_words()
    {
        var findings = central.Run.Findings.All;
        Assert.All(findings.Select(f => f.Unit).Concat(central.Run.Study.Record.Series.Select(s => s.Unit)).Distinct().Order(StringComparer.Ordinal), unit => Assert.True(TextCatalogue.PersianOfCode.Find($"units.{unit}") is not null, $"code-fa.yaml lacks the unit \"{unit}\""));
        Assert.All(
            findings.Select(f => f.Interval?.Kind).OfType<string>().Distinct().Order(StringComparer.Ordinal),
            kind => Assert.True(TextCatalogue.PersianOfCode.Find($"intervals.{kind}") is not null, $"code-fa.yaml lacks the interval \"{kind}\""));
    }

    [Fact]
    public void Every_word_that_a_finding_gives_for_a_number_has_a_name_in_both_languages()
    {
        foreach (var finding in central.Run.Findings.All.Where(f => f.Label is not null && f.Key.Measure != "specification-design").DistinctBy(f => (f.Key.Measure, f.Label)))
        {
            string[] keys = [$"labels.{finding.Key.Measure}.{finding.Label}", $"labels.any.{finding.Label}"];
            Assert.True(keys.Any(k => TextCatalogue.English.Find(k) is not null && TextCatalogue.Persian.Find(k) is not null), $"the catalogues lack {keys[0]}");
        }
    }

    [Fact]
    public void Codings_of_the_claims_are_told_in_Persian()
    {
        var untold = Page("report.fa.html").QuerySelectorAll(".ledger .coding bdi[lang=en]").Select(e => e.TextContent).Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(untold.Count == 0, $"code-fa.yaml lacks the codings: {string.Join("; ", untold)}");
    }

    [Theory]
    [InlineData("report.en.html")]
    [InlineData("report.fa.html")]
    public void Every_number_of_the_report_is_held_in_it_down_to_its_rows(string report)
    {
        var page = Page(report);
        var evidence = PageTests.EvidenceOf(page);
        Assert.All(page.QuerySelectorAll("[data-finding]").SelectMany(e => e.GetAttribute("data-finding")!.Split(' ')).Distinct(StringComparer.Ordinal), key => Assert.True(evidence.Ends(key), $"{key} ends nowhere"));
        Assert.All(page.QuerySelectorAll("[data-row]").SelectMany(e => e.GetAttribute("data-row")!.Split(' ')).Distinct(StringComparer.Ordinal), row => Assert.True(evidence.HasRow(row), $"{row} is not in the page"));
    }

    [Theory]
    [InlineData("report.en.html")]
    [InlineData("report.fa.html")]
    public void The_report_can_be_sent_by_mail(string report) =>
        Assert.InRange(new FileInfo(Path.Combine(central.Folder, report)).Length, 100_000, MostBytes);

    [Fact]
    public void The_Persian_report_shows_Western_digits_in_names_and_formulas_alone()
    {
        var page = Page("report.fa.html");
        foreach (var isolated in page.QuerySelectorAll("script, style, bdi, code, svg, [lang=en], [dir=ltr]").ToList()) isolated.Remove();
        var digits = page.Body!.QuerySelectorAll("*")
            .Where(e => e.ChildElementCount == 0 && Regex.IsMatch(Regex.Replace(e.TextContent, "[\u2066\u2068][^\u2069]*\u2069|[A-Z]+[0-9]+", ""), "[0-9]"))
            .Select(e => e.OuterHtml).Distinct().Take(20).ToList();
        Assert.True(digits.Count == 0, string.Join('\n', digits));
    }

    [Fact]
    public void The_ledger_holds_all_claims_and_their_verdicts_come_first_from_tensions()
    {
        var page = Page("report.en.html");
        Assert.Equal(central.Run.Study.Claims.Count, page.QuerySelectorAll(".ledger > li").Length);
        Assert.Equal(136, page.QuerySelectorAll(".ledger > li[data-verdict]:not([data-verdict=''])").Length);
        var html = page.QuerySelector("#claims")!.InnerHtml;
        Assert.True(html.IndexOf("id=\"tension-T1\"", StringComparison.Ordinal) < html.IndexOf("id=\"figure-claims-by-verdict\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Published_figures_stand_beside_the_warning_that_seizures_are_no_flow()
    {
        foreach (var language in (Language[])[Language.English, Language.Persian])
        {
            var page = Page(language == Language.English ? "report.en.html" : "report.fa.html");
            Assert.NotNull(page.QuerySelector("#published-figures"));
            Assert.Contains(page.QuerySelectorAll(".sidenote"), s => s.TextContent.Contains(language == Language.English ? "never read as flow" : "هرگز به معنای حجم عبور", StringComparison.Ordinal));
        }
    }

    private IDocument Page(string report) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(central.Folder, report)));
}
