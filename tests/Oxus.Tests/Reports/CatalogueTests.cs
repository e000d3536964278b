using System.Text.RegularExpressions;
using Oxus.Domain;
using Oxus.Evidence.Wording;
using Oxus.Reports.Texts;

namespace Oxus.Tests.Reports;

/// <summary>Both languages say the same things, with the same numbers in them, and neither says more than evidence carries.</summary>
public class CatalogueTests
{
    [Fact]
    public void Both_languages_have_the_same_sentences() =>
        Assert.Equal(TextCatalogue.English.Keys, TextCatalogue.Persian.Keys);

    [Fact]
    public void Both_languages_leave_the_same_numbers_and_names_open()
    {
        foreach (var key in TextCatalogue.English.Keys)
        {
            Assert.True(
                TextCatalogue.Holes(TextCatalogue.English[key]).SequenceEqual(TextCatalogue.Holes(TextCatalogue.Persian[key])),
                $"{key}: the holes differ between en.yaml and fa.yaml");
        }
    }

    [Fact]
    public void No_sentence_of_any_language_says_more_than_evidence_carries()
    {
        foreach (var (catalogue, language) in ((TextCatalogue, Language)[])[(TextCatalogue.English, Language.English), (TextCatalogue.Persian, Language.Persian), (TextCatalogue.PersianOfCode, Language.Persian)])
        {
            foreach (var key in catalogue.Keys)
            {
                // A p-value stands beside its interval, which a template holds as {range}.
                var sentence = WithoutFormulas(catalogue[key]).Replace("{range}", "(0 to 1)", StringComparison.Ordinal);
                var breaches = WordingRules.Breaches(sentence, EvidenceStrength.Association, language);
                Assert.True(breaches.Count == 0, $"{catalogue.Name} {key}: {string.Join("; ", breaches)}");
            }
        }
    }

    [Fact]
    public void Persian_is_written_in_Persian_letters()
    {
        foreach (var key in TextCatalogue.Persian.Keys.Concat(TextCatalogue.PersianOfCode.Keys).Distinct())
        {
            var text = WithoutFormulas(TextCatalogue.Persian.Find(key) ?? TextCatalogue.PersianOfCode[key]);
            Assert.False(Regex.IsMatch(text, "[يكة]"), $"{key} holds Arabic forms of ی, ک or ه: {text}");
            Assert.False(Regex.IsMatch(Regex.Replace(text, @"\{[^}]*\}", ""), "[0-9٠-٩]"), $"{key} holds digits that are not Persian: {text}");
        }
    }

    [Fact]
    public void Every_measure_has_its_title_definition_and_edges_in_Persian()
    {
        foreach (var entry in Codebook.Entries)
        {
            foreach (var part in (string[])["title", "definition", "edge", "range"])
            {
                Assert.True(TextCatalogue.PersianOfCode.Find($"measures.{entry.Key}.{part}") is not null, $"code-fa.yaml lacks the {part} of {entry.Key}: \"{entry.Title}\"");
            }
        }
    }

    [Fact]
    public void A_translated_definition_is_that_of_the_version_that_stands()
    {
        foreach (var entry in Codebook.Entries.Where(e => e.Version != 1))
        {
            Assert.Equal($"{entry.Version}", TextCatalogue.PersianOfCode.Find($"measures.{entry.Key}.version"));
        }
    }

    // Measures and tests give reasons by code; whoever adds one adds its Persian sentence.
    [Fact]
    public void Every_reason_that_code_can_give_has_a_Persian_sentence_with_the_same_arguments()
    {
        var given = Directory.GetFiles(Checkout.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "MissingKind\\.\\w+,\\s*\"([a-z][a-z.-]*)\"").Select(m => m.Groups[1].Value))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(given);
        Assert.All(given, code => Assert.True(TextCatalogue.PersianOfCode.Find($"reasons.{code}") is not null, $"code-fa.yaml lacks the reason {code}"));
    }

    private static string WithoutFormulas(string text) => Regex.Replace(text, "`[^`]*`", "");
}
