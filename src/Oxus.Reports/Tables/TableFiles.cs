using Oxus.Evidence.Findings;

namespace Oxus.Reports.Tables;

/// <summary>The tables that a run leaves for spreadsheets and statistics programs: a table for each measure, one of the claims, one of the dated memberships.</summary>
internal static class TableFiles
{
    /// <summary>Every table with its path.</summary>
    public static IReadOnlyList<(string Path, string Content)> Of(ReportInput input) =>
    [
        .. input.Findings.All.GroupBy(f => f.Key.Measure, StringComparer.Ordinal).Select(measure => ($"tables/{measure.Key}.csv", OfMeasure(measure))),
        ("tables/codebook.csv", OfCodebook(input)),
        ("tables/claims.csv", OfClaims(input)),
        ("tables/ledgers.csv", OfLedgers(input)),
    ];

    private static string OfMeasure(IEnumerable<Finding> findings)
    {
        var table = new Csv("key", "subject", "from", "to", "variant", "value", "low", "high", "interval", "unit", "coverage", "undefined", "method", "version");
        foreach (var f in findings)
        {
            table.Row(
                f.Key.ToString(),
                f.Key.Subject,
                f.Key.Period.From,
                f.Key.Period.To,
                f.Key.Variant,
                f.Label is { } label ? (Cell)label : (Cell)f.Value,
                f.Interval?.Low,
                f.Interval?.High,
                f.Interval?.Kind,
                f.Unit,
                f.Coverage,
                f.Undefined?.Text,
                f.Method,
                f.Version);
        }

        return table.ToString();
    }

    private static string OfCodebook(ReportInput input)
    {
        var table = new Csv("measure", "title", "unit", "range", "definition", "edge", "method", "registry", "version");
        foreach (var e in input.Codebook.OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            table.Row(e.Key, e.Title, e.Unit, e.Range, e.Definition, e.Edge, e.Cite, e.Registry, e.Version);
        }

        return table.ToString();
    }

    private static string OfClaims(ReportInput input)
    {
        var table = new Csv("claim", "kind", "text_en", "text_fa", "page", "cites", "actors", "place", "when", "sectors", "levels", "verdict", "for", "against", "silent", "absent", "why_untested");
        foreach (var verdict in input.Verdicts)
        {
            var claim = verdict.Claim;
            table.Row(
                claim.Code,
                Words.Of(claim.Kind),
                claim.Text.En,
                claim.Text.Fa,
                claim.Passage.Page,
                string.Join(' ', claim.Cites),
                string.Join("; ", claim.Actors),
                claim.Place,
                claim.When,
                string.Join(' ', claim.Sectors),
                string.Join(' ', claim.Levels),
                Words.Of(verdict.Kind),
                string.Join(' ', verdict.For),
                string.Join(' ', verdict.Against),
                string.Join(' ', verdict.Silent),
                string.Join(' ', verdict.Absent),
                claim.Untested?.Why.En);
        }

        return table.ToString();
    }

    private static string OfLedgers(ReportInput input)
    {
        var table = new Csv("organisation", "state", "status", "from", "act", "source", "locator", "confidence", "other_from", "other_status", "other_source", "note");
        foreach (var organisation in input.Study.Record.Organisations.OrderBy(o => o.Code, StringComparer.Ordinal))
        {
            foreach (var entry in organisation.Ledger)
            {
                var status = Words.Of(entry.Status);
                table.Row(organisation.Code, entry.State.ToString(), status, entry.From.ToString(), entry.Act, entry.Source, entry.Locator, Words.Of(entry.Confidence), "", "", "", "");
                foreach (var other in entry.Dissents)
                {
                    table.Row(organisation.Code, entry.State.ToString(), status, entry.From.ToString(), entry.Act, entry.Source, entry.Locator, Words.Of(entry.Confidence),
                        other.From.ToString(), Words.Of(other.Status), other.Source, other.Note);
                }
            }
        }

        return table.ToString();
    }
}
