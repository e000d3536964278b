using System.Globalization;
using Oxus.Domain.Threat;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;
using Oxus.Measures;
using Oxus.Measures.Nexus;
using Oxus.Measures.Published;
using Oxus.Measures.Threat;
using Oxus.Numerics;
using Oxus.Records;

namespace Oxus.Tests.Studies.CentralAsia;

/// <summary>What the record of the study says of threat, of the nexus, and what texts published.</summary>
public class ThreatOfTheRecordTests
{
    private static readonly Lazy<StudyReading> Study =
        new(() => new StudyFolder(Checkout.PathOf("definitions"), Checkout.PathOf("studies", "central-asia")).Read());

    private static readonly Lazy<FindingBook> Book =
        new(() => new FindingBook(new IStudyMeasure[] { new ThreatIndex(), new NarcoTerror(), new PublishedFigures() }.SelectMany(m => m.Of(Study.Value, new LocalReplicator(), default))));

    private static readonly (string State, int Year, double Index, double Coverage)[] Reference =
        [.. File.ReadLines(Checkout.PathOf("tests", "reference", "threat.csv")).Skip(2).Select(line => line.Split(',')).Select(f => (f[0], int.Parse(f[1]), Number(f[2]), Number(f[3])))];

    [Fact]
    public void The_nominal_index_is_what_was_worked_outside_this_code()
    {
        Assert.All(Reference, row =>
        {
            var finding = Book.Value.Find($"threat:{row.State}:{row.Year}:nominal")!;
            Assert.Equal(row.Index, finding.Value!.Value, tolerance: 1e-8);
            Assert.Equal(row.Coverage, finding.Coverage!.Value, tolerance: 1e-8);
        });
        var states = Reference.Select(row => row.State).ToHashSet();
        Assert.Equal(Reference.Length, Book.Value.Of("threat").Count(f => f.Key.Variant == "nominal" && f.IsDefined && states.Contains(f.Key.Subject)));
    }

    [Fact]
    public void Every_row_that_a_finding_was_read_from_can_be_shown()
    {
        var places = Book.Value.All.SelectMany(f => f.Reads.Each()).ToHashSet();
        Assert.NotEmpty(places);
        Assert.All(places, place => Assert.NotNull(Study.Value.Rows.Find(place)));
    }

    [Fact]
    public void Every_finding_that_a_finding_was_read_from_stands_in_the_book() =>
        Assert.All(Book.Value.All.SelectMany(f => f.Reads.Findings).Distinct(), key => Assert.NotNull(Book.Value.Find(key)));

    // §3.2: values with |skew| over 2 and kurtosis over 3.5 are winsorised and bent. Goalposts do the one; the definition must do the other.
    [Fact]
    public void No_indicator_keeps_a_long_tail_between_its_goalposts()
    {
        var study = Study.Value;
        Assert.All(study.Threat!.Dimensions.SelectMany(d => d.Indicators).Concat(study.Threat.Terrorism).Where(i => i.Transform == Transform.None), indicator =>
        {
            var values = study.Definition.States
                .SelectMany(state => study.Definition.Years.Each.Select(year => study.Record.Of(indicator.Series, state, year)))
                .Where(seen => seen is not null)
                .Select(seen => Math.Clamp(seen!.Value, Math.Min(indicator.Best, indicator.Worst), Math.Max(indicator.Best, indicator.Worst)))
                .ToList();
            var (skew, kurtosis) = (Moment(values, 3), Moment(values, 4));
            Assert.False(Math.Abs(skew) > 2 && kurtosis > 3.5, $"{indicator.Code}: skew {skew:F2}, kurtosis {kurtosis:F2}");
        });
    }

    [Theory]
    [InlineData("threat-order:KAZ-TJK:1992")]
    [InlineData("threat-order:KGZ-TJK:1992")]
    [InlineData("threat-order:RUS-TJK:1992")]
    public void In_its_civil_war_Tajikistan_ranks_above_its_neighbours_in_nearly_all_draws(string order) =>
        Assert.InRange(Book.Value.Find(order)!.Value!.Value, 0, 0.05);

    [Fact]
    public void Afghanistan_ranks_first_in_all_but_a_few_draws_of_2020() =>
        Assert.Equal(new Interval(1, 1, "90% of draws"), Book.Value.Find("threat-rank:AFG:2020")!.Interval);

    [Fact]
    public void A_year_in_which_a_source_ends_shows_as_a_step_in_coverage()
    {
        double Security(int year) => Book.Value.Find($"threat:TJK:{year}:security")!.Coverage!.Value;
        Assert.Equal(1, Security(2009));
        Assert.True(Security(2010) < Security(2009));
        Assert.Equal(0.75, Security(2012), tolerance: 1e-9);
        Assert.True(Security(2021) < Security(2018));
    }

    [Fact]
    public void Exposure_falls_with_the_bans_of_2001_and_2023()
    {
        foreach (var (before, after) in new[] { (2000, 2001), (2022, 2023) })
        {
            var (high, low) = (Book.Value.Find($"trafficking-exposure:TJK:{before}")!, Book.Value.Find($"trafficking-exposure:TJK:{after}")!);
            Assert.True(low.Interval!.High < high.Interval!.Low);
        }
    }

    [Fact]
    public void What_was_published_of_the_share_of_heroin_in_2008_excludes_sixty_percent()
    {
        var share = Book.Value.Find("published:CENTRAL-ASIA:2008:heroin-share")!;
        Assert.True((share.Interval?.High ?? share.Value) < 60);
        Assert.Equal("percent", share.Unit);
    }

    private static double Moment(List<double> values, int order)
    {
        var mean = values.Average();
        var spread = Math.Sqrt(values.Average(v => Math.Pow(v - mean, 2)));
        return values.Average(v => Math.Pow((v - mean) / spread, order));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
