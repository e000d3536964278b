using Oxus.Domain.Actors;
using Oxus.Domain.Organisations;
using Oxus.Domain.Record;
using Oxus.Measures.Memberships;

namespace Oxus.Measures.Multilateralism;

/// <summary>What a state is in an organisation at the end of a year, as a weight, and what it would be if another source were right about one of its changes of status.</summary>
/// <param name="Weight">Member 1, observer ½, partner ¼, else 0.</param>
/// <param name="Dissenting">Other weights that a dissenting source leads to, each once.</param>
/// <param name="Row">The entry it rests on, or the organisation itself, whose ledger names every state with a status.</param>
internal sealed record Standing(double Weight, IReadOnlyList<double> Dissenting, RowRef Row)
{
    /// <summary>The least weight that any source leads to.</summary>
    public double Low => Dissenting.Count == 0 ? Weight : Math.Min(Weight, Dissenting.Min());

    /// <summary>The greatest.</summary>
    public double High => Dissenting.Count == 0 ? Weight : Math.Max(Weight, Dissenting.Max());

    /// <summary>The standing of a state.</summary>
    public static Standing Of(Organisation body, StateCode state, int year)
    {
        var status = StatusBySource.Of(body, state, year);
        var weight = ParticipationWeight.Of(status.Status);
        return new Standing(weight, [.. status.Dissenting.Select(ParticipationWeight.Of).Where(w => w != weight).Distinct().Order()], status.Row);
    }
}
