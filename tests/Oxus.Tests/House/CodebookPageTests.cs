using Oxus.Records;

namespace Oxus.Tests.House;

/// <summary>The codebook that readers see is the one the code keeps.</summary>
public class CodebookPageTests
{
    [Fact]
    public void The_page_of_the_codebook_says_what_the_catalogues_say()
    {
        var path = Checkout.PathOf("docs", "codebook.md");
        var page = CodebookPage.Of(SharedFiles.Literature(Checkout.PathOf("definitions")));
        if (Environment.GetEnvironmentVariable("OXUS_APPROVE") == "1") File.WriteAllText(path, page);
        Assert.Equal(File.ReadAllText(path), page);
    }

    [Fact]
    public void Keys_are_told_apart() => Assert.Distinct(Codebook.Entries.Select(e => e.Key));
}
