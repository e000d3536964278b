using static Oxus.Tests.Studies.CentralAsia.ClaimFile;

namespace Oxus.Tests.Studies.CentralAsia;

/// <summary>The ledger is whole, coded as the reading of the paper codes it, and speaks both languages.</summary>
public class ClaimLedgerTests
{
    private static readonly string[] Unclear = ["C029", "C111", "C125", "C131"];

    [Fact]
    public void Every_claim_definition_and_restatement_stands_once()
    {
        IEnumerable<string> expected = [.. Codes("C", 136, "000"), .. Codes("D", 8, "00"), .. Codes("R", 9, "00")];
        Assert.Equal(expected, Claims.Select(Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Eight_tensions_stand_once_each() => Assert.Equal(Codes("T", 8, "0"), Tensions.Select(Code));

    [Fact]
    public void A_tension_sets_claims_of_the_ledger_against_one_another()
    {
        var codes = Claims.Select(Code).ToHashSet();
        Assert.All(Tensions, tension =>
        {
            Assert.True(Texts(tension, "claims").Count > 1, Code(tension));
            Assert.All(Texts(tension, "claims"), claim => Assert.Contains(claim, codes));
        });
    }

    // Where the coding marks a claim with two sorts of test (Q/T, Q/P, T/P), the first decides; so counted, its totals come out.
    [Theory]
    [InlineData("testable", 84)]
    [InlineData("partly", 33)]
    [InlineData("document", 19)]
    [InlineData("conceptual", 8)]
    [InlineData("restatement", 9)]
    public void Kinds_are_as_many_as_the_coding_counts(string kind, int count) => Assert.Equal(count, Claims.Count(claim => Text(claim, "kind") == kind));

    [Fact]
    public void The_letter_of_a_code_tells_the_kind() => Assert.All(Claims, claim =>
        Assert.Equal((Code(claim)[0] == 'D', Code(claim)[0] == 'R'), (Text(claim, "kind") == "conceptual", Text(claim, "kind") == "restatement")));

    [Theory]
    [InlineData("sectors", "military", 71)]
    [InlineData("sectors", "economic", 67)]
    [InlineData("sectors", "political", 57)]
    [InlineData("sectors", "societal", 23)]
    [InlineData("sectors", "environmental", 7)]
    [InlineData("levels", "regional", 62)]
    [InlineData("levels", "domestic", 45)]
    [InlineData("levels", "inter-regional", 33)]
    [InlineData("levels", "global", 33)]
    public void Empirical_claims_fall_to_sectors_and_levels_as_the_coding_counts(string codes, string code, int count) =>
        Assert.Equal(count, Claims.Count(claim => Code(claim)[0] == 'C' && Texts(claim, codes).Contains(code)));

    [Fact]
    public void Every_text_is_there_in_English_and_in_Persian() => Assert.All(Bilingual(), text =>
    {
        Assert.True(text.English.Length > 20 && !text.English.Any(c => c is >= '\u0600' and <= '\u06FF'), $"{text.Code}: {text.English}");
        Assert.True(text.Persian.Length > 20 && text.Persian.Any(c => c is >= '\u0621' and <= '\u06CC'), $"{text.Code}: {text.Persian}");
    });

    [Fact]
    public void Persian_is_written_with_Persian_letters_digits_and_marks() => Assert.All(Bilingual(), text =>
        Assert.False(text.Persian.Any(c => c is 'ي' or 'ك' or 'ة' or ',' or ';' or '?' or '"' or (>= '0' and <= '9') or (>= '٠' and <= '٩')), $"{text.Code}: {text.Persian}"));

    [Fact]
    public void Every_work_cited_stands_in_the_literature() =>
        Assert.DoesNotContain(Claims.SelectMany(claim => Texts(claim, "cites")), key => !Works.Contains(key));

    [Fact]
    public void A_claim_has_tests_or_says_why_it_has_none() =>
        Assert.All(Claims, claim => Assert.True(claim.Children.ContainsKey("tests") || claim.Children.ContainsKey("untested"), Code(claim)));

    [Fact]
    public void Only_definitions_and_opinions_are_beyond_any_observation() => Assert.All(
        Claims.Where(claim => claim.Children.ContainsKey("untested") && Text(Map(claim, "untested"), "untestable") == "true"),
        claim => Assert.Equal("conceptual", Text(claim, "kind")));

    [Fact]
    public void A_year_whose_digits_allow_several_stays_unclear() =>
        Assert.Equal(Unclear, Claims.Where(claim => Text(claim, "when") == "unclear").Select(Code));

    [Theory]
    [InlineData("C032", "60 or 70", "۶۰ یا ۷۰")]
    [InlineData("C052", "60 or 70", "۶۰ یا ۷۰")]
    [InlineData("C089", "20, 40 or 80", "۲۰، ۴۰ یا ۸۰")]
    [InlineData("C131", "2006 or 2007", "۲۰۰۶ یا ۲۰۰۷")]
    public void A_damaged_figure_is_told_with_all_its_readings(string code, string english, string persian)
    {
        var text = Map(Claims.Single(claim => Code(claim) == code), "text");
        Assert.Contains(english, Text(text, "en"));
        Assert.Contains(persian, Text(text, "fa"));
    }

    private static IEnumerable<string> Codes(string letter, int count, string digits) =>
        Enumerable.Range(1, count).Select(number => letter + number.ToString(digits));
}
