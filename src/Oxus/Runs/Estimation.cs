using Oxus.Domain.Complexes;
using Oxus.Evidence.Claims;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;
using Oxus.Measures;
using Oxus.Numerics;

namespace Oxus.Runs;

/// <summary>From what a study was read to be to what is found of it: measures, then tests, then verdicts.</summary>
internal static class Estimation
{
    /// <summary>The findings of every measure in the catalogue, or of the given ones.</summary>
    public static IEnumerable<Finding> Measured(StudyReading study, IReadOnlyList<IMeasure> measures, IReplicator replicator, CancellationToken cancel)
    {
        foreach (var measure in measures)
        {
            cancel.ThrowIfCancellationRequested();
            switch (measure)
            {
                case IComplexMeasure ofComplex:
                    foreach (var complex in ComplexYears(study))
                    {
                        foreach (var finding in ofComplex.Of(complex)) yield return finding;
                    }

                    break;
                case IStudyMeasure ofStudy:
                    foreach (var finding in ofStudy.Of(study, replicator, cancel)) yield return finding;
                    break;
                default:
                    throw new NotSupportedException($"{measure.GetType().Name} is neither a measure of a complex nor of a study");
            }
        }
    }

    /// <summary>The verdicts on all claims, and how many fell to each kind.</summary>
    public static (IReadOnlyList<Verdict> Verdicts, IReadOnlyList<Finding> Counts) Judged(StudyReading study, FindingBook book)
    {
        var origins = new Origins(study, book);
        var verdicts = study.Claims.Select(claim => Adjudication.Judge(claim, book, origins.Of)).ToList();
        var empirical = verdicts.Where(v => v.Claim.IsEmpirical).GroupBy(v => v.Claim.Passage.Document, StringComparer.Ordinal);
        var counts =
            from document in empirical
            from kind in Enum.GetValues<VerdictKind>()
            let those = document.Where(v => v.Kind == kind).ToList()
            let read = those.SelectMany(v => v.For.Concat(v.Against).Concat(v.Silent)).Distinct().Select(key => book.Find(key)!.Key)
            // A count of none rests on every claim that was not among them.
            let counted = those.Count > 0 ? those : document.ToList()
            select Finding.Of(Codebook.ClaimsByVerdict, document.Key, study.Definition.Years, those.Count, Reads.Of(counted.Select(v => v.Claim.Row), read), VerdictWords.Of(kind));
        return (verdicts, [.. counts]);
    }

    private static IEnumerable<ComplexYear> ComplexYears(StudyReading study) =>
        from boundary in study.Definition.Complex.Boundaries
        from year in study.Definition.Years.Each
        select new ComplexYear(study.Definition.Complex, boundary, year, study.Record);
}
