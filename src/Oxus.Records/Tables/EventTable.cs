using Oxus.Domain.Record;

namespace Oxus.Records.Tables;

/// <summary>Events with two sides: conflicts, disputes. A state may stand on both, as sources code those who backed one side and then the other.</summary>
internal sealed class EventTable() : TableKind(
    "events", "kind,code,years,side_a,side_b,intensity,deaths_low,deaths_high,source,locator", "code", "years", "side_a", "side_b")
{
    /// <inheritdoc/>
    public override void Read(Row row, RecordParts into)
    {
        var (low, high) = (row.NumberOrNull("deaths_low"), row.NumberOrNull("deaths_high"));
        if (low < 0) throw row.Refused("deaths_low", "a number that is not negative");
        if (high < (low ?? 0)) throw row.Refused("deaths_high", $"a number of at least {low ?? 0}");
        var (first, second) = (row.Actors("side_a"), row.Actors("side_b"));
        if (first.Count == 0 && second.Count == 0) throw row.Refused("side_a", "an actor on one side at least");
        into.Events.Add(new Event(
            row.Word("kind"),
            row.Text("code"),
            row.Years("years"),
            first,
            second,
            row["intensity"].Length == 0 ? null : row.Count("intensity"),
            low,
            high,
            row.Source(),
            row.Place));
    }
}
