using Oxus.Domain.Actors;
using Oxus.Domain.Organisations;
using Oxus.Domain.Time;
using Oxus.Reports.Charts;

namespace Oxus.Reports.Figures;

/// <summary>What each member was in each regional body, from one dated entry of a ledger to the next. Disputed dates are marked.</summary>
internal sealed class MembershipTimeline : IFigure
{
    public string Code => "memberships";

    public IEnumerable<Chart> Of(Bilingual both)
    {
        var groups = Bodies.Of(both.Study, both.Members)
            .Select(body => new TimelineGroup(body.Names, [.. both.Members.Select(m => new TimelineRow(m.ToString(), both.NameOf(m), Spans(both, body, m))).Where(r => r.Spans.Count > 0)]))
            .Where(g => g.Rows.Count > 0)
            .ToList();
        if (groups.Count == 0) yield break;
        var used = groups.SelectMany(g => g.Rows).SelectMany(r => r.Spans).Select(s => s.Class).ToHashSet(StringComparer.Ordinal);
        yield return new TimelineChart(
            both.TextsOf(Code, Code, Bodies.Sources(both.Study, both.Members)), groups, both.Study.Definition.Years, [.. MembershipClasses.All.Where(c => used.Contains(c.Code))]);
    }

    private static List<TimelineSpan> Spans(Bilingual both, Organisation body, StateCode state)
    {
        var entries = body.Ledger.Where(e => e.State == state).ToList();
        var spans = new List<TimelineSpan>();
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Status == MembershipStatus.None) continue;
            var next = i + 1 < entries.Count ? entries[i + 1] : null;
            PartialDate? end = next?.From ?? body.Life.To;
            if (end is { } last && last.Earliest.Year < both.Study.Definition.Years.From) continue;
            if (entries[i].From.Earliest.Year > both.Study.Definition.Years.To) continue;
            spans.Add(new TimelineSpan(
                MembershipClasses.CodeOf(entries[i].Status),
                entries[i].From,
                end,
                Datum.OfWord(both.Say($"statuses.{Words.Of(entries[i].Status)}")) with { Rows = next is null ? [entries[i].Row] : [entries[i].Row, next.Row] })
            {
                EndsInLeaving = next?.Status == MembershipStatus.None,
                IsDisputed = entries[i].Dissents.Count > 0 || next?.Dissents.Count > 0,
            });
        }

        return spans;
    }
}
