using System.Security.Cryptography;
using System.Text;
using Oxus.Evidence.Claims;
using Oxus.Evidence.Sources;
using Oxus.Evidence.Studies;

namespace Oxus.Traces;

/// <summary>The text of a document from which claims were taken, as the reader holds it. Oxus keeps places in it and none of its words.</summary>
public sealed class DocumentText
{
    private readonly int[] _codePoints;
    private readonly string _document;

    private DocumentText(string document, string text)
    {
        _document = document;
        _codePoints = [.. text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes().Select(r => r.Value)];
    }

    /// <summary>Opens a reader's copy.</summary>
    /// <param name="path">The file.</param>
    /// <param name="documents">The documents that a study knows by their hash.</param>
    /// <exception cref="WrongInputException">The file is none of them.</exception>
    public static DocumentText Open(string path, IReadOnlyList<Document> documents)
    {
        var bytes = File.ReadAllBytes(path);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return documents.FirstOrDefault(d => d.Sha256 == hash) is { } known
            ? new DocumentText(known.Code, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetString(bytes))
            : throw new WrongInputException(path, 0, "sha256", hash, $"the text of {string.Join(" or ", documents.Select(d => $"{d.Code} (sha256 {d.Sha256})"))}");
    }

    /// <summary>The words of a passage.</summary>
    /// <exception cref="ArgumentException">The passage is of another document, or lies beyond its end.</exception>
    public string PassageOf(Passage passage)
    {
        if (passage.Document != _document) throw new ArgumentException($"the passage is of {passage.Document}, not of {_document}", nameof(passage));
        if (passage.Start + passage.Length > _codePoints.Length) throw new ArgumentException($"the passage ends at {passage.Start + passage.Length}, the text at {_codePoints.Length}", nameof(passage));
        var words = new StringBuilder();
        foreach (var point in _codePoints.AsSpan(passage.Start, passage.Length)) words.Append(new Rune(point));
        return words.ToString();
    }
}
