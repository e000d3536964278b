using Oxus.Domain.Actors;
using Oxus.Domain.Record;
using Oxus.Domain.Time;

namespace Oxus.Domain.Organisations;

/// <summary>A spell of membership as a data set of the field codes it, beside and apart from the ledgers compiled from texts.</summary>
/// <param name="Organisation">The organisation by the data set's own abbreviation: <c>cow-igo:SCO</c>.</param>
/// <param name="State">The state.</param>
/// <param name="Status">The status coded.</param>
/// <param name="When">The years it held, both ends included.</param>
/// <param name="Source">The data set.</param>
/// <param name="Row">The row it stands in.</param>
public sealed record MembershipSpell(string Organisation, StateCode State, MembershipStatus Status, Years When, string Source, RowRef Row);
