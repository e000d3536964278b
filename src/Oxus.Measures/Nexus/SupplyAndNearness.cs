using MathNet.Numerics.Distributions;
using Oxus.Domain.Actors;
using Oxus.Domain.Complexes;
using Oxus.Domain.Record;
using Oxus.Domain.Threat;
using Oxus.Domain.Time;
using Oxus.Evidence.Findings;

namespace Oxus.Measures.Nexus;

/// <summary>What a producer made in one year, as a share of the goalpost, with its range.</summary>
internal sealed record Supply(double Low, double Value, double High, double Coverage, IReadOnlyList<RowRef> Rows);

/// <summary>How near a state lies to the producer, from 0 to 1.</summary>
internal sealed record Nearness(double Value, IReadOnlyList<RowRef> Rows);

/// <summary>The two parts of exposure to trafficking: supply and nearness.</summary>
/// <param name="record">The record.</param>
/// <param name="years">The years of the study.</param>
/// <param name="definition">How exposure is measured.</param>
/// <param name="carryYears">For how many years a figure is carried.</param>
internal sealed class SupplyAndNearness(StudyRecord record, Years years, TraffickingExposure definition, int carryYears)
{
    private const double CarriedCounts = 0.5;

    // Half the width of a range of 90%, in standard deviations.
    private static readonly double Width = Normal.InvCDF(0, 1, 0.95);

    private readonly double _yearlyStep = YearlyStep(record, years, definition);

    /// <summary>What the producer made; null where no figure is recorded within the years it may be carried.</summary>
    public Supply? SupplyIn(int year)
    {
        for (var age = 0; age <= carryYears && year - age >= years.From; age++)
        {
            var figures = record.All(definition.Supply, definition.Producer.ToString(), year - age);
            if (figures.Count == 0) continue;
            var drift = Math.Exp(Width * _yearlyStep * Math.Sqrt(age));
            var error = Math.Exp(Width * definition.Error);
            var low = figures.Min(f => f.Low ?? f.Value / error) / drift;
            var high = figures.Max(f => f.High ?? f.Value * error) * drift;
            return new Supply(Share(low), Share(figures[0].Value), Share(high), age == 0 ? 1 : CarriedCounts, [.. figures.Select(f => f.Row)]);
        }

        return null;
    }

    /// <summary>How near a state lies in a year; null where its distance is not recorded and no border is.</summary>
    public Nearness? NearnessOf(StateCode state, int year)
    {
        if (state == definition.Producer) return new Nearness(1, []);
        var pair = new Dyad(state, definition.Producer);
        if (record.TiesBetween(pair).FirstOrDefault(t => t.Kind == TieKinds.LandBorder && t.When.HoldsAtEndOf(LastCovered(year))) is { } border)
        {
            return new Nearness(1, border.Rows);
        }

        return record.Of(definition.Distance, pair, year) is { } distance
            ? new Nearness(Math.Pow(2, -distance.Value / definition.HalfDistance), [distance.Row])
            : null;
    }

    /// <summary>Why there is no supply in a year.</summary>
    public Reason NoSupply(int year) => new(
        record.Covers(definition.Supply, year) ? MissingKind.NotRecorded : MissingKind.NotCovered,
        "supply-not-recorded",
        $"no figure of {definition.Supply} is recorded for {definition.Producer} in {year} or the {carryYears} years before");

    /// <summary>Why a state has no nearness.</summary>
    public Reason NoNearness(StateCode state) =>
        new(MissingKind.NotRecorded, "distance-not-recorded", $"neither a border nor a distance between {state} and {definition.Producer} is recorded");

    private double Share(double amount) => Math.Clamp(amount / definition.Worst, 0, 1);

    // Borders on land outlast the lists of them: after the last year a list covers, its last year stands.
    private int LastCovered(int year)
    {
        var covered = record.SeriesOf(TieKinds.LandBorder)?.Coverages.Max(c => c.Years.To) ?? year;
        return Math.Min(year, covered);
    }

    // The root mean square step of the logarithm of production from one recorded year to the next; harvests halve and double, and a ban can take nearly all.
    private static double YearlyStep(StudyRecord record, Years years, TraffickingExposure definition)
    {
        var (sum, count) = (0.0, 0);
        foreach (var year in years.Each.Skip(1))
        {
            var (before, now) = (record.Of(definition.Supply, definition.Producer, year - 1), record.Of(definition.Supply, definition.Producer, year));
            if (before is not { Value: > 0 } || now is not { Value: > 0 }) continue;
            sum += Math.Pow(Math.Log(now.Value / before.Value), 2);
            count++;
        }

        return count > 0 ? Math.Sqrt(sum / count) : definition.Error;
    }
}
