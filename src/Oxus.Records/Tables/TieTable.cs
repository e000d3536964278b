using Oxus.Domain.Record;

namespace Oxus.Records.Tables;

/// <summary>Relations between two states that rest on no treaty: rivalries, borders.</summary>
internal sealed class TieTable() : TableKind("ties", "kind,first,second,from,to,source,locator", "kind", "first", "second", "from")
{
    /// <inheritdoc/>
    public override void Read(Row row, RecordParts into)
    {
        var tie = new Tie(row.Word("kind"), row.Pair("first", "second"), row.Spell("from", "to"), Instrument: null, [row.Place]);
        row.Source();
        into.Ties.Add(tie);
    }
}
