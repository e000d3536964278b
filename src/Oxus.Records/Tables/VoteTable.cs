using Oxus.Domain.Record;

namespace Oxus.Records.Tables;

/// <summary>Roll calls by pair and year: how often each combination of votes was cast.</summary>
internal sealed class VoteTable() : TableKind("votes", "first,second,year,yy,ya,yn,ay,aa,an,ny,na,nn,source,locator", "first", "second", "year")
{
    private static readonly string[] Counts = ["yy", "ya", "yn", "ay", "aa", "an", "ny", "na", "nn"];

    /// <inheritdoc/>
    public override void Read(Row row, RecordParts into) =>
        into.Votes.Add(new SharedVotes(row.Pair("first", "second"), row.Year("year"), [.. Counts.Select(row.Count)], row.Source(), row.Place));
}
