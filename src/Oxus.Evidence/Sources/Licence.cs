namespace Oxus.Evidence.Sources;

/// <summary>What a licence lets one do with rows compiled from a source.</summary>
public enum Redistribution
{
    /// <summary>Free, with or without attribution (public domain, CC0, CC BY).</summary>
    Free,

    /// <summary>Free under the same licence (CC BY-SA).</summary>
    ShareAlike,

    /// <summary>Free for use with citation; no licence text grants redistribution of the file, so only compiled facts are kept.</summary>
    WithCitation,

    /// <summary>Terms are not confirmed: only single facts and counts of ours are kept, and exports say so.</summary>
    Unconfirmed,

    /// <summary>Forbidden: rows may be read from the user's own copy and are never exported.</summary>
    Forbidden,
}

/// <summary>The terms a source comes under.</summary>
/// <param name="Name">The licence by name, or the publisher's terms in a few words.</param>
/// <param name="Redistribution">What they allow.</param>
/// <param name="Url">Where they can be read, if they can.</param>
public sealed record Licence(string Name, Redistribution Redistribution, string? Url = null);
