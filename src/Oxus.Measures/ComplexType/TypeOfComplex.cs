using Oxus.Domain.Complexes;
using Oxus.Domain.Record;
using Oxus.Evidence.Findings;

namespace Oxus.Measures.ComplexType;

/// <summary>The type of a complex (conflict formation, security regime, security community) by a rule of our own, and how far each of its thresholds is.</summary>
/// <remarks>The rule asks for fatal clashes and for affinity from dyadic events. A record without such events can tell a conflict formation by its clashes, and never a community; the rest is called a regime,
/// the class between the two, and the finding's coverage says that half of the rule was not seen.</remarks>
public sealed class TypeOfComplex : IComplexMeasure
{
    /// <summary>Its entry of the codebook.</summary>
    public static CodebookEntry Entry { get; } = new(
        "complex-type",
        "Type of the complex",
        Unit: "type",
        Range: "conflict-formation, security-regime, security-community",
        Definition: "conflict-formation: members clashed fatally (armed conflict between states, or a militarised dispute with at least one certain death) in this year or the four before, or mean affinity A < 0. "
            + "security-community: A ≥ 0.35, no fatal clash and no militarised dispute between neighbours for fifteen years. security-regime: neither. A turn for the worse counts at once, one for the better after three years in a row.",
        Edge: "A rule of ours, not of the literature, whose thresholds can be argued with: see complex-type-distance. Without affinity A (dyadic events) no community can be told, nor a conflict formation without clashes; such years are called security-regime. "
            + "Undefined in years whose armed conflicts the record does not list. Coverage: the mean of two parts, the share of the five years' lists of conflicts and disputes that the record holds, and whether affinity is known. "
            + "Armed conflicts are listed from 25 deaths a year; where disputes are not listed, smaller clashes go unseen.",
        Cite: "buzan2003");

    /// <summary>The entry of the distances.</summary>
    public static CodebookEntry Distance { get; } = new(
        "complex-type-distance",
        "Distance of the complex to the thresholds of its type",
        Unit: "years, disputes or points of affinity",
        Range: "0 or more: on the side of amity",
        Definition: "conflict-formation-clash: years since the last fatal clash, less 5. security-community-clash: the same, less 15. conflict-formation-affinity: mean affinity A of the members' pairs, less 0. security-community-affinity: A less 0.35. "
            + "security-community-border: militarised disputes between neighbouring members in fifteen years, taken negative.",
        Edge: "Where no clash is recorded, years are counted from the first year whose armed conflicts are listed, and the distance is undefined as long as these are fewer than the threshold. Affinity is undefined where the record has no dyadic events, "
            + "disputes where not all fifteen years are listed. Coverage of the distances in years: share of the threshold's years' lists of conflicts and disputes that the record holds.",
        Cite: "buzan2003");

    /// <inheritdoc/>
    public IReadOnlyList<CodebookEntry> Entries => [Entry, Distance];

    /// <inheritdoc/>
    public IEnumerable<Finding> Of(ComplexYear complex)
    {
        var (boundary, year) = (complex.Boundary.Code, complex.Year);
        if (PeaceRecord.Of(complex) is not { } peace)
        {
            var why = Unknown.Silence(complex.Record, EventKinds.InterstateConflict, year);
            yield return Finding.Missing(Entry, boundary, year, why);
            foreach (var threshold in Thresholds) yield return Finding.Missing(Distance, boundary, year, why, variant: threshold);
            yield break;
        }

        yield return Type(complex, peace);
        yield return Years(complex, peace, "conflict-formation-clash", TypeRule.ClashYears);
        yield return Affinity(complex, peace, "conflict-formation-affinity", TypeRule.FormationAffinity);
        yield return Years(complex, peace, "security-community-clash", TypeRule.PeaceYears);
        yield return Affinity(complex, peace, "security-community-affinity", TypeRule.CommunityAffinity);
        yield return Border(complex, peace, "security-community-border");
    }

    private static readonly string[] Thresholds =
    [
        "conflict-formation-clash", "conflict-formation-affinity", "security-community-clash", "security-community-affinity", "security-community-border",
    ];

    private static Finding Type(ComplexYear complex, PeaceRecord peace)
    {
        var years = Enumerable.Range(peace.FirstYear, complex.Year - peace.FirstYear + 1).ToList();
        var type = TypeRule.AtEndOf([.. years.Select(y => TypeRule.Of(peace.ConditionsIn(y)))]);
        var affinity = peace.AffinityIn(complex.Year);
        var recent = peace.Declared(complex.Year, TypeRule.ClashYears);
        IEnumerable<RowRef> rows = [.. peace.Clashes, .. peace.Declared(complex.Year, years.Count), .. years.SelectMany(y => peace.AffinityIn(y).Rows)];
        return Finding.OfLabel(Entry, complex.Boundary.Code, complex.Year, Word(type), Reads.Of(rows)) with
        {
            Coverage = (Share(recent, TypeRule.ClashYears) + (affinity.Mean is null ? 0 : 1)) / 2,
        };
    }

    private static Finding Years(ComplexYear complex, PeaceRecord peace, string threshold, int least)
    {
        var (boundary, year) = (complex.Boundary.Code, complex.Year);
        var declared = peace.Declared(year, Math.Max(least, year - peace.FirstYear + 1));
        var reads = Reads.Of([.. peace.Clashes, .. declared]);
        var covered = year - peace.FirstYear + 1;
        var passed = peace.SinceClash(year) ?? covered;
        var finding = peace.SinceClash(year) is null && covered < least
            ? Finding.Missing(Distance, boundary, year, new Reason(
                MissingKind.Insufficient, "short-of-years", $"no fatal clash is recorded in {boundary} from {peace.FirstYear} to {year}, and these are fewer than {least} years"), reads, threshold)
            : Finding.Of(Distance, boundary, year, passed - least, reads, threshold);
        return finding with { Unit = "years", Coverage = Share(peace.Declared(year, least), least) };
    }

    private static Finding Affinity(ComplexYear complex, PeaceRecord peace, string threshold, double least)
    {
        var (mean, rows, why) = peace.AffinityIn(complex.Year);
        var finding = mean is { } affinity
            ? Finding.Of(Distance, complex.Boundary.Code, complex.Year, affinity - least, Reads.Of(rows), threshold)
            : Finding.Missing(Distance, complex.Boundary.Code, complex.Year, why!, variant: threshold);
        return finding with { Unit = "points of affinity" };
    }

    private static Finding Border(ComplexYear complex, PeaceRecord peace, string threshold)
    {
        var (boundary, year) = (complex.Boundary.Code, complex.Year);
        if (peace.BorderDisputesIn(year) is not { } disputes)
        {
            var why = new Reason(MissingKind.NotCovered, "disputes-not-listed", $"militarised disputes and borders are not listed for all of the {TypeRule.PeaceYears} years to {year}");
            return Finding.Missing(Distance, boundary, year, why, variant: threshold) with { Unit = "disputes" };
        }

        IEnumerable<RowRef> declared = FatalClashes.Window(year, TypeRule.PeaceYears)
            .SelectMany(y => new[] { complex.Record.SilenceMeansNone(EventKinds.MilitarisedDispute, y), complex.Record.SilenceMeansNone(TieKinds.LandBorder, y) })
            .OfType<RowRef>();
        return Finding.Of(Distance, boundary, year, -disputes.Count, Reads.Of([.. disputes, .. declared]), threshold) with { Unit = "disputes" };
    }

    private static double Share(IReadOnlyList<RowRef> declared, int years) => (double)declared.Count / (FatalClashes.Kinds.Count * years);

    private static string Word(ComplexKind kind) => kind switch
    {
        ComplexKind.ConflictFormation => "conflict-formation",
        ComplexKind.SecurityRegime => "security-regime",
        _ => "security-community",
    };
}
