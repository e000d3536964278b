using Oxus.Evidence.Findings;

namespace Oxus.Tests.Evidence.Findings;

/// <summary>A book holds each key once, and knows which keys are near a mistyped one.</summary>
public class FindingBookTests
{
    [Fact]
    public void Two_findings_of_one_key_are_a_mistake_of_the_measure() =>
        Assert.Contains("effective-poles:x:2022", Assert.Throws<ArgumentException>(() => new FindingBook([Of("effective-poles"), Of("effective-poles")])).Message, StringComparison.Ordinal);

    [Fact]
    public void The_nearest_key_to_a_mistyped_one_shares_most_of_its_parts_and_begins_like_it() =>
        Assert.Equal("effective-poles:x:2022", new FindingBook([Of("bloc-polarisation"), Of("effective-poles"), Of("entropy-poles")]).Near("effective-pole:x:2022").First());

    [Fact]
    public void Nothing_is_near_a_key_that_shares_no_part() => Assert.Empty(new FindingBook([Of("effective-poles")]).Near("qwerty"));

    private static Finding Of(string measure) => Finding.Of(new CodebookEntry(measure, "", "", "", "", "", ""), "x", 2022, 1, Reads.Nothing);
}
