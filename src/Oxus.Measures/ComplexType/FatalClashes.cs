using Oxus.Domain.Actors;
using Oxus.Domain.Complexes;
using Oxus.Domain.Record;

namespace Oxus.Measures.ComplexType;

/// <summary>Fatal clashes between members of a complex: armed conflicts between states, and militarised disputes in which at least one death is certain.</summary>
/// <remarks>Two sources see different things. UCDP lists fighting between states from 25 deaths a year; the disputes list smaller clashes too, but their coding stops earlier. A dispute whose deaths
/// may be none is no fatal clash here.</remarks>
internal static class FatalClashes
{
    /// <summary>How many years a fatal clash weighs on a relation.</summary>
    public const int WeighsFor = 5;

    /// <summary>The kinds of event that may be fatal clashes.</summary>
    public static readonly IReadOnlyList<string> Kinds = [EventKinds.InterstateConflict, EventKinds.MilitarisedDispute];

    /// <summary>The fatal clashes of one year.</summary>
    public static IEnumerable<(Dyad Pair, Event Event)> In(ComplexYear complex, int year) => complex
        .Clashes(EventKinds.InterstateConflict, year)
        .Concat(complex.Clashes(EventKinds.MilitarisedDispute, year).Where(c => c.Event.DeathsLow >= 1));

    /// <summary>The fatal clashes of the years that still weigh in the complex's year.</summary>
    public static IEnumerable<(Dyad Pair, Event Event)> Weighing(ComplexYear complex) =>
        Window(complex.Year, WeighsFor).SelectMany(year => In(complex, year));

    /// <summary>The last <paramref name="length"/> years up to and with <paramref name="year"/>.</summary>
    public static IEnumerable<int> Window(int year, int length) => Enumerable.Range(year - length + 1, length);

    /// <summary>The declarations by which silence means that there was none, one a kind and year of the window that is covered.</summary>
    public static IReadOnlyList<RowRef> Declared(StudyRecord record, int year, int length) =>
        [.. Window(year, length).SelectMany(_ => Kinds, (y, kind) => record.SilenceMeansNone(kind, y)).OfType<RowRef>()];
}
