using Oxus.Domain.Actors;
using Oxus.Domain.Organisations;
using Oxus.Domain.Record;
using Oxus.Domain.Time;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;
using Oxus.Numerics;

namespace Oxus.Measures.Memberships;

/// <summary>How far the ledger of an organisation and a data set of memberships agree on who was what in it: Krippendorff's α of the two as coders of the same state-years.</summary>
public sealed class LedgerAgreement : IStudyMeasure
{
    /// <summary>The variant that says in a word what α allows.</summary>
    public const string Gate = "gate";

    private const int FewestStateYears = 10, FewestStates = 3, Draws = 2000;
    private const double Enough = .8, Tentative = .667;

    private static readonly CodebookEntry Agreement = new(
        "ledger-agreement",
        "Agreement of ledger and data set",
        Unit: "alpha",
        Range: "up to 1: 1 full agreement, 0 that of chance, less where the two differ by rule; word of the variant gate: reliable, tentative, unreliable",
        Definition: "Krippendorff's `α = 1 − Dₒ / Dₑ` on the ordinal scale none < partner < observer < member, with two coders: the ledger of the organisation's definition, and the data set of memberships that knows it. "
            + "Units are state-years: the states that either names in the organisation, in the years that both cover. Interval: 95% of 2,000 bootstrap draws of whole states, Dₑ held fixed. Coverage: the share of these state-years that is compared. "
            + "gate: reliable from α = .80 on; tentative from .667 on; below it unreliable, where ledger and data set are not to be put together.",
        Edge: "A state is left out where its ledger takes an entry from the data set, for nothing agrees with itself as a second witness; so are state-years in which the ledger says candidate or suspended, for which data sets have no word. "
            + "Undefined where no data set knows the organisation, below 10 state-years or 3 states, and where all statuses are alike. Ledgers tell the last day of a year and data sets its greater part, so that part of the disagreement is one of dates. The ledgers were compiled with the data set at hand, as their dissents show: this is not the agreement of two blind coders. Where the two never differ the interval has no width, which is no certainty.",
        Cite: "hayes2007",
        Registry: "m18");

    /// <inheritdoc/>
    public IReadOnlyList<CodebookEntry> Entries { get; } = [Agreement];

    /// <inheritdoc/>
    public IEnumerable<Finding> Of(StudyReading study, IReplicator replicator, CancellationToken cancel)
    {
        foreach (var body in study.Record.Organisations.OrderBy(o => o.Code, StringComparer.Ordinal))
        {
            cancel.ThrowIfCancellationRequested();
            var alpha = Of(study, body, replicator, cancel);
            yield return alpha;
            yield return GateOf(alpha);
        }
    }

    private static Finding Of(StudyReading study, Organisation body, IReplicator replicator, CancellationToken cancel)
    {
        var coded = study.Definition.Years.Each
            .Where(body.Life.HoldsAtEndOf)
            .Select(year => (Year: year, Memberships: CodedMemberships.Of(study.Record, body, year)))
            .Where(y => y.Memberships is not null)
            .ToDictionary(y => y.Year, y => y.Memberships!);
        if (coded.Count == 0) return Finding.Missing(Agreement, body.Code, study.Definition.Years, CodedMemberships.NotKnown(body, study.Definition.Years));

        var period = new Years(coded.Keys.Min(), coded.Keys.Max());
        var all = Pairings(study, body, coded);
        var compared = all.Where(p => p.IsCompared).ToList();
        var reads = Reads.Of(compared.SelectMany(p => new[] { p.LedgerRow, p.CodedRow }).Append(body.Row));
        double? coverage = all.Count == 0 ? null : (double)compared.Count / all.Count;
        var states = compared.Select(p => p.State).Distinct().Order().ToList();
        if (compared.Count < FewestStateYears || states.Count < FewestStates)
        {
            var few = new Reason(MissingKind.Insufficient, "few-compared", $"{compared.Count} state-years of {states.Count} states can be compared in {body.Code}, fewer than the {FewestStateYears} of {FewestStates} that agreement is measured on");
            return Finding.Missing(Agreement, body.Code, period, few, reads) with { Coverage = coverage };
        }

        var alpha = KrippendorffAlpha.Of([.. compared.Select(p => (double?[])[Rank(p.Ledger), Rank(p.Coded)])], AlphaMetric.Ordinal);
        var interval = alpha.Interval(Draws, .95, study.Definition.Seed, replicator, [.. compared.Select(p => states.IndexOf(p.State))], cancel);
        if (alpha.Value is not { } value || interval is not var (low, high))
        {
            var alike = new Reason(MissingKind.Insufficient, "statuses-alike", $"all statuses in {body.Code} that can be compared are alike in {period}, so that agreement cannot be told from chance");
            return Finding.Missing(Agreement, body.Code, period, alike, reads) with { Coverage = coverage };
        }

        return Finding.Of(Agreement, body.Code, period, value, reads) with
        {
            Interval = new Interval(low, high, "95% bootstrap of states"),
            Coverage = coverage,
            Seed = study.Definition.Seed,
        };
    }

    private static Finding GateOf(Finding alpha)
    {
        var reads = Reads.From(alpha.Key);
        if (alpha.Undefined is { } why) return Finding.Missing(Agreement, alpha.Key.Subject, alpha.Key.Period, why, reads, Gate) with { Unit = "word" };
        var word = alpha.Value >= Enough ? "reliable" : alpha.Value >= Tentative ? "tentative" : "unreliable";
        return Finding.OfLabel(Agreement, alpha.Key.Subject, alpha.Key.Period, word, reads, Gate) with { Unit = "word" };
    }

    private static List<Pairing> Pairings(StudyReading study, Organisation body, Dictionary<int, CodedMemberships> coded)
    {
        var followed = study.Record.Memberships.Select(m => m.State).ToHashSet();
        var sources = coded.Values.SelectMany(y => y.Spells).Select(s => s.Source).ToHashSet(StringComparer.Ordinal);
        var borrowed = body.Ledger.Where(e => sources.Contains(e.Source)).Select(e => e.State).ToHashSet();
        var pairings = new List<Pairing>();
        foreach (var state in body.Ledger.Select(e => e.State).Concat(coded.Values.SelectMany(y => y.Spells).Select(s => s.State)).Distinct().Where(followed.Contains).Order())
        {
            var ofState = new List<Pairing>();
            foreach (var (year, memberships) in coded.OrderBy(y => y.Key))
            {
                if (!study.Existed(state, year)) continue;
                var spell = memberships.Spells.FirstOrDefault(s => s.State == state);
                ofState.Add(new Pairing(
                    state, body.StatusOf(state, year), spell?.Status ?? MembershipStatus.None, borrowed.Contains(state),
                    body.EntryOf(state, year)?.Row ?? body.Row, spell?.Row ?? memberships.Silence));
            }

            if (ofState.Exists(p => p.Ledger != MembershipStatus.None || p.Coded != MembershipStatus.None)) pairings.AddRange(ofState);
        }

        return pairings;
    }

    private static double? Rank(MembershipStatus status) => status switch
    {
        MembershipStatus.None => 0,
        MembershipStatus.Partner => 1,
        MembershipStatus.Observer => 2,
        MembershipStatus.Member => 3,
        _ => null,
    };

    /// <summary>What the two say of a state in a year.</summary>
    private sealed record Pairing(StateCode State, MembershipStatus Ledger, MembershipStatus Coded, bool IsBorrowed, RowRef LedgerRow, RowRef CodedRow)
    {
        public bool IsCompared => !IsBorrowed && Rank(Ledger) is not null && Rank(Coded) is not null;
    }
}
