using MathNet.Numerics.Distributions;
using Oxus.Domain.Actors;
using Oxus.Domain.Complexes;
using Oxus.Domain.Record;
using Oxus.Domain.Threat;
using Oxus.Domain.Time;

namespace Oxus.Measures.Threat;

/// <summary>What one indicator was in one state and year, before it is scored.</summary>
/// <param name="Value">Its value, in the unit of its goalposts.</param>
/// <param name="ErrorBelow">One standard error downwards.</param>
/// <param name="ErrorAbove">One standard error upwards.</param>
/// <param name="Age">For how many years it has been carried; 0 where it was recorded in the year itself.</param>
/// <param name="Coverage">Share of the years it is averaged over that were recorded; a carried year counts half.</param>
/// <param name="Rows">The rows it was read from.</param>
internal sealed record YearlyValue(double Value, double ErrorBelow, double ErrorAbove, int Age, double Coverage, IReadOnlyList<RowRef> Rows);

/// <summary>Reads one indicator from the record: rows that are whole, carried a few years where there is none, divided, and averaged.</summary>
/// <param name="record">The record.</param>
/// <param name="years">The years of the study. Nothing is read outside them, since the record is compiled for them alone.</param>
/// <param name="carryYears">For how many years a value is carried.</param>
internal sealed class YearlyValues(StudyRecord record, Years years, int carryYears)
{
    /// <summary>A carried value counts half in the coverage: it was known, but not of this year.</summary>
    private const double CarriedCounts = 0.5;

    private readonly ILookup<string, Event> _events = record.Events.ToLookup(e => e.Kind);

    /// <summary>The indicator in each year of the study; null where it is not known.</summary>
    public IReadOnlyList<YearlyValue?> Of(ThreatIndicator indicator, StateCode state)
    {
        var values = Carried(indicator.Series, state, indicator.Error, indicator.Bounds, indicator.Years);
        if (indicator.Per is { } per)
        {
            var divisors = Carried(per.Series, state, error: 0, indicator.Bounds, only: null);
            values = [.. values.Zip(divisors, (value, divisor) => Quotient(value, divisor, per.Times))];
        }

        // A window reaches back no further than the first year that may be read.
        var first = Math.Max(0, (indicator.Years?.From ?? years.From) - years.From);
        return indicator.MeanYears == 1 ? values : [.. values.Select((_, at) => Mean(values, Math.Max(first, at - indicator.MeanYears + 1), at))];
    }

    private List<YearlyValue?> Carried(string series, StateCode state, double error, double bounds, Years? only)
    {
        var recorded = years.Each.Select(year => only?.Has(year) == false ? null : Recorded(series, state, year, error, bounds)).ToList();
        return [.. recorded.Select((value, at) => value ?? LastBefore(recorded, at))];
    }

    private YearlyValue? LastBefore(List<YearlyValue?> recorded, int at)
    {
        for (var age = 1; age <= carryYears && age <= at; age++)
        {
            if (recorded[at - age] is { } last) return last with { Age = age, Coverage = CarriedCounts };
        }

        return null;
    }

    private YearlyValue? Recorded(string series, StateCode state, int year, double error, double bounds)
    {
        var events = _events[series].Where(e => e.When.Has(year) && e.SideA is [var lead, ..] && lead == state.ToString()).ToList();
        if (events.Count > 0)
        {
            var intensity = events.Max(e => e.Intensity ?? 0);
            return new YearlyValue(intensity, error * intensity, error * intensity, 0, 1, [.. events.Select(e => e.Row)]);
        }

        // A row that its own source knows to be a part of the whole says nothing of the whole.
        if (record.Of(series, state, year) is not { IsPartial: false } seen) return null;
        var width = Normal.InvCDF(0, 1, (1 + bounds) / 2);
        var assumed = error * Math.Abs(seen.Value);
        return new YearlyValue(
            seen.Value,
            seen.Low is { } low ? Math.Max(0, seen.Value - low) / width : assumed,
            seen.High is { } high ? Math.Max(0, high - seen.Value) / width : assumed,
            0,
            1,
            [seen.Row]);
    }

    private static YearlyValue? Quotient(YearlyValue? value, YearlyValue? divisor, double times)
    {
        if (value is null || divisor is not { Value: > 0 }) return null;
        var factor = times / divisor.Value;
        return new YearlyValue(
            value.Value * factor,
            value.ErrorBelow * factor,
            value.ErrorAbove * factor,
            Math.Max(value.Age, divisor.Age),
            Math.Min(value.Coverage, divisor.Coverage),
            [.. value.Rows, .. divisor.Rows]);
    }

    private static YearlyValue? Mean(List<YearlyValue?> values, int from, int at)
    {
        if (values[at] is not { } present) return null;
        var window = values.Skip(from).Take(at - from + 1).ToList();
        var known = window.OfType<YearlyValue>().ToList();
        return new YearlyValue(
            known.Average(v => v.Value),
            known.Average(v => v.ErrorBelow),
            known.Average(v => v.ErrorAbove),
            present.Age,
            known.Sum(v => v.Coverage) / window.Count,
            [.. known.SelectMany(v => v.Rows).Distinct()]);
    }
}
