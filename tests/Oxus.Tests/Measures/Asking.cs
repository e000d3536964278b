using Oxus.Domain;
using Oxus.Evidence.Claims;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;
using Oxus.Measures;
using Oxus.Numerics;

namespace Oxus.Tests.Measures;

/// <summary>Asks a study for findings as a claim does.</summary>
internal static class Asking
{
    /// <summary>The finding under a key, asked for by a claim of the study.</summary>
    public static Finding Ask(this StudyReading study, AskedMeasure measure, string key) => Assert.Single(All(study, measure, key));

    /// <summary>All findings of a measure where claims ask for the given keys.</summary>
    public static IReadOnlyList<Finding> All(StudyReading study, AskedMeasure measure, params string[] keys)
    {
        var tests = keys.Select(key => new ClaimTest(key, Relation.Positive, [], null, [], null)).ToList();
        var claim = new Claim("C001", ClaimKind.Testable, new Names("?"), new Passage("paper", 1, 0, 1), [], [], "", "", [], [], "", tests, null);
        return [.. measure.Of(study with { Claims = [claim] }, new LocalReplicator(1), CancellationToken.None)];
    }
}
