using Oxus.Domain.Time;

namespace Oxus.Evidence.Sources;

/// <summary>A file of a source as published: what was read, byte for byte.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Sha256">SHA-256 of its bytes, in lower-case hexadecimal.</param>
public sealed record SourceFile(string Name, string Sha256);

/// <summary>Where recorded facts come from: a data set in a named version, or a text.</summary>
/// <param name="Code">The code by which rows name it: <c>cow-nmc-7</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Citation">How to cite it.</param>
/// <param name="Version">The version or vintage used.</param>
/// <param name="Licence">Its terms.</param>
/// <param name="Url">Where the publisher keeps it.</param>
/// <param name="Covers">The years it covers, where it is a data set.</param>
/// <param name="Files">The files read, with their hashes.</param>
/// <param name="Origin">Sources that rest on one another share an origin and count as one witness; by default the source's own code.</param>
public sealed record Source(
    string Code,
    string Title,
    string Citation,
    string Version,
    Licence Licence,
    string? Url,
    Years? Covers,
    IReadOnlyList<SourceFile> Files,
    string Origin)
{
    /// <summary>Whether it is a data set, which tells the years it covers or is kept as files; otherwise it is a text that was read.</summary>
    public bool IsDataSet => Covers is not null || Files.Count > 0;
}

/// <summary>A work of the literature that a method or a text cites.</summary>
/// <param name="Key">The key: <c>laakso1979</c>.</param>
/// <param name="Authors">Authors, as to be printed.</param>
/// <param name="Year">The year.</param>
/// <param name="Title">The title.</param>
/// <param name="Where">Journal, volume and pages, or publisher.</param>
/// <param name="Doi">The DOI, if known.</param>
/// <param name="Read">How far the authors of Oxus read it: <c>full</c>, <c>abstract</c>, <c>cited</c>.</param>
public sealed record Work(string Key, string Authors, string Year, string Title, string Where, string? Doi, string Read);
