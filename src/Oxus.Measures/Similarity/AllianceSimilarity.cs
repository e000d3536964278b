using Oxus.Domain.Actors;
using Oxus.Domain.Record;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;
using Oxus.Numerics;

namespace Oxus.Measures.Similarity;

/// <summary>Similarity of the security pacts of two states, as S, κ and π over the states of the record.</summary>
public sealed class AllianceSimilarity : IStudyMeasure
{
    /// <summary>The fewest states that profiles are compared over.</summary>
    public const int FewestColumns = 20;

    private const double Active = 2, Other = 1;
    private static readonly string[] Variants = ["s", "kappa", "pi"];

    /// <summary>Its entry of the codebook.</summary>
    public static CodebookEntry Entry { get; } = new(
        "alliance-similarity",
        "Similarity of security pacts",
        Unit: "index",
        Range: "[−1, 1]",
        Definition: "A state's profile has a column for each state of the record: 2 where the two promise one another active support (defence or offence), 1 where they have any other security pact (neutrality, non-aggression, consultation), "
            + "0 where they have none; a state's column of its own is 2. s: S = 1 − 2 Σ|a − b| / (2n) (Signorino & Ritter 1999). kappa: κ = 1 − Σ(a − b)² / [Σ(a − ā)² + Σ(b − b̄)² + n(ā − b̄)²]. "
            + "pi: π = 1 − Σ(a − b)² / [Σ(a − m)² + Σ(b − m)²] with m = (ā + b̄)/2.",
        Edge: "Undefined under 20 columns, in years whose treaties the record does not list completely, and for κ and π where a profile is constant. No interval: the profiles are complete within the record and nothing is sampled; "
            + "pacts with states outside the record are not seen. These scores vary little within a region; prefer votes.",
        Cite: "haege2011",
        Registry: "m09");

    /// <inheritdoc/>
    public IReadOnlyList<CodebookEntry> Entries => [Entry];

    /// <inheritdoc/>
    public IEnumerable<Finding> Of(StudyReading study, IReplicator replicator, CancellationToken cancel)
    {
        var pairs = study.ComparedPairs();
        var recorded = study.RecordedStates();
        foreach (var year in study.Definition.Years.Each)
        {
            cancel.ThrowIfCancellationRequested();
            if (study.Record.SilenceMeansNone(TieKinds.Treaties, year) is not { } silence)
            {
                var why = Unknown.Silence(study.Record, TieKinds.Treaties, year);
                foreach (var pair in pairs)
                {
                    foreach (var variant in Variants) yield return Finding.Missing(Entry, pair.ToString(), year, why, variant: variant);
                }

                continue;
            }

            var profiles = new Profiles(study, recorded, year, silence);
            foreach (var pair in pairs)
            {
                foreach (var finding in OfPair(study, profiles, pair, year)) yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> OfPair(StudyReading study, Profiles profiles, Dyad pair, int year)
    {
        var why = study.NotYet(pair, year) is { } state
            ? Unknown.NotYetAState(state.ToString(), year)
            : profiles.Columns < FewestColumns
                ? new Reason(MissingKind.Insufficient, "few-columns", $"the record has {profiles.Columns} states in {year}, fewer than the {FewestColumns} that profiles are compared over")
                : null;
        var reads = why is null ? profiles.ReadsOf(pair) : Reads.Nothing;
        foreach (var variant in Variants)
        {
            yield return why is not null
                ? Finding.Missing(Entry, pair.ToString(), year, why, reads, variant)
                : profiles.Similarity(pair, variant) is { } value
                    ? Finding.Of(Entry, pair.ToString(), year, value, reads, variant)
                    : Finding.Missing(Entry, pair.ToString(), year, new Reason(MissingKind.Insufficient, "constant-pacts", $"one of {pair} has the same pact with every state of the record in {year}"), reads, variant);
        }
    }

    /// <summary>The profiles of all states of the record at the end of a year, with the rows they rest on.</summary>
    private sealed class Profiles
    {
        private readonly Dictionary<StateCode, int> _places;
        private readonly double[][] _levels;
        private readonly List<RowRef>[] _rows;
        private readonly double[] _weights;
        private readonly RowRef _silence;

        public Profiles(StudyReading study, IReadOnlyList<StateCode> recorded, int year, RowRef silence)
        {
            var states = recorded.Where(s => study.Existed(s, year)).ToList();
            _places = states.Index().ToDictionary(s => s.Item, s => s.Index);
            _levels = [.. states.Select(_ => new double[states.Count])];
            _rows = [.. states.Select(_ => new List<RowRef>())];
            _weights = [.. states.Select(_ => 1.0)];
            _silence = silence;
            for (var i = 0; i < states.Count; i++) _levels[i][i] = Active;
            foreach (var tie in study.Record.Ties.Where(t => TieKinds.SecurityPacts.Contains(t.Kind) && t.When.HoldsAtEndOf(year)))
            {
                if (!_places.TryGetValue(tie.Between.First, out var one) || !_places.TryGetValue(tie.Between.Second, out var other)) continue;
                var level = tie.Kind is TieKinds.Defence or TieKinds.Offence ? Active : Other;
                _levels[one][other] = _levels[other][one] = Math.Max(level, _levels[one][other]);
                _rows[one].AddRange(tie.Rows);
                _rows[other].AddRange(tie.Rows);
            }
        }

        public int Columns => _weights.Length;

        public Reads ReadsOf(Dyad pair) => Reads.Of([.. _rows[_places[pair.First]], .. _rows[_places[pair.Second]], _silence]);

        public double? Similarity(Dyad pair, string variant)
        {
            var (a, b) = (_levels[_places[pair.First]], _levels[_places[pair.Second]]);
            return variant switch
            {
                "s" => ProfileSimilarity.S(a, b, _weights, greatestDistance: Active),
                "kappa" => ProfileSimilarity.Kappa(a, b, _weights),
                _ => ProfileSimilarity.Pi(a, b, _weights),
            };
        }
    }
}
