using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using static Oxus.Tests.Studies.CentralAsia.ClaimFile;

namespace Oxus.Tests.Studies.CentralAsia;

/// <summary>A claim points into the document and does not repeat it.</summary>
public partial class ClaimPassageTests
{
    private const int Pages = 21;

    [Fact]
    public void Claims_follow_the_pages_of_the_document()
    {
        var pages = Claims.Select(claim => Whole(Map(claim, "passage"), "page")).ToList();
        Assert.All(pages, page => Assert.InRange(page, 1, Pages));
        Assert.Equal(pages.Order(), pages);
    }

    [Fact]
    public void Passages_follow_one_another()
    {
        var starts = Claims.Select(claim => Whole(Map(claim, "passage"), "start")).ToList();
        Assert.Equal(starts.Order(), starts);
    }

    [Fact]
    public void The_document_is_the_one_that_the_passages_were_measured_in() =>
        Assert.Equal(DocumentHash, Convert.ToHexStringLower(SHA256.HashData(Document())));

    [Fact]
    public void A_passage_lies_inside_the_document_and_begins_and_ends_on_a_word()
    {
        var points = Words().EnumerateRunes().ToArray();
        Assert.All(Claims, claim =>
        {
            var passage = Map(claim, "passage");
            var (start, length) = (Whole(passage, "start"), Whole(passage, "length"));
            Assert.True(start >= 0 && length > 0 && start + length <= points.Length, Code(claim));
            Assert.False(Rune.IsWhiteSpace(points[start]) || Rune.IsWhiteSpace(points[start + length - 1]), Code(claim));
        });
    }

    [Fact]
    public void No_Persian_text_repeats_more_than_five_running_words_of_the_document()
    {
        var document = WordsOf(Words());
        var runs = Runs(document).ToHashSet();
        Assert.All(Bilingual(), text => Assert.DoesNotContain(Runs(WordsOf(text.Persian)), runs.Contains));
    }

    [GeneratedRegex(@"\w+", RegexOptions.NonBacktracking)]
    private static partial Regex Word { get; }

    private static string Words() => Encoding.UTF8.GetString(Document()).Replace("\r\n", "\n");

    // The document writes a space or nothing where a joiner belongs, and ة for هٔ.
    private static List<string> WordsOf(string text) =>
        [.. Word.Matches(text.Replace('\u200C', ' ').Replace('ة', 'ه').Replace('أ', 'ا').Replace("ٔ", "")).Select(match => match.Value)];

    private static IEnumerable<string> Runs(List<string> words) =>
        Enumerable.Range(0, Math.Max(0, words.Count - 5)).Select(at => string.Join(' ', words.GetRange(at, 6)));
}
