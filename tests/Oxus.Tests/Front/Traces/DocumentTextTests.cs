using System.Security.Cryptography;
using System.Text;
using Oxus.Domain;
using Oxus.Evidence.Claims;
using Oxus.Evidence.Sources;
using Oxus.Evidence.Studies;
using Oxus.Traces;

namespace Oxus.Tests.Front.Traces;

/// <summary>A passage is shown to a reader who has the very document, and to nobody else.</summary>
public sealed class DocumentTextTests : IDisposable
{
    private const string Words = "یک جمله.\r\nOne sentence with 𐍈 in it.";

    private readonly TemporaryFolder _home = new();

    [Fact]
    public void A_passage_is_counted_in_code_points_with_line_ends_of_one() =>
        Assert.Equal("One sentence with 𐍈", Open(Words).PassageOf(new Passage("paper", 1, 9, 19)));

    [Fact]
    public void Another_text_is_refused_by_its_hash()
    {
        var path = _home.Write("other.txt", "something else");
        var wrong = Assert.Throws<WrongInputException>(() => DocumentText.Open(path, [Known()]));
        Assert.StartsWith("the text of paper (sha256 ", wrong.Problems[0].Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_passage_beyond_the_end_names_both_ends() =>
        Assert.Contains("ends at 1009", Assert.Throws<ArgumentException>(() => Open(Words).PassageOf(new Passage("paper", 1, 9, 1000))).Message, StringComparison.Ordinal);

    public void Dispose() => _home.Dispose();

    private DocumentText Open(string text) => DocumentText.Open(_home.Write("paper.txt", text), [Known()]);

    private static Document Known() => new("paper", new Names("A paper"), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Words))), "fa", 1);
}
