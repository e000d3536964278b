namespace Oxus.Reports.Pages;

/// <summary>A piece of a text in both its forms: as plain characters for a terminal, and as HTML in which numbers open their sources.</summary>
/// <param name="Plain">The characters alone.</param>
/// <param name="Html">The same as HTML, safe to write as it stands.</param>
internal readonly record struct Phrase(string Plain, string Html)
{
    /// <summary>Nothing.</summary>
    public static Phrase Nothing { get; } = new("", "");

    /// <summary>Whether it holds nothing.</summary>
    public bool IsNothing => string.IsNullOrEmpty(Plain) && string.IsNullOrEmpty(Html);

    /// <summary>Characters that mean nothing to HTML.</summary>
    public static implicit operator Phrase(string text) => new(text, Escape.Html(text));

    /// <summary>HTML without a plain form of its own.</summary>
    public static implicit operator Phrase(Markup markup) => new("", markup.Text);

    /// <summary>Several phrases with a separator between them.</summary>
    public static Phrase Join(string separator, IEnumerable<Phrase> phrases)
    {
        var all = phrases.ToList();
        return new Phrase(string.Join(separator, all.Select(p => p.Plain)), string.Join(Escape.Html(separator), all.Select(p => p.Html)));
    }

    /// <summary>One phrase after another.</summary>
    public static Phrase operator +(Phrase first, Phrase second) => new(first.Plain + second.Plain, first.Html + second.Html);
}
