using System.Globalization;
using Oxus.Evidence.Findings;
using YamlDotNet.RepresentationModel;
using static Oxus.Tests.Studies.CentralAsia.ClaimFile;

namespace Oxus.Tests.Studies.CentralAsia;

/// <summary>What claims name as evidence exists, is of the kind that the prediction speaks of, and is told why.</summary>
public class ClaimEvidenceTests
{
    private static readonly string[] FigureTables = ["figures", "figures-literature"];

    private static IEnumerable<(string Claim, YamlMappingNode Test)> All => Claims.SelectMany(claim => TestsOf(claim).Select(test => (Code(claim), test)));

    [Fact]
    public void A_claim_has_tests_or_a_reason_and_never_both() => Assert.All(Claims, claim =>
        Assert.True(TestsOf(claim).Count > 0 != claim.Children.ContainsKey("untested"), Code(claim)));

    [Fact]
    public void Definitions_and_opinions_have_no_tests() => Assert.All(Claims.Where(c => Text(c, "kind") == "conceptual"), claim => Assert.Empty(TestsOf(claim)));

    [Fact]
    public void Every_key_names_a_measure_of_the_codebook() =>
        Assert.All(Keys(), k => Assert.True(Oxus.Measures.Catalogue.Find(k.Key.Measure) is not null || TestKeys.Contains(k.Key.Measure), $"{k.Claim}: {k.Key}"));

    [Fact]
    public void Every_published_figure_that_a_claim_names_stands_in_the_record()
    {
        var figures = FigureTables.SelectMany(RecordFile.Rows).Select(r => $"published:{r["subject"]}:{r["year"]}:{r["series"]}").ToHashSet();
        Assert.All(Keys().Where(k => k.Key.Measure == "published"), k => Assert.Contains(k.Key.ToString(), figures));
    }

    [Fact]
    public void The_years_of_a_hypothesis_are_those_of_the_registered_plan()
    {
        var plan = File.ReadAllText(Checkout.PathOf("studies", "central-asia", "hypotheses.yaml"));
        Assert.All(Keys().Where(k => TestKeys.Contains(k.Key.Measure)), k =>
        {
            Assert.Contains($"\nyears: {k.Key.Period}\n", plan);
            Assert.Contains($"  - code: {k.Key.Subject}\n", plan);
        });
    }

    [Fact]
    public void A_number_is_predicted_by_readings_a_sign_by_none_and_a_word_by_a_word() => Assert.All(All, t =>
    {
        var relation = Text(t.Test, "relation");
        var readings = t.Test.Children.ContainsKey("readings");
        var word = t.Test.Children.ContainsKey("word");
        Assert.True(
            relation switch { "is" => word && !readings, "positive" or "negative" => !word && !readings, _ => readings && !word },
            $"{t.Claim}: {Text(t.Test, "finding")} {relation}");
    });

    [Fact]
    public void Every_test_says_in_both_languages_why_it_bears_on_its_claim() => Assert.All(All, t =>
    {
        var note = Map(t.Test, "note");
        Assert.True(Text(note, "en").Length > 20 && Text(note, "fa").Length > 20, $"{t.Claim}: {Text(t.Test, "finding")}");
    });

    [Fact]
    public void A_finding_is_named_once_in_a_claim() => Assert.All(Claims, claim =>
    {
        var keys = TestsOf(claim).Select(t => Text(t, "finding")).ToList();
        Assert.Equal(keys.Distinct().Count(), keys.Count);
    });

    [Fact]
    public void An_association_brings_its_placebo() => Assert.All(All.Where(t => Text(t.Test, "finding").StartsWith("association:", StringComparison.Ordinal)), t =>
        Assert.Equal([Text(t.Test, "finding").Replace("association:", "association-lead:")], Texts(t.Test, "placebos")));

    [Fact]
    public void A_registered_hypothesis_brings_its_leads_and_its_placebo_outcome() => Assert.All(
        All.Where(t => Text(t.Test, "finding").StartsWith("effect:H", StringComparison.Ordinal)),
        t => Assert.Equal(["lead-test", "lead-test", "lead-test", "placebo"], Texts(t.Test, "placebos").Select(p => p.Split(':')[0])));

    [Theory]
    [InlineData("C032", "60", "70")]
    [InlineData("C052", "60", "70")]
    [InlineData("C089", "20", "40", "80")]
    public void A_damaged_figure_is_tested_in_all_its_readings(string claim, params string[] readings) => Assert.All(
        All.Where(t => t.Claim == claim), t => Assert.Equal(readings, Texts(t.Test, "readings").Select(r => double.Parse(r, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture))));

    private static HashSet<string> TestKeys { get; } = [.. Oxus.Inference.Catalogue.Entries.Select(e => e.Key)];

    private static IEnumerable<(string Claim, FindingKey Key)> Keys()
    {
        foreach (var (claim, test) in All)
        {
            IEnumerable<string> placebos = test.Children.ContainsKey("placebos") ? Texts(test, "placebos") : [];
            foreach (var text in placebos.Prepend(Text(test, "finding")))
            {
                Assert.True(FindingKey.TryParse(text, out var key), $"{claim}: {text}");
                yield return (claim, key!);
            }
        }
    }
}
