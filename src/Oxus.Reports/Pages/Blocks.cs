namespace Oxus.Reports.Pages;

/// <summary>The few shapes that a page is built of.</summary>
internal static class Blocks
{
    /// <summary>A paragraph.</summary>
    public static Markup Paragraph(Phrase text) => text.IsNothing ? Markup.Nothing : Markup.Of($"<p>{text}</p>\n");

    /// <summary>A limit, set beside the text on wide screens.</summary>
    public static Markup Sidenote(Phrase text) => text.IsNothing ? Markup.Nothing : Markup.Of($"<p class=\"sidenote\">{text}</p>\n");

    /// <summary>A heading under a section's title.</summary>
    public static Markup Heading(Phrase text, string? id = null) =>
        id is null ? Markup.Of($"<h3>{text}</h3>\n") : Markup.Of($"<h3 id=\"{id}\">{text}</h3>\n");

    /// <summary>A list; nothing where it has no items.</summary>
    public static Markup List(IEnumerable<Phrase> items, string kind = "plain")
    {
        var all = items.Select(item => Markup.Of($"<li>{item}</li>")).ToList();
        return all.Count == 0 ? Markup.Nothing : Markup.Of($"<ul class=\"{kind}\">{all}</ul>\n");
    }

    /// <summary>A table whose first column names its rows.</summary>
    /// <param name="caption">What it shows.</param>
    /// <param name="columns">The heads of its columns.</param>
    /// <param name="rows">Its rows, each as long as there are columns.</param>
    /// <param name="kind">A class for its look.</param>
    public static Markup Table(Phrase caption, IReadOnlyList<Phrase> columns, IEnumerable<IReadOnlyList<Phrase>> rows, string kind = "plain")
    {
        var heads = columns.Select(c => Markup.Of($"<th scope=\"col\">{c}</th>"));
        var body = rows.Select(row => Markup.Of($"<tr>{row.Select((cell, at) => at == 0 ? Markup.Of($"<th scope=\"row\">{cell}</th>") : Markup.Of($"<td>{cell}</td>"))}</tr>\n")).ToList();
        return body.Count == 0
            ? Markup.Nothing
            : Markup.Of($"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{caption.Plain}\"><table class=\"{kind}\"><caption>{caption}</caption><thead><tr>{heads}</tr></thead><tbody>\n{body}</tbody></table></div>\n");
    }

    /// <summary>Blocks one after another.</summary>
    public static Markup All(params IEnumerable<Markup> blocks) => Markup.Join(blocks);
}
