using Oxus.Domain.Complexes;
using Oxus.Evidence.Claims;
using Oxus.Evidence.Findings;
using Oxus.Evidence.Studies;
using Oxus.Measures;
using Oxus.Numerics;
using Oxus.Records;

namespace Oxus.Tests.Studies.CentralAsia;

/// <summary>What the rule makes of claims that need no registered test, from the record by all measures. Threat is drawn a few hundred times: nothing here hangs on its last digits.</summary>
public class ClaimVerdictTests
{
    private const int Draws = 200;

    private static readonly Lazy<(StudyReading Study, FindingBook Book)> Run = new(Measured);

    [Fact]
    public void Every_finding_that_a_claim_names_is_made()
    {
        var (study, book) = Run.Value;
        Assert.All(study.Claims.SelectMany(c => c.Tests).SelectMany(t => t.Placebos.Append(t.Finding)).Where(IsMeasured), key => Assert.NotNull(book.Find(key)));
    }

    // Terrorism in Turkmenistan is recorded by half of its indicators in 2000, fewer than the index asks for.
    [Fact]
    public void All_but_one_of_them_are_defined()
    {
        var (study, book) = Run.Value;
        Assert.Equal(["narco-terror:TKM:2000"], study.Claims.SelectMany(c => c.Tests).Select(t => t.Finding).Where(IsMeasured).Where(key => !book.Find(key)!.IsDefined).Distinct());
    }

    [Theory]
    [InlineData("C032", VerdictKind.Contradicted)]  // 60 or 70 percent of Afghan drugs: published shares are 15 to 25
    [InlineData("C125", VerdictKind.Contradicted)]  // CACO as a living body in 2018 or 2019
    [InlineData("C112", VerdictKind.Supported)]     // ECO: 1985, three founders, ten members
    [InlineData("C122", VerdictKind.Supported)]     // CACO: Tajikistan outside in 1994 and inside in 1998
    [InlineData("C136", VerdictKind.Supported)]     // CSTO: six members
    [InlineData("C102", VerdictKind.Mixed)]         // SCO: the six are members, but not they alone in 2019
    [InlineData("C040", VerdictKind.Mixed)]         // Islamic State fought in Tajikistan, and few died
    [InlineData("C052", VerdictKind.NotDetectable)] // 60 or 70 percent of Taliban funds: published shares reach 60
    [InlineData("C129", VerdictKind.NotYetTested)]  // troops pledged to the rapid reaction force: one witness of the figures printed plainly
    [InlineData("C030", VerdictKind.NotYetTested)]  // poppy under NATO: one witness, and seizures are no flow
    [InlineData("C027", VerdictKind.NotYetTested)]  // membership is not counted as cooperation
    [InlineData("D02", VerdictKind.Untestable)]
    public void A_claim_gets_its_verdict_from_the_record(string claim, VerdictKind verdict) => Assert.Equal(verdict, Judge(claim).Kind);

    [Fact]
    public void Who_publishes_another_pledge_of_Belarus_is_no_witness() => Assert.Equal(["stratfor-2009"], Judge("C129").Witnesses);

    // An argument from what was seized would be one from the work of the police.
    [Fact]
    public void No_claim_is_judged_by_a_share_of_what_was_seized() => Assert.DoesNotContain(
        Run.Value.Study.Claims.SelectMany(c => c.Tests),
        t => t.Finding.Contains("seizure", StringComparison.Ordinal) || t.Finding.Contains("channel", StringComparison.Ordinal));

    private static bool IsMeasured(string key) => Catalogue.Find(key.Split(':')[0]) is not null;

    private static Verdict Judge(string claim) => Adjudication.Judge(Run.Value.Study.Claims.Single(c => c.Code == claim), Run.Value.Book, OriginsOf);

    private static (StudyReading Study, FindingBook Book) Measured()
    {
        var read = new StudyFolder(Checkout.PathOf("definitions"), Checkout.PathOf("studies", "central-asia")).Read();
        var study = read with { Threat = read.Threat! with { Draws = Draws } };
        var replicator = new LocalReplicator(2);
        return (study, new FindingBook(Catalogue.All.SelectMany(measure => measure switch
        {
            IComplexMeasure ofComplex =>
                from boundary in study.Definition.Complex.Boundaries
                from year in study.Definition.Years.Each
                from finding in ofComplex.Of(new ComplexYear(study.Definition.Complex, boundary, year, study.Record))
                select finding,
            IStudyMeasure ofStudy => ofStudy.Of(study, replicator, CancellationToken.None),
            _ => throw new NotSupportedException(measure.GetType().Name),
        })));
    }

    private static IEnumerable<string> OriginsOf(Finding finding)
    {
        var (study, book) = Run.Value;
        var rows = finding.Reads.Each().Select(r => study.Rows.Find(r)?.Source).OfType<string>().Select(s => study.Sources.TryGetValue(s, out var known) ? known.Origin : s);
        return rows.Concat(finding.Reads.Findings.Select(book.Find).OfType<Finding>().SelectMany(OriginsOf)).Distinct();
    }
}
